"""The dated table of named days, seasons, events, terms of office and fiscal years, and its loader.

The table is `named.toml` beside this file, which documents its form; a user's own file is read after it.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NoReturn

from foresaid.errors import SettingError
from foresaid.when import MONTHS, WEEKDAYS, add_months

Pair = tuple[dt.date, dt.date]
_DAY = dt.timedelta(days=1)
OFFICE = "term of office"
"""The key under which a term of office is looked up; whose it is, the text around must tell."""

SECOND = "second term of office"
"""The same for the later term of someone the table gives two."""


@dataclass(frozen=True, slots=True)
class Yearly:
    """A day or season that comes round every year: `rule` for its first day, `until` for the last of a season."""

    key: str
    rule: str
    until: str | None = None

    def days(self, year: int) -> Pair:
        """Its first and last day in a year."""
        start = _day_by_rule(self.rule, year)
        if self.until is None:
            return start, start
        end = _day_by_rule(self.until, year)
        return start, end if end >= start else _day_by_rule(self.until, year + 1)


@dataclass(frozen=True, slots=True)
class Term:
    """A term of office: whose, and its first and last day."""

    who: str
    start: dt.date
    end: dt.date


@dataclass(frozen=True, slots=True)
class Fiscal:
    """A fiscal year: the words of a text that tell that it is meant, and the month it starts in."""

    words: tuple[str, ...]
    first_month: int


@dataclass(frozen=True, slots=True)
class Almanac:
    """The table, narrowed to one text: `holders` are the office holders the text names, the most often named first.

    `fiscal_first` is the first month of the fiscal year the text is about, None when it is not known;
    `split_first` that of years written *2026-27*; `season` the season of the table that the text calls by name, so
    that *the 2026 season* means it.
    """

    yearly: dict[str, Yearly] = field(default_factory=dict)
    dated: dict[str, tuple[Pair, ...]] = field(default_factory=dict)
    terms: tuple[Term, ...] = ()
    fiscal: tuple[Fiscal, ...] = ()
    names: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = field(default_factory=dict)
    holders: tuple[str, ...] = ()
    fiscal_first: int | None = None
    split_first: int | None = None
    season: str | None = None

    def about(self, text: str) -> Almanac:
        """The same table for a text: whose terms and whose fiscal year its words tell of."""
        counted = {who: _mentions(who, text) for who in {t.who: None for t in self.terms}}
        holders = tuple(sorted((who for who in counted if counted[who]), key=lambda who: -counted[who]))
        first = next((f.first_month for f in self.fiscal if all(word in text for word in f.words)), None)
        lower = text.lower()
        seasons = [y.key for y in self.yearly.values() if y.until and y.key in lower]
        return replace(self, holders=holders, fiscal_first=first, season=seasons[0] if len(seasons) == 1 else None)

    def fiscal_year(self, year: int) -> Pair | None:
        """First and last day of the fiscal year named after `year`."""
        if self.fiscal_first is None:
            return None
        start = dt.date(year - (self.fiscal_first > 1), self.fiscal_first, 1)
        return start, add_months(start, 12) - _DAY

    def names_for_text(self) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
        """The names to look for: those of the table, and *season* alone when the text has told which."""
        if self.season is None:
            return self.names
        return {**self.names, "season": ((("season",), self.season),)}

    def in_year(self, key: str, year: int) -> Pair | None:
        """The days of `key` in a calendar year."""
        if key in self.yearly:
            return self.yearly[key].days(year)
        return next((pair for pair in self.dated.get(key, ()) if pair[0].year == year), None)

    def around(self, key: str, year: int | None, said: dt.date) -> list[Pair]:
        """The days `key` may mean: in the stated year, else the times it came or comes round near a day."""
        if year is not None:
            found = self.in_year(key, year)
            return [found] if found else []
        if key == SECOND:
            held = [[t for t in self.terms if t.who == who] for who in self.holders]
            return [(t[1].start, t[1].end) for t in held if len(t) > 1 and t[0].start <= said <= t[1].end]
        if key == OFFICE:
            near = [t for t in self.terms if t.who in self.holders and _near(t, said)]
            return [(t.start, t.end) for t in sorted(near, key=lambda t: self.holders.index(t.who))]
        if key in self.yearly:
            return [self.yearly[key].days(said.year + k) for k in (-1, 0, 1)]
        return list(self.dated.get(key, ()))


def _mentions(who: str, text: str) -> int:
    """How often a text names a holder by the surname; one that is also a month counts only beside the full name."""
    surname = who.split()[-1]
    if surname.lower() in MONTHS and who not in text:
        return 0
    return len(re.findall(rf"\b{re.escape(surname)}\b", text))


def _near(term: Term, said: dt.date) -> bool:
    """A term counts for words said from half a year before it starts to its end."""
    return term.start - dt.timedelta(days=183) <= said <= term.end


def _day_by_rule(rule: str, year: int) -> dt.date:
    """A day from *12-25*, *thu 4 nov*, *fri 4 nov thu* (the Friday after the 4th Thursday), *easter-2*."""
    if rule.startswith("easter"):
        return easter(year) + dt.timedelta(days=int(rule[6:] or 0))
    if rule[0].isdigit():
        return dt.date(year, int(rule[:2]), int(rule[3:]))
    parts = rule.split()
    wanted, n, month = WEEKDAYS[parts[0]], int(parts[1]), MONTHS[parts[2]]
    base = WEEKDAYS[parts[3]] if len(parts) > 3 else wanted
    first = dt.date(year, month, 1)
    if n > 0:
        day = first + dt.timedelta(days=(base - first.weekday()) % 7 + 7 * (n - 1))
    else:
        last = add_months(first, 1) - _DAY
        day = last - dt.timedelta(days=(last.weekday() - base) % 7 - 7 * (n + 1))
    return day + dt.timedelta(days=(wanted - base) % 7)


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar (Butcher's algorithm)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return dt.date(year, month, day + 1)


def name_tokens(name: str) -> tuple[str, ...]:
    """A name as the tokens the grammar reads."""
    from foresaid.extracting.windows.tokens import Stream

    s = Stream(name)
    return tuple(s.words[: len(s)])


def load(path: Path | None = None) -> Almanac:
    """The table, extended by the file at `path` when one is given.

    Raises SettingError, naming the file and the entry, when that file cannot be read or an entry makes no sense.
    """
    table = _shipped()
    return _extended(table, path) if path is not None else table


@functools.lru_cache(maxsize=1)
def _shipped() -> Almanac:
    return _extended(Almanac(), Path(__file__).with_name("named.toml"))


def _extended(base: Almanac, path: Path) -> Almanac:
    import tomllib

    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as problem:
        raise SettingError(f"{path}: cannot be read ({problem.strerror}); give a TOML file of named days") from problem
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise SettingError(f"{path}: is not TOML ({problem})") from problem
    return _Reader(path, content).extend(base)


class _Reader:
    """Checks the entries of one file and lays them over a table."""

    def __init__(self, path: Path, content: dict[str, Any]) -> None:
        self.path = path
        self.content = content

    def extend(self, base: Almanac) -> Almanac:
        unknown = set(self.content) - {"yearly", "dated", "term", "fiscal"}
        if unknown:
            self.fail(f"[[{sorted(unknown)[0]}]]", "is none of yearly, dated, term, fiscal")
        yearly, dated, names = dict(base.yearly), dict(base.dated), {}
        for entry in self.entries("yearly"):
            yearly[entry["key"]] = self.yearly(entry)
            names[entry["key"]] = self.words(entry)
        for entry in self.entries("dated"):
            dated[entry["key"]] = tuple(self.pair(entry, days) for days in self.strings(entry, "days"))
            names[entry["key"]] = self.words(entry)
        terms = [self.term(entry) for entry in self.entries("term", "who")]
        fiscal = [self.fiscal(entry) for entry in self.entries("fiscal", "words")]
        kept = {
            first: tuple((tokens, key) for tokens, key in pairs if key not in names)
            for first, pairs in base.names.items()
        }
        for key, all_tokens in names.items():
            for tokens in all_tokens:
                kept[tokens[0]] = (*kept.get(tokens[0], ()), (tokens, key))
        return replace(
            base,
            yearly=yearly,
            dated=dated,
            terms=(*base.terms, *terms),
            fiscal=(*fiscal, *base.fiscal),
            names={k: tuple(sorted(v, key=lambda pair: -len(pair[0]))) for k, v in kept.items()},
        )

    def entries(self, kind: str, needed: str = "key") -> list[dict[str, Any]]:
        found = self.content.get(kind, [])
        if not isinstance(found, list) or not all(isinstance(entry, dict) for entry in found):
            self.fail(kind, f"must be a list of tables, written [[{kind}]]")
        for entry in found:
            if needed not in entry:
                self.fail(f"[[{kind}]]", f"an entry has no {needed}")
            if needed == "key" and not (isinstance(entry["key"], str) and entry["key"]):
                self.fail(f"[[{kind}]]", "a key must be text")
        return list(found)

    def yearly(self, entry: dict[str, Any]) -> Yearly:
        key = entry["key"]
        season = "from" in entry
        made = Yearly(key, str(entry.get("from" if season else "day", "")), str(entry["to"]) if "to" in entry else None)
        if season != ("to" in entry):
            self.fail(key, "a season needs both from and to")
        try:
            for year in (2023, 2024):
                made.days(year)
        except (ValueError, KeyError, IndexError):
            self.fail(
                key,
                f"{made.rule!r} to {made.until!r} is no day of the year"
                if season
                else f"{made.rule!r} is no day of the year",
            )
        return made

    def words(self, entry: dict[str, Any]) -> list[tuple[str, ...]]:
        tokens = [name_tokens(word) for word in self.strings(entry, "words")]
        if not tokens or not all(tokens):
            self.fail(entry["key"], "needs words that are not empty")
        return tokens

    def strings(self, entry: dict[str, Any], name: str) -> list[str]:
        found = entry.get(name)
        if not isinstance(found, list) or not found or not all(isinstance(item, str) for item in found):
            self.fail(str(entry.get("key", name)), f"{name} must be a list of texts")
        return list(found)

    def pair(self, entry: dict[str, Any], days: str) -> Pair:
        first, _, last = days.partition("/")
        return self.two(str(entry.get("key", entry.get("who"))), first, last or first)

    def two(self, name: str, first: object, last: object) -> Pair:
        try:
            start, end = dt.date.fromisoformat(str(first)), dt.date.fromisoformat(str(last))
        except ValueError:
            self.fail(name, f"{first} to {last} are not days as YYYY-MM-DD")
        if end < start:
            self.fail(name, f"ends {end} before it starts {start}")
        return start, end

    def term(self, entry: dict[str, Any]) -> Term:
        who = str(entry["who"]).strip()
        if not who:
            self.fail("[[term]]", "who must be a name")
        return Term(who, *self.two(who, entry.get("from"), entry.get("to")))

    def fiscal(self, entry: dict[str, Any]) -> Fiscal:
        month = entry.get("first_month")
        if not isinstance(month, int) or not 1 <= month <= 12:
            self.fail("[[fiscal]]", f"first_month must be 1 to 12, not {month!r}")
        return Fiscal(tuple(self.strings(entry, "words")), month)

    def fail(self, entry: str, problem: str) -> NoReturn:
        raise SettingError(f"{self.path}: {entry}: {problem}")
