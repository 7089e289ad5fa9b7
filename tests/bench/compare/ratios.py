#!/usr/bin/env python3
"""Prints what was measured, as it is and as ratios to Warta's of the same round, cores and queries, with their spread.

    ratios.py CSV
"""
import csv
import dataclasses
import statistics
import sys

COLUMNS = ("round", "cores", "engine", "queries", "measure", "value")


@dataclasses.dataclass(frozen=True)
class Line:
    """What one engine has of one measure: (median, least, most) of the values and of the ratios to Warta's."""

    cores: int
    queries: str
    measure: str
    engine: str
    values: tuple
    ratios: tuple


def read_rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def spread(values):
    return (statistics.median(values), min(values), max(values)) if values else ()


def summarise(rows):
    """Lines, in the order in which the measures and engines came, Warta first."""
    measured = {}
    for row in rows:
        place = (int(row["cores"]), row["queries"], row["measure"])
        measured.setdefault(place, {}).setdefault(row["engine"], {})[row["round"]] = float(row["value"])
    lines = []
    for place, engines in measured.items():
        warta = engines.get("warta", {})
        for engine in sorted(engines, key=lambda name: name != "warta"):
            values = engines[engine]
            ratios = [value / warta[round_] for round_, value in values.items() if warta.get(round_)]
            lines.append(Line(*place, engine, spread(list(values.values())), spread(ratios)))
    return lines


def written(values):
    if not values:
        return "-"
    median, least, most = values
    return f"{median:.3f} ({least:.3f}-{most:.3f})"


def table(lines):
    yield f"{'cores':>5}  {'queries':<11}{'measure':<30}{'engine':<12}{'median (spread)':<32}ratio to warta (spread)"
    for line in lines:
        yield (f"{line.cores:5}  {line.queries:<11}{line.measure:<30}{line.engine:<12}{written(line.values):<32}"
               f"{written(line.ratios)}")


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: ratios.py CSV")
    for line in table(summarise(read_rows(sys.argv[1]))):
        print(line)


if __name__ == "__main__":
    main()
