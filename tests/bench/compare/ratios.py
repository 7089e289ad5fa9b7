#!/usr/bin/env python3
"""Prints what was measured, as it is and as ratios to Warta's of the same round, cores and queries, with their spread.

    ratios.py [--markdown] CSV
"""
import argparse
import csv
import dataclasses
import statistics

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

    @property
    def on_cores(self):
        return f"{self.cores} core{'s' if self.cores > 1 else ''}"


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


def rows_of(lines):
    """The lines of each measure of the same queries and cores, in their order."""
    rows = {}
    for line in lines:
        rows.setdefault((line.cores, line.queries, line.measure), []).append(line)
    return rows.values()


def cell(line):
    """Warta's own median, and a peer's ratio to it with its spread; counts as they are."""
    if "match" in line.measure:
        return f"{line.values[0]:,.0f}"
    if line.engine == "warta":
        return f"{line.values[0]:.3g}"
    if not line.ratios:
        return "-"
    median, least, most = line.ratios
    return f"{median:.2f} ({least:.2f}–{most:.2f})"


def markdown(lines):
    """Warta's own medians, and each peer's ratios to them, a row for each measure."""
    engines = list(dict.fromkeys(line.engine for line in lines))
    yield f"| cores, queries | measure | {' | '.join(engines)} |"
    yield "|---" * (len(engines) + 2) + "|"
    for row in rows_of(lines):
        cells = {line.engine: cell(line) for line in row}
        place = row[0].queries or f"building, {row[0].on_cores}"
        yield f"| {place} | {row[0].measure} | {' | '.join(cells.get(engine, '-') for engine in engines)} |"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("csv", metavar="CSV")
    parser.add_argument("--markdown", action="store_true", help="a table for a page, a row for each measure")
    options = parser.parse_args()
    write = markdown if options.markdown else table
    for line in write(summarise(read_rows(options.csv))):
        print(line)


if __name__ == "__main__":
    main()
