#!/usr/bin/env python3
"""Compares the speed of two commits, by ratios out of one run.

Builds both as the preset bench does, each in a worktree of its own, and measures whole programs and microbenchmarks
in turns. Prints the ratio of HEAD to BASE of each measure, with the 95 % bootstrap interval of its median over the
rounds: below 1 HEAD takes less. What is outside noise is marked. Worktrees and indexes are gone in the end.

  compare_commits.py                        the commit at hand and the one before it
  compare_commits.py v1 topic               any two
  compare_commits.py --noise -- encoding    what matches the regular expression, and how much is noise
  compare_commits.py HEAD HEAD              nothing but noise
"""
import argparse
import csv
import pathlib
import re
import signal
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True  # nothing is made in the source tree

import commit_measures
from commit_builds import BuildFailed, built, commit_of, has_changes
from compare import read_articles
from query_set import draw_queries
from running import EngineFailed, all_cores
from spread import spread_of

COLUMNS = ("round", "contender", "measure", "value")
AGAIN = "again"  # the base once more, under another name


def arguments(argv):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter,
                                     usage="%(prog)s [options] [BASE [HEAD]] [-- FILTER]")
    parser.add_argument("base", nargs="?", default="HEAD~1", metavar="BASE", help="(%(default)s)")
    parser.add_argument("head", nargs="?", metavar="HEAD",
                        help="(the commit at hand, which is refused where files have changed since)")
    parser.add_argument("--rounds", type=int, default=10, help="how often each is measured (%(default)s)")
    parser.add_argument("--noise", action="store_true",
                        help="measure the base twice in each round: what its ratio to itself reaches is noise")
    parser.add_argument("--dump", help="articles as JSON lines, plain, .gz or .zst (generated ones)")
    parser.add_argument("--articles", type=int, default=10000, help="how many to generate (%(default)s)")
    parser.add_argument("--queries", type=int, default=200, help="queries of each kind (%(default)s)")
    parser.add_argument("--cores", default="1", help="counts of cores to build an index on (%(default)s)")
    parser.add_argument("--min-time", type=float, default=0.1, metavar="SECONDS",
                        help="that each microbenchmark takes at least in a round (%(default)s)")
    parser.add_argument("--jobs", type=int, default=all_cores(), help="that compile at once (%(default)s)")
    parser.add_argument("--csv", metavar="FILE", help="write each single figure there")
    given, behind = (argv[:argv.index("--")], argv[argv.index("--") + 1:]) if "--" in argv else (argv, [])
    options = parser.parse_args(given)
    if len(behind) > 1 or options.rounds < 1:
        parser.error("one regular expression may follow '--', and there must be a round")
    options.filter = behind[0] if behind else ""
    return options


def commits_of(options):
    """(base, head). Ends where what is at hand is not a commit."""
    if options.head is None and has_changes():
        sys.exit("compare_commits.py: files have changed since the last commit and would not be measured; commit or "
                 "stash them, or name HEAD to compare that commit")
    names = (options.base, options.head or "HEAD")
    return tuple(commit_of(name) for name in names)


def make_dump(options, build, work):
    """The articles that are given, or generated ones."""
    if options.dump:
        return options.dump
    path = work / "dump.jsonl"
    with open(path, "wb") as out:
        subprocess.run([build.program("generator"), str(options.articles), "--seed", "1"], check=True, stdout=out)
    return str(path)


def chosen_measures(options, builds, work):
    """(the articles' file, measures of whole programs, microbenchmarks)"""
    text, articles = read_articles(make_dump(options, builds[-1], work))
    plain = work / "plain.jsonl"
    plain.write_text(text, encoding="utf-8")
    cores = [int(count) for count in options.cores.split(",")]
    whole = commit_measures.whole_programs(str(plain), draw_queries(articles, options.queries), cores, work)
    chosen = [measure for measure in whole if re.search(options.filter, measure.name)]
    micro = commit_measures.microbenchmarks(builds, options.filter, options.min_time)
    if not chosen and not micro:
        sys.exit(f"compare_commits.py: nothing matches '{options.filter}'; there are the microbenchmarks and "
                 + "; ".join(measure.name for measure in whole))
    return str(plain), chosen, micro


def measure_all(options, contenders, measures):
    """Rows of the CSV."""
    rows = []
    for round_ in range(1, options.rounds + 1):
        print(f"round {round_} of {options.rounds}", file=sys.stderr)
        for measure in measures:
            # Who comes first finds another machine than who comes last: they take turns in that too.
            for contender in contenders[::1 if round_ % 2 else -1]:
                rows.extend((round_, contender.name, name, value) for name, value in measure.measure(contender).items())
    return rows


def ratios_to_base(rows, contender):
    """{measure: [ratio of each round]}"""
    values = {(round_, who, measure): value for round_, who, measure, value in rows}
    ratios = {}
    for round_, who, measure, value in rows:
        base = values.get((round_, "base", measure))
        if who == contender and base and value:
            ratios.setdefault(measure, []).append(value / base)
    return ratios


def verdict(spread, noise):
    if not spread.is_beyond(noise):
        return ""
    return "LESS" if spread.median < 1 else "MORE"


def table(rows, with_noise):
    heads, again = ratios_to_base(rows, "head"), ratios_to_base(rows, AGAIN)
    width = max(map(len, heads)) + 2
    yield f"{'measure':<{width}}{'HEAD / BASE':<24}{'BASE / BASE' if with_noise else '':<24}outside noise"
    for measure, ratios in heads.items():
        spread = spread_of(ratios)
        noise = spread_of(again[measure]) if measure in again else None
        yield (f"{measure:<{width}}{str(spread):<24}{str(noise or ''):<24}"
               f"{verdict(spread, noise.furthest() if noise else 0)}").rstrip()


def compare(options, commits, work):
    with built(commits, work, options.jobs) as builds:
        base, head = builds[commits[0]], builds[commits[1]]
        dump, whole, micro = chosen_measures(options, [base, head], work)
        named = [("base", base), ("head", head), *([(AGAIN, base)] if options.noise else [])]
        contenders = [commit_measures.Contender(name, build, work) for name, build in named]
        for contender in contenders if whole else []:
            contender.build_index(dump, 1)
        return measure_all(options, contenders, [*whole, *micro])


def end_by_signal(number, _):
    sys.exit(128 + number)


def main():
    options = arguments(sys.argv[1:])
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, end_by_signal)
    try:
        commits = commits_of(options)
        with tempfile.TemporaryDirectory(prefix="warta-commits-") as work:
            rows = compare(options, commits, pathlib.Path(work).resolve())
    except (BuildFailed, EngineFailed) as error:
        sys.exit(f"compare_commits.py: {error}")
    except KeyboardInterrupt:
        sys.exit(130)
    if options.csv:
        with open(options.csv, "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([COLUMNS, *rows])
    print(f"BASE {commits[0][:12]}  HEAD {commits[1][:12]}  rounds {options.rounds}")
    for line in table(rows, options.noise):
        print(line)


if __name__ == "__main__":
    main()
