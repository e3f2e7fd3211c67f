"""Word lists the cue rules and the plan rules share: adverbs, verbs of will and of outcome, actors.

Lists are kept as plain text in alphabetical order so that a reader can check them and a change shows as one line.
"""

from __future__ import annotations

import re


def word_set(text: str) -> frozenset[str]:
    """The words of a list written out as running text."""
    return frozenset(text.split())


ADVERBS = word_set("""
    actually again all almost already also always certainly clearly completely continually continue eventually even
    ever finally first further fully gradually greatly hardly immediately increasingly inevitably instead just largely
    likely maybe mostly most much necessarily never not now nearly obviously of often once only possibly potentially
    presumably probably quickly quite rapidly rarely really remain seldom sharply significantly simply slowly sometimes
    soon still strongly substantially surely then therefore thus too typically ultimately undoubtedly usually
    very well widely yet currently generally reportedly broadly reasonably initially definitely absolutely still
    eventually easily best better perhaps course again ably automatically suddenly similarly subsequently
    """) - word_set("all almost continue remain best better of much course first ably")
"""Adverbs that may stand between an auxiliary and its verb."""

BE = word_set("be is are was were been being am 's 're 'm isn't aren't wasn't weren't ain't")
BECOME = word_set("""
    seems seem seemed looks look looked appears appear appeared remains remain remained becomes became becoming become
    grows growing feels felt sounds sounded
    """)

ACTORS = word_set("""
    administration agency agencies airline analyst army attorney authorities authority bank board body bureau cabinet
    campaign candidate captain carrier ceo chairman chairwoman chief city coach coalition commission committee
    companies company conference congress congressman congresswoman conservatives corporation council court
    courts delegates delegation democrats department developer director employees
    executives fed firm forces government governor group he house judge judges jury justice justices lawmakers lawyers
    leader leaders legislature liberals maker manufacturer mayor member members military minister ministers ministry
    network office officer officers officials organizers owner panel parliament party people police president
    prosecutor prosecutors regulator regulators representatives republicans researchers retailer secretary senate
    senator senators she shareholders spokesman spokeswoman state states supporters team teams they troops trust union
    university voters who workers
    """)
"""Head nouns and pronouns that name somebody who can decide."""

WILLED = word_set("""
    accept accompany acquire act address adjourn adopt aim allocate amend announce answer appeal apply appoint argue
    arrive ask attempt attend auction authorize award back ban begin block boost brief build buy call campaign
    cancel carry celebrate close collect compete conclude conduct consider continue convene cooperate cover create
    cut debate debut decide deliver demand depart deploy describe designate detail direct disclose discuss dismiss
    dispatch distribute donate draft edit elect eliminate enforce establish evaluate examine exercise explain
    explore extend feature fight file fill finalize fly focus fund give go grant handle head hear hold host
    implement impose include inform inspect install introduce invest investigate invite issue join keep kick launch
    lay leave lift live load look maintain mark meet monitor move negotiate nominate notify offer open operate order
    organize oversee participate partner perform play post postpone prepare present probe proceed promote propose
    protect provide publish purchase pursue put question raise read receive recommend recruit reject release remove
    rename renew repeal replace reply report require resign respond restore restrict retain retire return reveal
    review rule save schedule seek select sell serve share show sign speak spend sponsor stage start step submit sue
    support suspend take talk target tell terminate testify travel try unveil update urge use vacate veto visit vote
    waive withdraw work
    """)
"""Verbs of acts that the subject decides on: with an actor as subject *will VERB* is a plan or a timetable."""

WILLED_PARTICIPLES = word_set("""
    adjourned administered admitted announced appointed appropriated asked assigned attended auctioned available
    aired awarded based broadcast brought buried calculated cancelled canceled carried charged closed conducted
    considered covered debated delivered deployed discussed displayed distributed done drawn elected eligible
    entitled evaluated extended featured filed followed funded given granted handled heard held honored hosted
    implemented included inspected installed introduced invited issued joined kept laid launched led listed live
    made marked met monitored moved named notified offered open opened paid performed placed played posted
    presented processed produced provided published put raised read received released remembered removed renamed
    replaced reported required responsible returned reviewed run scheduled screened selected sent served set
    shown signed sold sponsored started streamed streaming sworn taken taking held holding tested transferred
    treated unveiled updated used voting hosting attending speaking joining launching meeting offering providing
    releasing selling speaking testifying working traveling visiting interviewed permitted reviewed addressed
    livestreamed decided submitted tasked dispersed cancelled spent designed based allowed asked awarded divided
    implemented imposed included lifted limited paid phased posted rolled scrapped staffed stationed tried
    sentenced arraigned buried inaugurated honored feted joined accompanied represented replaced succeeded
    headed led hosted played sent released
    """)
"""What follows *will be* in plans and timetables rather than forecasts."""

OUTCOME = word_set("""
    accelerate add affect allow amount arise average backfire balloon be become benefit bolster boost bounce break
    bring cause change channel climb collapse complicate contract cost crash cripple crush damage dampen decline
    decrease deepen default delay derail destabilize destroy deter deteriorate devastate die diminish dip disappear
    disappoint dominate double drag drain drift drive drop ease embolden emerge encourage end endanger ensure entail
    erode escalate evaporate exacerbate exceed expand expire face fade fail fall feel find flood flow fluctuate
    follow force fuel gain generate get grow halve harm have help hinder hit hurt impact impoverish improve increase
    inflict intensify jeopardize jump kill lag land last lead leave lift likely limit linger lose lower make
    materialize matter miss moderate mount narrow occur offset outlast outnumber outpace outperform outweigh pass
    pave pay peak persist pick plummet plunge pose post prevail prevent produce prompt prove provoke push rally
    reach rebound recede recover reduce remain render resist restore result reverse rise ruin run see send serve set
    shape shift show shrink shut sink slide slip slow slump soar solve spark spike spill spread spur stabilize
    stagnate stall stay stop strengthen stretch strip struggle succeed suffer surge surpass survive swell swing take
    threaten tighten top total trigger triple tumble turn undercut undergo undermine underperform vanish wane weaken
    weigh widen win wipe worry worsen
    """)
"""Verbs of things that come about: *will VERB* is a forecast whoever the subject is."""

WISHES = word_set("""
    hope hopes hoped hoping hopeful want wants wanted wanting wish wishes wished urge urges urged urging aim aims aimed
    aiming ask asks asked asking demand demands demanded insist call calls called pray prays dream dreams ideally
    """)

PLEDGES = word_set("""
    plan plans planned planning pledge pledges pledged promise promises promised promising vow vows vowed vowing agree
    agrees agreed intend intends intended decide decides decided commit commits committed committing threaten threatens
    threatened threatening propose proposes proposed order orders ordered swear swore volunteer volunteered
    announce announces announced announcing offer offers offered
    """)

QUESTIONS = word_set("""
    whether how when what why who wonder wonders wondered wondering asked ask asks unclear question questions questioned
    uncertain unsure unknown depends decide determine
    """)

PAST_PARTICIPLE = re.compile(
    r"\w+ed$|been|had|done|gone|made|taken|given|come|become|known|seen|found|left|lost|won|cost|felt|kept|held|"
    r"brought|caught|thought|bought|fought|spent|sent|built|led|met|paid|said|told|sold|stood|understood|written|"
    r"driven|risen|fallen|grown|shown|drawn|flown|thrown|begun|run|put|set|cut|hit|hurt|let|gotten|got|chosen|spoken|"
    r"broken|stolen|forgotten|worn|torn|born|beaten|eaten|hidden|forgiven|shot|stuck|struck|swung|sunk|meant|dealt"
)
