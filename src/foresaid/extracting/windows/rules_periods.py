"""Rules for the longer periods of a calendar: years, quarters, halves, seasons, decades, centuries, fiscal years."""

from __future__ import annotations

from foresaid.extracting.windows.calendar_words import (
    NOT_AFTER_YEAR,
    following_year,
    year_at,
)
from foresaid.extracting.windows.expressions import (
    Century,
    Decade,
    Month,
    Nth,
    Piece,
    Season,
    Shifted,
    SplitYear,
    Unit,
    Year,
)
from foresaid.extracting.windows.grammar import DIGITS, Hit, rule, simple
from foresaid.extracting.windows.numbers import ORDINALS, ordinal
from foresaid.extracting.windows.tokens import Stream
from foresaid.extracting.windows.words import SEASONS
from foresaid.when import MONTHS

_DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
_CENTURY_WORDS = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000}


@rule("2024", (DIGITS, "'", "nineteen", "twenty", "two"))
def year(s: Stream, i: int) -> Hit | None:
    """A year: *2024*, *2026-27*, *1987/88*; not a number of things."""
    if i and (s.words[i - 1] in ("$", "#", "£", "€", ":") or (s.glued[i] and s.words[i - 1] in (".", "/"))):
        return None
    found = year_at(s, i)
    if not found or s.words[found[1]] in NOT_AFTER_YEAR:
        return None
    if s.words[i] == "'" and i and s.words[i - 1] == "'" and s.glued[i]:
        return None  # a quotation opens: ''60 Minutes''
    begin, j = found
    if s.words[j] == "." and s.glued[j] and s.words[j + 1].isdecimal() and s.glued[j + 1]:
        return None
    if s.words[j] in ("-", "/") and s.glued[j]:
        second = s.words[j + 1]
        if len(second) == 2 and second.isdecimal() and s.glued[j + 1] and int(second) == (begin + 1) % 100:
            return _split_year(s, begin, j + 2)
        if second == str(begin + 1) and s.words[j] == "/":
            return _split_year(s, begin, j + 2)
    if s.words[i] == "'" and s.words[j] == "s":
        return None
    return Year(begin), j


def _split_year(s: Stream, begin: int, j: int) -> Hit:
    """A year across two, with its months when they are given: *1987/88 (Oct-Sept)*, *1986/87 ending June*."""
    if s.words[j] == "(":
        first = MONTHS.get(s.words[j + 1])
        close = next((k for k in range(j + 2, j + 9) if s.words[k] == ")"), None)
        if first and close:
            return SplitYear(begin, first), close + 1
    if s.words[j] in ("ending", "beginning", "starting"):
        month = MONTHS.get(s.words[j + 1])
        if month:
            return SplitYear(begin, month % 12 + 1 if s.words[j] == "ending" else month), j + 2
    return SplitYear(begin), j


@rule("the 1990s", (DIGITS, "'", "the", *_DECADES, *_CENTURY_WORDS))
def decade(s: Stream, i: int) -> Hit | None:
    """Ten years: *the 1990s*, *the '80s*, *the nineties*, *mid-2020s*."""
    start = i
    i = s.skip(i, "the")
    if s.words[i] in _DECADES:
        return Decade(_DECADES[s.words[i]] + 1900, century=False), i + 1
    j = s.skip(i + 1, "-")
    if s.words[i] in _CENTURY_WORDS and s.words[j] in _DECADES:
        return Decade(_CENTURY_WORDS[s.words[i]] + _DECADES[s.words[j]]), j + 1
    j = s.skip(i, "'")
    word = s.words[j]
    if not word.isdecimal() or int(word) % 10 or s.words[s.skip(j + 1, "'")] not in ("s", "'s"):
        return None
    end = s.skip(j + 1, "'") + 1
    if len(word) == 4:
        return Decade(int(word)), end
    return (Decade(int(word) + 1900, century=False), end) if len(word) == 2 and j > start else None


@rule("summer of 2024", SEASONS)
def season(s: Stream, i: int) -> Hit | None:
    """A season, with its year where there is one: *summer*, *winter 2024*, *the spring of 2025*."""
    if s.words[i] == "fall" and not _is_autumn(s, i):
        return None
    name = SEASONS[s.words[i]]
    year = following_year(s, i + 1) if s.words[i + 1] not in (",", "in") else None
    return (Season(name, year[0]), year[1]) if year else (Season(name), i + 1)


def _is_autumn(s: Stream, i: int) -> bool:
    """Whether *fall* is the season: *this fall*, *in the fall of*, not *will fall*, *a fall in prices*."""
    before = s.words[i - 1] if i else ""
    if before in ("this", "next", "last", "coming", "early", "late", "every", "each"):
        return True
    if s.words[i + 1] == "of" and year_at(s, i + 2):
        return True
    after = ("", ".", ",", ";", "-", "when", "and", ")", "election", "elections", "campaign", "semester")
    return (
        before == "the" and i > 1 and s.words[i - 2] in ("in", "by", "until", "into", "for") and s.words[i + 1] in after
    )


_PIECES: dict[str, Unit] = {"quarter": "quarter", "half": "half", "quarters": "quarter"}


@rule("third quarter of 2024", (*ORDINALS, "final", "last", DIGITS))
def piece_in_words(s: Stream, i: int) -> Hit | None:
    """A quarter or half by its number: *third quarter*, *third-quarter*, *fiscal third quarter*, *first half*."""
    if s.words[i] in ("final", "last"):
        n, j = -1, i + 1
    else:
        found = ordinal(s, i)
        if not found or found[0] > 4:
            return None
        n, j = found
    j = s.skip(j, "-")
    fiscal = s.words[j] in ("fiscal", "financial")
    j = s.skip(j, "fiscal", "financial", "calendar")
    unit = _PIECES.get(s.words[j])
    dated = unit is not None and s.words[j + 1] == "of" and bool(year_at(s, j + 2))
    if unit is None or (n == -1 and s.words[i] == "last" and not dated) or (unit == "half" and n > 2):
        return None
    if n == -1:
        n = 4 if unit == "quarter" else 2
    return _piece_year(s, Piece(unit, n, None, fiscal), j + 1)


def _piece_year(s: Stream, piece: Piece, j: int) -> Hit:
    """The year of a quarter or half: *of 2024*, *of fiscal 2024*, *2024*."""
    k = s.skip(j, "of", "in", ",", "-")
    fiscal = s.words[k] in ("fiscal", "fy")
    k = s.skip(s.skip(s.skip(k, "fiscal", "fy", "calendar"), "year"), "'") if fiscal else k
    found = year_at(s, k)
    if not found or s.words[found[1]] in NOT_AFTER_YEAR:
        return piece, j
    return Piece(piece.unit, piece.n, found[0], piece.fiscal or fiscal), found[1]


@rule("second half of this decade", (*ORDINALS, "the"))
def half_of(s: Stream, i: int) -> Hit | None:
    """A half of a period that is not a year: *the second half of this decade*, *the first half of June*."""
    found = ordinal(s, s.skip(i, "the"))
    if not found or found[0] > 2 or s.words[found[1]] != "half" or s.words[found[1] + 1] != "of":
        return None
    hit = simple(s, found[1] + 2)
    if not hit or not (
        isinstance(hit[0], Month) or (isinstance(hit[0], Shifted) and hit[0].of in ("month", "decade", "century"))
    ):
        return None
    return Nth(found[0], "half", hit[0]), hit[1]


@rule("Q3 2024", ("q", "h", DIGITS))
def piece_in_signs(s: Stream, i: int) -> Hit | None:
    """A quarter or half in signs: *Q3*, *Q3 2024*, *3Q16*, *H1 2025*, *1H25*."""
    if s.words[i] in ("q", "h"):
        letter, number = s.words[i], s.words[i + 1]
    else:
        number, letter = s.words[i], s.words[i + 1]
    if letter not in ("q", "h") or not s.glued[i + 1] or number not in ("1", "2", "3", "4"):
        return None
    dated = year_at(s, s.skip(i + 2, "-", "of")) or (i and year_at(s, i - 1)) or (i > 1 and year_at(s, i - 2))
    if not (s.text[s.starts[i] : s.ends[i + 1]].isupper() or dated) or (letter == "h" and number in "34"):
        return None
    piece = Piece("quarter" if letter == "q" else "half", int(number))
    j = i + 2
    short = s.words[j]
    if s.glued[j] and len(short) == 2 and short.isdecimal():
        return Piece(piece.unit, piece.n, 2000 + int(short)), j + 1
    return _piece_year(s, piece, j)


@rule("fiscal year 2024", ("fiscal", "fy", "cy", "financial", "calendar", "year", "the"))
def fiscal_year(s: Stream, i: int) -> Hit | None:
    """A year with its kind: *fiscal 2024*, *fiscal year 2026-27*, *FY2024*, *calendar 2024*, *the year 2030*."""
    i = s.skip(i, "the")
    kind = s.words[i]
    if kind not in ("fiscal", "fy", "cy", "financial", "calendar", "year") or s.words[i + 1] in ("to", "-"):
        return None
    j = i + 1 if kind == "year" else s.skip(i + 1, "year")
    hit = year(s, s.skip(j, "-", "of")) if j < len(s) else None
    short = s.words[j]
    if kind in ("fy", "cy") and not hit and len(short) == 2 and short.isdecimal() and s.glued[j]:
        return Year(2000 + int(short), fiscal=kind == "fy"), j + 1
    if hit and isinstance(hit[0], Year):
        return Year(hit[0].year, fiscal=kind in ("fiscal", "fy", "financial")), hit[1]
    return hit


@rule("2024 fiscal year", (DIGITS,))
def year_first_fiscal(s: Stream, i: int) -> Hit | None:
    """The year before its kind or part: *the 2024 fiscal year*, *2024 third quarter*, *2024 Q3*."""
    found = year_at(s, i)
    if not found:
        return None
    stated, j = found
    if s.words[j] in ("fiscal", "financial", "calendar"):
        return Year(stated, fiscal=s.words[j] != "calendar"), s.skip(j + 1, "year")
    j = s.skip(j, "'s")
    for read in (piece_in_words, piece_in_signs):
        hit = read(s, s.skip(j, "-")) if j < len(s) else None
        if hit and isinstance(hit[0], Piece) and hit[0].year is None:
            return Piece(hit[0].unit, hit[0].n, stated, hit[0].fiscal), hit[1]
    if s.words[j] in SEASONS and s.words[j] != "fall":
        return Season(SEASONS[s.words[j]], stated), j + 1
    return None


@rule("the 21st century", (*ORDINALS, DIGITS, "the", "twenty"))
def century(s: Stream, i: int) -> Hit | None:
    """*the 21st century*."""
    found = ordinal(s, s.skip(i, "the"))
    if not found or found[0] > 30:
        return None
    j = s.skip(found[1], "-")
    return (Century(found[0]), j + 1) if s.words[j] == "century" else None
