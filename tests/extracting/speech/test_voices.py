"""Who says it: texts written to look like wire copy, market reports, election stories and op-eds."""

import pytest

from foresaid.extracting.sentences import split
from foresaid.extracting.speech import Voice, Voices
from foresaid.records import Article, Span

WIRE = """OSLO, March 3 (Nordwire) -- A security expert has ruled out any truce between the two fleets in Prime Minister \
Anna Berg's first year in office, pointing to the harbour dispute.

In an opinion piece in The Ledger, a weekly, Tobias Falk, a senior fellow at the Centre for Arctic Studies, put the \
dispute on a list of things that could go wrong this year. The list included a strike at the ports and higher tolls.

"The harbour is full and the crews are tired," Falk wrote.

"With fewer ships to hand, it is unlikely that Berg will want new talks," he added.

He noted that Berg had met the rival admiral twice before.

"But do not expect the third time to be as warm. The mood has changed. Nobody trusts the pilots," Falk said.

On Sunday, Berg called the dispute "a storm in a teacup", while saying that the admiral might be glad of her visit.
"""

MARKET = """Growth in Harland will slow to 2.1 percent next year, economists at Bray Bank said on Tuesday.

The Harland Statistics Office (HSO) expects prices to rise by 3 percent. It said wages may lag behind. The agency's \
forecast for 2027 is lower.

"We see a mild recession," said Maria Lund, chief economist at Norbank Securities. "Exports will fall. Rates will not."

Lund's colleague Peter Oakes was less gloomy. He predicted that factories would hire again by autumn.

Analysts polled by Newsline had expected a smaller deficit. Unemployment will peak at 6 percent, according to the \
International Labour Forum. Retail sales are seen falling, the forum added.

House prices are expected to recover in the spring.
"""

POLITICS = """Sen. Ruth Calder (D-Maine) told the Morning Star on Monday that the bill would fail. "It won't get forty \
votes," she said.

Majority leader Tom Brandt, who wrote the bill, said he doubts it. White House officials say a deal is likely within \
days. Some Republicans are skeptical that it can pass, a move that could hurt the party in June.

"The president is going to sign it," press secretary Lena Ortiz told reporters.

"Not this year.

"And not the next," Brandt said at a news conference.

Some believe the vote will slip. The party's advisers fear that voters will punish them.
"""

OP_ED = """The city will regret this bridge. I think it will cost twice what we are told.

The mayor says it will pay for itself. It won't. As the engineer Paul Reyes put it: "The piers will sink within ten years."

If the council votes yes, rents will rise.
"""


def voice_in(text: str, statement: str, cue: str, outlet: str | None = None) -> Voice:
    article = Article(origin="-", text=text, id="t", outlet=outlet)
    start = text.index(statement)
    at = text.index(cue, start)
    assert at < start + len(statement)
    return Voices(article, split(text)).at(Span(start, start + len(statement)), Span(at, at + len(cue)))


@pytest.mark.parametrize(
    ("text", "statement", "cue", "name", "kind"),
    [
        (WIRE, "A security expert has ruled out any truce", "ruled out", "Tobias Falk", "person"),
        (WIRE, "things that could go wrong this year", "could", "Tobias Falk", "person"),
        (WIRE, "The list included a strike", "included", "Tobias Falk", "person"),
        (WIRE, "it is unlikely that Berg will want new talks", "unlikely", "Tobias Falk", "person"),
        (WIRE, "But do not expect the third time", "do not expect", "Tobias Falk", "person"),
        (WIRE, "Nobody trusts the pilots", "trusts", "Tobias Falk", "person"),
        (WIRE, "the admiral might be glad", "might", "Anna Berg", "person"),
        (MARKET, "Growth in Harland will slow", "will", "economists at Bray Bank", "group"),
        (MARKET, "expects prices to rise", "expects", "Harland Statistics Office", "organisation"),
        (MARKET, "wages may lag behind", "may", "Harland Statistics Office", "organisation"),
        (MARKET, "forecast for 2027 is lower", "forecast", "Harland Statistics Office", "organisation"),
        (MARKET, "We see a mild recession", "see", "Maria Lund", "person"),
        (MARKET, "Exports will fall", "will", "Maria Lund", "person"),
        (MARKET, "Rates will not", "will", "Maria Lund", "person"),
        (MARKET, "factories would hire again", "would", "Peter Oakes", "person"),
        (MARKET, "had expected a smaller deficit", "expected", "Analysts polled by Newsline", "group"),
        (MARKET, "Unemployment will peak", "will", "International Labour Forum", "organisation"),
        (MARKET, "Retail sales are seen falling", "are seen", "International Labour Forum", "organisation"),
        (MARKET, "House prices are expected to recover", "are expected", "author", "author"),
        (POLITICS, "the bill would fail", "would", "Ruth Calder", "person"),
        (POLITICS, "It won't get forty", "won't", "Ruth Calder", "person"),
        (POLITICS, "he doubts it", "doubts", "Tom Brandt", "person"),
        (POLITICS, "a deal is likely within", "likely", "White House officials", "group"),
        (POLITICS, "it can pass", "can", "Some Republicans", "group"),
        (POLITICS, "a move that could hurt the party", "could", "author", "author"),
        (POLITICS, "The president is going to sign it", "is going to", "Lena Ortiz", "person"),
        (POLITICS, "Not this year.", "Not", "Tom Brandt", "person"),
        (POLITICS, "And not the next", "not", "Tom Brandt", "person"),
        (POLITICS, "the vote will slip", "will", "Some", "group"),
        (POLITICS, "voters will punish them", "will", "The party's advisers", "group"),
        (OP_ED, "The city will regret", "will", "author", "author"),
        (OP_ED, "I think it will cost", "think", "author", "author"),
        (OP_ED, "it will pay for itself", "will", "mayor", "person"),
        (OP_ED, "The piers will sink", "will", "Paul Reyes", "person"),
        (OP_ED, "rents will rise", "will", "author", "author"),
    ],
)
def test_source(text: str, statement: str, cue: str, name: str, kind: str) -> None:
    voice = voice_in(text, statement, cue)
    assert (voice.source.name, voice.source.kind) == (name, kind)


def test_role_affiliation_and_venue_follow_the_person() -> None:
    voice = voice_in(WIRE, "it is unlikely that Berg will want new talks", "unlikely")
    assert voice.source.role == "senior fellow"
    assert voice.source.affiliation == "Centre for Arctic Studies"
    assert voice.source.printed == "he"
    assert voice.venue == "The Ledger"
    assert voice.quoted
    assert voice.verb == "add"
    assert voice.attribution is not None
    assert voice.attribution.of(WIRE) == "he added"


def test_what_an_expert_of_the_lead_says_has_the_venue_of_the_piece_named_after_it() -> None:
    assert voice_in(WIRE, "A security expert has ruled out any truce", "ruled out").venue == "The Ledger"


@pytest.mark.parametrize(
    ("text", "role", "home"),
    [
        ("Eva Stern of Harbour Capital said rates will fall.", None, "Harbour Capital"),
        ("Harbour Capital analyst Eva Stern said rates will fall.", "Harbour Capital analyst", "Harbour Capital"),
        (
            "Eva Stern, 45, head of research at Harbour Capital, said rates will fall.",
            "head of research",
            "Harbour Capital",
        ),
        ("Sen. Eva Stern (R-Utah) said rates will fall.", "Sen.", "R-Utah"),
        ("Rates will fall, said Eva Stern, an economist with Harbour Capital.", "economist", "Harbour Capital"),
        ("Harbour Capital's chief economist, Eva Stern, said rates will fall.", None, None),
        ("Treasury Secretary Eva Stern said rates will fall.", "Treasury Secretary", None),
    ],
)
def test_roles(text: str, role: str | None, home: str | None) -> None:
    source = voice_in(text, "ates will fall", "will").source
    assert (source.name, source.kind) == ("Eva Stern", "person")
    assert (source.role, source.affiliation) == (role, home)


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("Eva Stern told CNN that rates will fall.", "CNN"),
        ("In a note to clients on Friday, Eva Stern said rates will fall.", "a note to clients"),
        ("Rates will fall, Eva Stern said in an interview with the Morning Post.", "Morning Post"),
        ("Rates will fall, Eva Stern said at a news conference.", "a news conference"),
        ("Rates will fall, Eva Stern wrote on Twitter.", "Twitter"),
        ("Rates will fall, Eva Stern said in Oslo.", None),
        ("Eva Stern told reporters that rates will fall.", None),
    ],
)
def test_venues(text: str, venue: str | None) -> None:
    assert voice_in(text, "ates will fall", "will").venue == venue


def test_the_outlet_of_the_article_is_no_venue_of_its_own() -> None:
    text = "Eva Stern told the Morning Post that rates will fall."
    assert voice_in(text, "rates will fall", "will", outlet="morningpost.com").venue is None
    assert voice_in(text, "rates will fall", "will", outlet="The Evening Globe").venue == "Morning Post"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The firm's board expects sales to grow, its finance chief, Ida Moe, said.", "Ida Moe"),
        ("Rates are expected by most dealers to fall, but the krone will hold.", "author"),
        ("Dealers hope the krone will hold, according to Nordea Markets.", "Dealers"),
        ("Critics object. The ministry denied it, saying the krone will hold.", "ministry"),
        ("Ida Moe raised fears that the krone will hold.", "Ida Moe"),
        ("It is an old story: the krone will hold.", "author"),
        (
            "The Institute for Fiscal Review published its outlook. The report says the krone will hold.",
            "Institute for Fiscal Review",
        ),
        ('"If we wait," Ida Moe said, "the krone will hold."', "Ida Moe"),
        ("``If we wait,'' said Ida Moe, ``the krone will hold.''", "Ida Moe"),
        ("Ida Moe spoke to the press. She said the krone will hold.", "Ida Moe"),
        ("Ida Moe met Jonas Lie. He said the krone will hold.", "Jonas Lie"),
        ("Ida Moe, who believes the krone will hold, left early.", "Ida Moe"),
        ("Newsline reported that the krone will hold.", "Newsline"),
        ("Per our forecast, the krone will hold.", "author"),
        ("Several models show the krone will hold.", "Several models"),
        ("Weir said no to each state, and the krone will hold.", "Weir"),
        ("Ida Moe spoke with Jonas Lie.\n\nMOE: If we wait, the krone will hold.", "Ida Moe"),
        ("About 40 percent of dealers said the krone will hold.", "40 percent of dealers"),
        ("His model led ministers to fear the krone will hold.", "ministers"),
        ("The harbour office's projected rise is odd; the krone will hold.", "author"),
        ('As the dealer Ida Moe put it: "At worst the krone will hold."', "Ida Moe"),
        ('"Everyone says the krone will hold," Ida Moe said.', "Ida Moe"),
    ],
)
def test_who_commits(text: str, name: str) -> None:
    statement = "sales to grow" if "sales" in text else "the krone will hold"
    assert voice_in(text, statement, "grow" if "sales" in text else "will").source.name == name


def test_an_article_about_one_forecast_is_in_its_makers_voice() -> None:
    text = """The Harbour Institute said on Monday the herring catch will double this year. The institute said in its \
annual forecast that cod will be scarce. According to the institute, prices will rise.

The forecast shows landings of 40,000 tonnes, the institute said.

"Stocks are healthy," the institute said.

Mackerel is expected to recover by 2027.
"""
    assert voice_in(text, "Mackerel is expected to recover", "is expected").source.name == "Harbour Institute"


def test_without_a_cue_the_statement_is_looked_at_as_a_whole() -> None:
    start = MARKET.index("Unemployment will peak")
    voices = Voices(Article(origin="-", text=MARKET, id="t"), split(MARKET))
    assert voices.at(Span(start, start + 60), None).source.name == "International Labour Forum"


def test_an_empty_article_has_only_its_author() -> None:
    assert Voices(Article(origin="-", text="", id="t"), []).at(Span(0, 0), None) == Voice(
        Voices(Article(origin="-", text=" ", id="t"), []).at(Span(0, 0), None).source
    )
