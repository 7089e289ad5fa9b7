#!/usr/bin/env python3
"""Builds and queries, in one run on the same machine and articles, with Warta and with what one would take instead.

Each engine is set up as its own manual advises and gets the same articles and the same query texts. Prints ratios
to Warta with their spread over the rounds, keeps every figure as CSV and draws the ratios as SVG. docs/performance.md
tells how to read it.
"""
import argparse
import contextlib
import csv
import gzip
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import types

sys.dont_write_bytecode = True  # nothing is made in the source tree

import chart
import ratios
from engines.lucene import Lucene
from engines.omega import Omega
from engines.postgresql import Postgresql
from engines.sqlite import Sqlite
from engines.warta import Warta
from query_set import KINDS, draw_queries
from running import EngineFailed, all_cores

TOP = pathlib.Path(__file__).resolve().parents[3]
PEERS = {peer.name: peer for peer in (Lucene, Omega, Sqlite, Postgresql)}
PERCENTILES = (50, 95, 99)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dump", help="articles as warta-generate writes them: JSON lines, plain, .gz or .zst")
    parser.add_argument("--programs", default=str(TOP / "build/bench"), metavar="BUILD",
                        help="the build whose Warta is measured (build/bench)")
    parser.add_argument("--engines", default=",".join(PEERS), help="peers to compare with (%(default)s)")
    parser.add_argument("--cores", default=",".join(map(str, sorted({1, all_cores()}))),
                        help="counts of cores to build on (one and all: %(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="how often all is done (%(default)s)")
    parser.add_argument("--queries", type=int, default=100, help="queries of each kind (%(default)s)")
    parser.add_argument("--passes", type=int, default=10, help="warm passes over the queries (%(default)s)")
    parser.add_argument("--processes", type=int, default=20, help="queries of each kind as whole processes (%(default)s)")
    parser.add_argument("--csv", default="compare.csv", help="(%(default)s)")
    parser.add_argument("--svg", default="compare.svg", help="(%(default)s)")
    return parser.parse_args()


def programs_of(build):
    build = pathlib.Path(build)
    found = types.SimpleNamespace(indexer=str(build / "indexer/warta-indexer"),
                                  searcher=str(build / "searcher/warta-searcher"),
                                  latency=str(build / "tests/bench/search_latency"))
    for program in vars(found).values():
        if not pathlib.Path(program).exists():
            sys.exit(f"compare.py: there is no program {program}; build it: "
                     "cmake --preset bench && cmake --build --preset bench")
    return found


def peers_of(names):
    for name in names:
        if name not in PEERS:
            sys.exit(f"compare.py: there is no engine '{name}'; there are {', '.join(PEERS)}")
    missing = [package for name in names if not PEERS[name].is_installed() for package in PEERS[name].packages]
    if not pathlib.Path("/usr/bin/time").exists():
        missing.append("time")
    if missing:
        sys.exit(f"compare.py: packages are missing; install them: apt-get install {' '.join(missing)}")
    return [PEERS[name] for name in names]


def read_dump(path):
    if path.endswith(".zst"):
        return subprocess.run(["zstdcat", path], check=True, stdout=subprocess.PIPE).stdout.decode()
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        return file.read()


def read_articles(path):
    """The dump's text, and what stands in it."""
    text = read_dump(path)
    return text, [json.loads(line) for line in text.split("\n") if line]


def percentile(values, percent):
    return sorted(values)[max(0, -(-len(values) * percent // 100) - 1)]


class Comparison:
    """All rounds of it; rows of the CSV come out of it."""

    def __init__(self, options, engines, queries, text_bytes):
        self.options, self.engines, self.queries, self.text_bytes = options, engines, queries, text_bytes
        self.rows = []

    def record(self, round_, cores, engine, queries, **measures):
        for measure, value in measures.items():
            self.rows.append((round_, cores, engine.name, queries, measure.replace("_", " "), f"{value:.4f}"))

    def run(self):
        for round_ in range(1, self.options.rounds + 1):
            # Who comes first finds another machine than who comes last: they take turns in that too.
            turns = self.engines[::1 if round_ % 2 else -1]
            for cores in map(int, self.options.cores.split(",")):
                for engine in turns:
                    self.build(round_, cores, engine)
            for engine in turns:
                self.search(round_, engine)
                self.start(round_, engine)

    def build(self, round_, cores, engine):
        print(f"round {round_}: {engine.name} builds on {cores}", file=sys.stderr)
        built = engine.build(cores)
        self.record(round_, cores, engine, "", **{
            "MB/s": self.text_bytes / 1e6 / built.seconds, "peak memory, MB": built.peak_bytes / 1e6,
            "index bytes / text byte": engine.index_bytes() / self.text_bytes})

    def search(self, round_, engine):
        print(f"round {round_}: {engine.name} answers", file=sys.stderr)
        found = engine.latencies(self.queries, self.options.passes)
        for kind in KINDS:
            answers = [found[query.id] for query in self.queries if query.kind == kind]
            warm = [answer[2] for answer in answers]
            self.record(round_, 1, engine, kind, **{
                **{f"warm p{percent}, ms": percentile(warm, percent) for percent in PERCENTILES},
                "cold p50, ms": percentile([answer[1] for answer in answers], 50),
                "median matches": statistics.median(answer[0] for answer in answers),
                "queries without a match": sum(answer[0] == 0 for answer in answers)})

    def start(self, round_, engine):
        everything = []
        for kind in KINDS:
            asked = [query for query in self.queries if query.kind == kind][:self.options.processes]
            times = [engine.whole_process_seconds(query) * 1e3 for query in asked]
            everything.extend(times)
            if times:
                self.record(round_, 1, engine, kind, **{"whole process p50, ms": percentile(times, 50)})
        if everything:  # of one kind they are too few to tell their p95 and p99 from the slowest
            self.record(round_, 1, engine, "all", **{f"whole process p{percent}, ms": percentile(everything, percent)
                                                     for percent in PERCENTILES})


def compare(options, work):
    text, articles = read_articles(options.dump)
    dump = pathlib.Path(work) / "dump.jsonl"
    dump.write_text(text, encoding="utf-8")
    text_bytes = sum(len((article["title"] + article["body"]).encode()) for article in articles)
    print(f"{len(articles)} articles, {text_bytes / 1e6:.1f} MB of text", file=sys.stderr)
    programs = programs_of(options.programs)
    with contextlib.ExitStack() as closing:
        engines = [engine(work, str(dump), programs) for engine in (Warta, *peers_of(options.engines.split(",")))]
        for engine in engines:
            closing.callback(engine.close)
            engine.prepare(articles)
        comparison = Comparison(options, engines, draw_queries(articles, options.queries), text_bytes)
        comparison.run()
    return comparison.rows, (f"{len(articles)} articles, {text_bytes / 1e6:.1f} MB of text; ratios to Warta (spread), right of "
                             f"the line is more than Warta; rounds: {options.rounds}")


def main():
    options = arguments()
    programs_of(options.programs)
    peers_of(options.engines.split(","))
    try:
        with tempfile.TemporaryDirectory() as work:
            rows, caption = compare(options, work)
    except EngineFailed as error:
        sys.exit(f"compare.py: {error}")
    with open(options.csv, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([ratios.COLUMNS, *rows])
    lines = ratios.summarise(ratios.read_rows(options.csv))
    pathlib.Path(options.svg).write_text(chart.draw(lines, caption), encoding="utf-8")
    for line in ratios.table(lines):
        print(line)


if __name__ == "__main__":
    main()
