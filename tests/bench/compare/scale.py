#!/usr/bin/env python3
"""Measures how building and searching grow with the number of articles.

Generates dumps of each size, all with the same first articles, from which the queries are drawn: the same ones for
every size. Prints a table in Markdown with the exponent of each measure's growth (1: in proportion to the articles),
keeps every figure as CSV and draws the curves, both axes logarithmic, as SVG. A million articles take 2.3 GB for the
dump and some 7 GB more for an index, below $TMPDIR or --work, where nothing stays.
"""
import argparse
import csv
import json
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True  # nothing is made in the source tree

import growth
import growth_chart
from compare import TOP, peers_of, percentile, programs_of
from engines.warta import Warta
from query_set import KINDS, draw_queries
from running import EngineFailed, all_cores

DRAWN_FROM = 10_000  # of the first articles, so that queries do not depend on the sizes above that


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10000,100000,1000000", help="numbers of articles (%(default)s)")
    parser.add_argument("--engines", default="", metavar="LIST",
                        help="peers beside Warta: lucene, omega, sqlite, postgresql (none)")
    parser.add_argument("--programs", default=str(TOP / "build/bench"), metavar="BUILD",
                        help="the build whose Warta is measured (build/bench)")
    parser.add_argument("--cores", type=int, default=all_cores(), help="to build on (all: %(default)s)")
    parser.add_argument("--rounds", type=int, default=1, help="how often all is done (%(default)s)")
    parser.add_argument("--queries", type=int, default=100, help="queries of each kind (%(default)s)")
    parser.add_argument("--passes", type=int, default=5, help="warm passes over the queries (%(default)s)")
    parser.add_argument("--work", metavar="DIR", help="where dumps and indexes are made ($TMPDIR)")
    parser.add_argument("--csv", default="scale.csv", help="(%(default)s)")
    parser.add_argument("--svg", default="scale.svg", help="(%(default)s)")
    return parser.parse_args()


def generator_of(build):
    generator = pathlib.Path(build) / "corpus/generate/warta-generate"
    if not generator.exists():
        sys.exit(f"scale.py: there is no program {generator}; build it: cmake --preset bench && cmake --build --preset bench")
    return str(generator)


class Dump:
    """So many generated articles in a file."""

    def __init__(self, generator, size, path):
        self.size, self.path = size, path
        with open(path, "wb") as out:
            subprocess.run([generator, str(size), "--seed", "1"], check=True, stdout=out)
        self.text_bytes = sum(len((article["title"] + article["body"]).encode()) for article in self.articles())

    def articles(self):
        """One after another: all at once would not fit into memory."""
        with open(self.path, encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def first_articles(generator, count):
    done = subprocess.run([generator, str(count), "--seed", "1"], check=True, stdout=subprocess.PIPE)
    return [json.loads(line) for line in done.stdout.decode().split("\n") if line]


def latencies(engine, queries, passes):
    """{measure: ms}"""
    found = engine.latencies(queries, passes)
    warm = {kind: [found[query.id][2] for query in queries if query.kind == kind] for kind in KINDS}
    everything = [time for times in warm.values() for time in times]
    return {"warm p50, ms": percentile(everything, 50), "warm p95, ms": percentile(everything, 95),
            **{f"warm p50, {kind}, ms": percentile(times, 50) for kind, times in warm.items()}}


def measure(engine, options, queries):
    """{measure: value} of an engine, whose index is made for it."""
    built = engine.build(options.cores)
    return {"build, seconds": built.seconds, "build, CPU seconds": built.cpu_seconds,
            "build, peak MB": built.peak_bytes / 1e6, "index, MB": engine.index_bytes() / 1e6,
            **latencies(engine, queries, options.passes)}


def measure_size(options, dump, kinds, queries, round_):
    """Rows of the CSV."""
    rows = []
    programs = programs_of(options.programs)
    for kind in kinds[::1 if round_ % 2 else -1]:
        # One after another, and each one's files gone before the next one's are made.
        with tempfile.TemporaryDirectory(dir=options.work) as folder:
            engine = kind(folder, str(dump.path), programs)
            try:
                engine.prepare(dump.articles())
                print(f"round {round_}: {dump.size} articles, {engine.name}", file=sys.stderr)
                rows.extend((round_, dump.size, dump.text_bytes, engine.name, name, f"{value:.4f}")
                            for name, value in measure(engine, options, queries).items())
            finally:
                engine.close()
    return rows


def measure_all(options, kinds, work):
    generator = generator_of(options.programs)
    sizes = sorted(int(size) for size in options.sizes.split(","))
    queries = draw_queries(first_articles(generator, min(sizes[0], DRAWN_FROM)), options.queries)
    rows = []
    for size in sizes:
        dump = Dump(generator, size, pathlib.Path(work) / "dump.jsonl")
        for round_ in range(1, options.rounds + 1):
            rows.extend(measure_size(options, dump, kinds, queries, round_))
    return rows


def main():
    options = arguments()
    programs_of(options.programs)
    kinds = [Warta, *peers_of([name for name in options.engines.split(",") if name])]
    if options.work:
        pathlib.Path(options.work).mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryDirectory(dir=options.work) as work:
            rows = measure_all(options, kinds, work)
    except EngineFailed as error:
        sys.exit(f"scale.py: {error}")
    with open(options.csv, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([growth.COLUMNS, *rows])
    with open(options.csv, newline="", encoding="utf-8") as file:
        curves = growth.curves_of(csv.DictReader(file))
    caption = f"Generated articles, {options.cores} core{'s' if options.cores > 1 else ''}, rounds: {options.rounds}"
    pathlib.Path(options.svg).write_text(growth_chart.draw(curves, caption), encoding="utf-8")
    for line in growth.table(curves):
        print(line)


if __name__ == "__main__":
    main()
