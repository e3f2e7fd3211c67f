"""Article → forecasts: the cues of each sentence, told apart, weighed, dated and tied to their words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from foresaid.chance import chance_of, phrase_chance
from foresaid.extracting.clauses import Clause, clause_of, subject_of
from foresaid.extracting.conditions import condition_of, grounds_of
from foresaid.extracting.cues import RULES, Cue, cues_in, lead_of_list
from foresaid.extracting.events import event_of, joined_event, spoken_of
from foresaid.extracting.kinds import Case, Setting, kind_of
from foresaid.extracting.likelihood import likelihood_of
from foresaid.extracting.quantities import quantity_of
from foresaid.extracting.repeats import without_repeats
from foresaid.extracting.sentences import split
from foresaid.extracting.speech import Voice, Voices
from foresaid.extracting.windows import Almanac, Context, load, time_phrases, window_of
from foresaid.extracting.words import Words, words_of
from foresaid.records import Article, Forecast, Span, Statement, StatementKind

_PLAIN_WORD = re.compile(r"'?[a-z]+(?:'t)?")


def _may_hold(text: str, span: Span) -> bool:
    """False when no word of a sentence starts a cue rule: most of an archive is ruled out by this look alone."""
    low = text[span.start : span.end].lower().replace("’", "'")
    return not RULES.keys().isdisjoint(_PLAIN_WORD.findall(low))


@dataclass(frozen=True, slots=True)
class _Found:
    """A cue with its clause and the stretch that is its own within the sentence."""

    words: Words
    cue: Cue
    clause: Clause
    stretch: Span
    sentence: Span


@dataclass(frozen=True, slots=True)
class _Around:
    """What the cues of one article share, made once: who speaks, what the article gives to windows, its key."""

    voices: Voices
    context: Context
    key: str


def extract(article: Article, days: Almanac | None = None) -> list[Forecast]:
    """Every forecast in an article, in the order of its text.

    `days` is a dated table of named days to use instead of the shipped one. A sentence that says the same again is
    dropped. Raises nothing for any text.
    """
    return [forecast for forecast in read_statements(article, days) if forecast.statement.kind == "forecast"]


def read_statements(article: Article, days: Almanac | None = None) -> list[Forecast]:
    """Every statement with a look of the future: forecasts, and plans, advice, guesses … with their kind named."""
    read: list[Forecast] = []
    leading: StatementKind = "forecast"
    for item, case, voice, around in _cases(article, days):
        kind, _ = kind_of(case)
        if not item.cue.joined:
            leading = kind
        elif leading != "forecast":
            kind = leading  # what is joined to a plan is a plan
        statement = _stated(article, item, voice, kind, around)
        if item.cue.joined and read:
            statement = _joined(statement, read[-1], item)
        read.append(_dated(article, item, statement, around.context) if kind == "forecast" else statement)
    return without_repeats(read)


def cases_of(article: Article) -> list[tuple[Span, Case]]:
    """What the rules that tell kinds apart see: each cue's stretch and case (for fitting their weights)."""
    return [(item.stretch, case) for item, case, _, _ in _cases(article)]


def _cases(article: Article, days: Almanac | None = None) -> Iterator[tuple[_Found, Case, Voice, _Around]]:
    """Every cue of an article with its case, its voice and what the article's cues share."""
    text, said = article.text, article.said_on
    sentences = split(text)
    found = [item for span in sentences if _may_hold(text, span) for item in _found_in(text, span)]
    if not found:
        return
    around = _Around(Voices(article, sentences), Context((days or load()).about(text)), article.key)
    setting = _setting(found, len(sentences), len(text))
    dated: dict[Span, bool] = {}
    for item in found:
        if item.sentence not in dated:
            times = time_phrases(text, item.sentence, said, around.context.table)
            dated[item.sentence] = any(t.tense == "future" for t in times)
        voice = around.voices.at(item.stretch, _cue_span(item))
        yield item, _case(item, voice, dated[item.sentence], setting(item)), voice, around


def _setting(found: Sequence[_Found], sentences: int, length: int) -> Callable[[_Found], Setting]:
    """What the article is like around each of its cues."""
    modals = sum(item.cue.form == "modal" for item in found) / max(1, sentences)
    expectations = sum(
        item.cue.form in ("passive", "active", "number", "noun") or item.cue.rule == "likely" for item in found
    ) / max(1, sentences)
    return lambda item: Setting(expectations, modals, item.stretch.start < length / 10)


def _found_in(text: str, sentence: Span) -> Iterator[_Found]:
    """The cues of a sentence, each with the part of the sentence that is its own."""
    words = words_of(text, sentence)
    pairs = _merged(words, [(cue, clause_of(words, cue)) for cue in cues_in(words)])
    starts = [sentence.start, *(_own_start(words, pairs[k][0], pairs[k - 1][0]) for k in range(1, len(pairs)))]
    for k, (cue, clause) in enumerate(pairs):
        end = _trimmed(text, starts[k], starts[k + 1]) if k + 1 < len(pairs) else sentence.end
        yield _Found(words, cue, clause, Span(starts[k], end), sentence)


def _own_start(words: Words, cue: Cue, previous: Cue) -> int:
    """Where the stretch of a later cue of a sentence begins: at its clause, never within the cue before it."""
    if cue.joined:
        return words.start[cue.first]
    subject, relative, _ = subject_of(words, cue.first)
    if relative and subject:
        return words.start[max(subject[1] + 1 + (words.at(subject[1] + 1) == ","), previous.last + 1)]
    bound = previous.verb + 1 if previous.form in ("modal", "adjective", "passive") else previous.last + 1
    index = subject[0] if subject else cue.first
    if index < bound:  # no subject of its own: the stretch begins behind the last joining word
        joints = [k + 1 for k in range(bound, cue.first) if words.low[k] in _JOINTS]
        index = joints[-1] if joints else cue.first
    return words.start[min(index, cue.first)]


_JOINTS = frozenset("and but or nor while though although as because which that who ; , -- – —".split())


def _trimmed(text: str, start: int, end: int) -> int:
    """The end of a stretch without trailing blanks, commas and joining words."""
    part = text[start:end]
    kept = re.sub(r"(?:[\s,;–—-]|\b(?:and|but|while|or|that|which|as|because)\b)+$", "", part)
    return start + len(kept) if kept.strip() else end


def _merged(words: Words, pairs: list[tuple[Cue, Clause]]) -> list[tuple[Cue, Clause]]:
    """Drop a carrier that only governs the next cue: *expects that prices will rise* is one, weighed by both."""
    kept: list[tuple[Cue, Clause]] = []
    for k, (cue, clause) in enumerate(pairs):
        follower = pairs[k + 1] if k + 1 < len(pairs) else None
        if follower and _governs(words, cue, follower):
            if follower[0].form not in ("number", "noun") and (cue.p is not None or cue.rule in ("a chance", "a risk")):
                pairs[k + 1] = (
                    replace(follower[0], likelihood=cue.likelihood, p=cue.p, first=cue.first, last=cue.last),
                    follower[1],
                )
            continue
        kept.append((cue, clause))
    return kept


def _governs(words: Words, cue: Cue, follower: tuple[Cue, Clause]) -> bool:
    later, clause = follower
    if (
        cue.form == "active"
        and later.rule == "a chance"
        and later.first - cue.last < 6
        and "and" not in words.low[cue.last : later.first]
    ):
        return True
    if cue.form not in ("active", "noun", "number", "adjective") or later.form not in ("modal", "adjective", "passive"):
        return False
    if cue.form == "adjective" and not (cue.rule in ("likely", "a risk") and cue.verb > cue.last + 1):
        return False
    between = words.low[cue.last + 1 : later.first]
    if len(between) > 24 or any(w in (";", ".", "but", "“", "”") for w in between):
        return False
    if clause.governor is not None and cue.first <= clause.governor <= cue.last:
        return True
    return cue.form in ("noun", "number", "adjective") and words.at(cue.last + 1) == "that"


def _dated(article: Article, item: _Found, forecast: Forecast, context: Context) -> Forecast:
    """A forecast with what only forecasts need: window, condition, grounds and quantity."""
    text, cue_span = article.text, _cue_span(item)
    when = window_of(text, item.stretch, item.sentence, cue_span, article.said_on, context)
    statement = replace(
        forecast.statement,
        window_phrase=when.phrase if when else None,
        condition=condition_of(text, item.sentence, item.stretch, cue_span),
        grounds=grounds_of(text, item.sentence, cue_span),
    )
    return replace(
        forecast,
        statement=statement,
        window=when.window if when else None,
        window_note=when.note if when else None,
        quantity=None if forecast.p is not None else quantity_of(forecast.event),
    )


def _cue_span(item: _Found) -> Span:
    return item.words.span_of(item.cue.first, item.cue.last)


def _case(item: _Found, voice: Voice, dated: bool, setting: Setting) -> Case:
    subject, source = item.clause.subject, voice.source
    own = house = False
    if subject and source.kind != "author":
        printed = {w for w in item.words.low[subject[0] : subject[1] + 1] if len(w) > 2 and w not in _SMALL}
        own = bool(printed & set(source.name.lower().split())) or (
            subject[0] == subject[1]
            and item.words.low[subject[0]] in ("he", "she", "it", "they")
            and item.clause.governs in ("say", "pledge")
        )
        belongs = f"{source.affiliation or ''} {source.role or ''}".lower().split()
        house = bool(printed & set(belongs))
    length = item.stretch.end - item.stretch.start
    return Case(item.words, item.cue, item.clause, source.kind, voice.quoted, own, dated, house, length, setting)


_SMALL = frozenset("the and for his her its their our new this that all some any".split())


def _stated(article: Article, item: _Found, voice: Voice, kind: StatementKind, around: _Around) -> Forecast:
    """What was said, with its event and likelihood."""
    likelihood = likelihood_of(item.cue, item.clause, voice.verb)
    phrase = _phrase(item, _cue_span(item))
    statement = Statement(
        article=around.key,
        span=item.stretch,
        quote=item.stretch.of(article.text),
        kind=kind,
        rule=item.cue.rule,
        source=voice.source,
        venue=voice.venue,
        phrase=phrase,
    )
    surveyed = phrase_chance(phrase) if phrase and item.cue.p is None else None
    return Forecast(
        statement=statement,
        event=_event(article, item, voice, around.voices),
        likelihood=likelihood,
        chance=surveyed or chance_of(likelihood),
        p=item.cue.p,
        said=article.said_on,
    )


def _joined(forecast: Forecast, before: Forecast, item: _Found) -> Forecast:
    """A verb, figure or item joined to the forecast before: its event goes on with that one's, its words of likelihood
    are that one's."""
    forecast = replace(forecast, statement=replace(forecast.statement, phrase=before.statement.phrase))
    if forecast.likelihood == before.likelihood:
        forecast = replace(forecast, chance=before.chance)
    if item.cue.rule not in ("joined verb", "joined figure"):
        return forecast
    return replace(forecast, event=joined_event(before.event, item.words, item.cue, item.stretch))


def _event(article: Article, item: _Found, voice: Voice, voices: Voices) -> str:
    """The event, without the words that say who speaks, and with the names of those whom pronouns stand for."""
    end = item.stretch.end
    if voice.attribution and voice.attribution.start > item.words.end[min(item.cue.verb, len(item.words) - 1)]:
        end = min(end, voice.attribution.start)
    return event_of(
        item.words, item.cue, item.clause, Span(item.stretch.start, end), _names(article, item, voice, voices)
    )


def _names(article: Article, item: _Found, voice: Voice, voices: Voices) -> dict[str, str]:
    """What the pronoun that is a forecast's subject stands for, where that is plain."""
    subject = item.clause.subject
    low = item.words.low[subject[0]] if subject and subject[0] == subject[1] else ""
    if item.cue.form in ("active", "number", "noun"):
        low = item.words.at(item.cue.verb)
    name = voice.source.name
    if low in ("i", "we") and name != "author":
        return {"i": name, "we": voice.source.affiliation or f"{name}’s side"}
    if subject and low in ("he", "she", "they", "it"):
        known = voices.named(item.words.span_of(*subject))
        if known:
            return {low: known}
    if low in ("that", "it", "this"):
        before = article.text[: item.sentence.start].rstrip(' \n"“”')
        cut = max(before.rfind(". ", 0, -1), before.rfind("\n"), before.rfind(".” "), before.rfind('." '))
        what = spoken_of(before[cut + 1 :][-400:])
        return {low: f"{low} ({what})"} if what else {}
    return {}


def _phrase(item: _Found, cue_span: Span) -> str:
    """The words that carry the likelihood: the cue, behind its governor when that decides (*believes … will*)."""
    words, clause = item.words, item.clause
    if item.cue.rule == "a list":
        return lead_of_list(words.text, item.sentence.start) or words.printed(item.cue.first, item.cue.last)
    printed = " ".join(cue_span.of(words.text).split())
    if (
        clause.governor is not None
        and clause.governs in ("expect", "believe", "confident", "fear", "doubt", "warn")
        and clause.governor < item.cue.first
    ):
        return f"{words.printed(clause.governor, clause.governor)} … {printed}"
    return printed
