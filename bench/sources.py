"""How often the right source is found for the marked forecasts, given where they stand.

    python bench/sources.py [MARKED.jsonl ...] [--misses N]
    python bench/sources.py --own
    python bench/sources.py --polnear FOLDER

For each marked forecast `Voices.at` is asked with its marked stretch and the place of its marked phrase.
Prints the share with the right source (as `score.py` compares them), kind, venue and affiliation.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from foresaid.extracting.sentences import split
from foresaid.extracting.speech import Voice, Voices
from foresaid.records import Article, Span

SHARED = Path(__file__).resolve().parents[2] / "shared" / "bench"


def same_source() -> Callable[[str, str], bool]:
    """The comparison of sources of the scorer beside the marked set."""
    spec = importlib.util.spec_from_file_location("score", SHARED / "score.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"{SHARED / 'score.py'} is not there")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    compare: Callable[[str, str], bool] = module.same_source
    return compare


def cue_of(text: str, start: int, end: int, phrase: str | None) -> Span | None:
    """Where the marked phrase stands in the marked stretch: whole, or its first part when it is given with gaps."""
    if not phrase:
        return None
    parts = [part.strip() for part in re.split(r"\.\.\.|…", phrase) if part.strip()]
    for part in [phrase, *parts]:
        pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, part.split())) + r"(?!\w)"
        found = re.search(pattern, text[start:end], re.IGNORECASE)
        if found:
            return Span(start + found.start(), start + found.end())
    return None


def words(text: str | None) -> set[str]:
    return {
        w for w in re.findall(r"[a-z0-9]+", (text or "").lower()) if w not in ("the", "a", "an", "of", "at", "in", "s")
    }


def alike(marked: str | None, found: str | None) -> bool:
    """Half of the smaller one's words are shared, or neither is there."""
    a, b = words(marked), words(found)
    if not a or not b:
        return a == b
    return len(a & b) >= 0.5 * min(len(a), len(b))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("marked", nargs="*", type=Path, default=[SHARED / "dev.jsonl", SHARED / "train.jsonl"])
    parser.add_argument("--misses", type=int, default=0)
    parser.add_argument("--polnear", type=Path, help="a folder of PolNeAR with `text` and `attributions` below it")
    parser.add_argument("--own", action="store_true", help="our own marks on the archive, in two parts by their ids")
    parser.add_argument("--only", default="", help="only articles whose id holds this")
    args = parser.parse_args()
    if args.polnear:
        polnear(args.polnear, args.misses)
        return
    same = same_source()
    if args.own:
        from own import own_articles

        seen, unseen = thirds([without_words(article) for article in own_articles()])
        report("own marks, the two thirds that rules were made on", seen, same, args.misses)
        report("own marks, the third that was only measured", unseen, same, 0)
        return
    for path in args.marked:
        articles = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        report(path.name, [a for a in articles if args.only in a["id"]], same, args.misses)


def without_words(article: dict[str, Any]) -> dict[str, Any]:
    """Our own marks hold no words of the articles: no phrase is asked with, no venue or affiliation compared."""
    unknown = {"phrase": None, "venue": None, "affiliation": None}
    return {**article, "forecasts": [unknown | mark for mark in article["forecasts"]]}


def thirds(articles: list[dict[str, Any]]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Two thirds and one third of the articles, parted by the hash of their ids."""
    kept = [int(hashlib.sha256(a["id"].encode()).hexdigest(), 16) % 3 == 0 for a in articles]
    pairs = list(zip(articles, kept, strict=True))
    return [a for a, third in pairs if not third], [a for a, third in pairs if third]


def share_right(articles: list[dict[str, Any]]) -> float:
    """Share of the marked forecasts whose source is found."""
    same, right, total = same_source(), 0, 0
    for marked in articles:
        voices = voices_of(marked)
        for m in marked["forecasts"]:
            voice = voices.at(Span(m["start"], m["end"]), cue_of(marked["text"], m["start"], m["end"], m["phrase"]))
            right += same(m["source"], voice.source.name)
            total += 1
    return right / max(1, total)


def voices_of(marked: dict[str, Any]) -> Voices:
    """The voices of a marked article."""
    text = marked["text"]
    article = Article(origin="-", text=text, id=marked["id"], title=marked.get("title"), outlet=marked.get("outlet"))
    return Voices(article, split(text))


def seconds_to_read(articles: list[dict[str, Any]]) -> float:
    """Processor time to find the sentences and all voices of the articles."""
    began = time.process_time()
    for marked in articles:
        voices_of(marked).ready()
    return time.process_time() - began


def report(name: str, articles: list[dict[str, Any]], same: Callable[[str, str], bool], misses: int) -> None:
    """Print the figures of one marked file."""
    n: Counter[str] = Counter()
    ask = 0.0
    build = min(seconds_to_read(articles) for _ in range(3))
    size = 0
    for marked in articles:
        text = marked["text"]
        size += len(text)
        voices = voices_of(marked)
        voices.ready()
        for m in marked["forecasts"]:
            cue = cue_of(text, m["start"], m["end"], m["phrase"])
            began = time.process_time()
            voice = voices.at(Span(m["start"], m["end"]), cue)
            ask += time.process_time() - began
            count(n, m, voice, same)
            if not same(m["source"], voice.source.name) and n["missed"] < misses:
                n["missed"] += 1
                show(marked, m, voice)
    total = max(1, n["all"])
    print(f"{name}: {n['all']} marked forecasts in {len(articles)} articles")
    print(f"  source right {n['source'] / total:.3f}   kind right {n['kind'] / total:.3f}")
    for kind in ("person", "organisation", "group", "document", "author"):
        print(f"    {kind:12} {n['right ' + kind]:4} of {n['of ' + kind]:4}")
    print(f"  venue: {n['venue hit']} of {n['venue marked']} marked found, {n['venue wrong']} given that are not so")
    print(f"  affiliation: {n['home hit']} of {n['home marked']} marked found, {n['home given']} given")
    print(
        f"  {1000 * build / (size / 6000):.2f} ms of processor time an article of 6,000 characters, sentences included"
    )
    print(f"  {1000 * ask / total:.3f} ms an answer")


def polnear(folder: Path, misses: int) -> None:
    """Print in how many attributions of PolNeAR the words found for the source share one with the marked source."""
    n: Counter[str] = Counter()
    for marks in sorted((folder / "attributions").glob("*.ann")):
        path = folder / "text" / f"{marks.stem.rsplit('_', 1)[0]}.txt"
        if not path.exists():
            continue
        text = path.read_text(encoding="utf-8")
        voices = Voices(Article(origin="-", text=text, id=marks.stem), split(text))
        for source, content in attributions_in(marks.read_text(encoding="utf-8")):
            voice = voices.at(content, None)
            marked = source.of(text)
            found = bool(words(marked) & words(f"{voice.source.printed} {voice.source.name}"))
            n["all"] += 1
            n["found"] += found
            n["author"] += voice.source.kind == "author"
            if not found and n["all"] - n["found"] <= misses:
                print(f"{marked!r} <- {voice.source.printed!r}: {content.of(text)[:160]!r}", file=sys.stderr)
    share = n["found"] / max(1, n["all"])
    print(f"{folder}: {n['all']} attributions with a source, found {share:.3f}, taken for the author's {n['author']}")


def attributions_in(marks: str) -> Iterator[tuple[Span, Span]]:
    """Source and content (its first piece) of each attribution in a file of PolNeAR marks."""
    spans: dict[str, Span] = {}
    for line in marks.splitlines():
        fields = line.split("\t")
        if line.startswith("T") and len(fields) > 1:
            start, end = re.findall(r"\d+", fields[1].split(";")[0])[:2]
            spans[fields[0]] = Span(int(start), int(end))
        elif line.startswith("E") and len(fields) > 1:
            roles = dict(part.split(":", 1) for part in fields[1].split())
            if "Source" in roles and "Content" in roles:
                yield spans[roles["Source"]], spans[roles["Content"]]


def count(n: Counter[str], m: dict[str, Any], voice: Voice, same: Callable[[str, str], bool]) -> None:
    """Count one marked forecast."""
    right = same(m["source"], voice.source.name)
    n["all"] += 1
    n["of " + m["source_kind"]] += 1
    n["right " + m["source_kind"]] += right
    n["source"] += right
    n["kind"] += m["source_kind"] == voice.source.kind
    n["venue marked"] += bool(m["venue"])
    n["venue given"] += bool(voice.venue)
    n["venue wrong"] += bool(voice.venue) and not (bool(m["venue"]) and alike(m["venue"], voice.venue))
    n["venue hit"] += bool(m["venue"]) and alike(m["venue"], voice.venue)
    home = " ".join(filter(None, (voice.source.role, voice.source.affiliation)))
    n["home marked"] += bool(m["affiliation"])
    n["home given"] += bool(home)
    n["home hit"] += bool(m["affiliation"]) and alike(m["affiliation"], home)


def show(marked: dict[str, Any], m: dict[str, Any], voice: Voice) -> None:
    """Print one wrong source with the words around it."""
    text = marked["text"]
    before, stretch, after = (
        text[max(0, m["start"] - 160) : m["start"]],
        text[m["start"] : m["end"]],
        text[m["end"] :][:60],
    )
    print(
        f"{marked['id']}  marked {m['source']!r}, found {voice.source.name!r} ({voice.source.printed!r}, {voice.verb})"
        f"  phrase {m['phrase']!r}",
        file=sys.stderr,
    )
    print("    " + f"{before}[[{stretch}]]{after}".replace("\n", "/"), file=sys.stderr)


if __name__ == "__main__":
    main()
