#!/usr/bin/env python3
"""Prints what build_speed.sh measured as ratios to Warta's, of the same round and cores, with their spread.

    ratios.py CSV
"""
import csv
import statistics
import sys

MEASURES = (
    ("MB/s", lambda row: row["text_bytes"] / 1e6 / row["seconds"]),
    ("MB/s without start", lambda row: row["text_bytes"] / 1e6 / (row["seconds"] - row["start_seconds"])),
    ("peak memory, MB", lambda row: row["peak_kib"] * 1024 / 1e6),
    ("index bytes / text byte", lambda row: row["index_bytes"] / row["text_bytes"]),
)


def read_rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        for name in row.keys() - {"engine"}:
            row[name] = float(row[name])
    return rows


def spread(values):
    """The median, and the least and the most beside it."""
    return f"{statistics.median(values):9.3f} ({min(values):.3f}-{max(values):.3f})"


def table(rows):
    """Yields the lines of a table: a line for each count of cores, engine and measure."""
    yield f"{'cores':>5}  {'engine':<10}{'measure':<26}{'median (spread)':<28}{'ratio to warta (spread)'}"
    groups = {}
    for row in rows:
        groups.setdefault((row["cores"], row["engine"]), {})[row["round"]] = row
    for (cores, engine), by_round in sorted(groups.items(), key=lambda item: (item[0][0], item[0][1] != "warta")):
        warta = groups[cores, "warta"]
        for name, measure in MEASURES:
            if "without start" in name and not any(row["start_seconds"] for row in by_round.values()):
                continue
            values = [measure(row) for row in by_round.values()]
            ratios = [measure(row) / measure(warta[number]) for number, row in by_round.items() if number in warta]
            yield f"{cores:5.0f}  {engine:<10}{name:<26}{spread(values):<28}{spread(ratios)}"


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: ratios.py CSV")
    for line in table(read_rows(sys.argv[1])):
        print(line)


if __name__ == "__main__":
    main()
