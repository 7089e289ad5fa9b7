"""How what is measured grows with the number of articles."""
import dataclasses
import math
import statistics

COLUMNS = ("round", "articles", "text bytes", "engine", "measure", "value")


@dataclasses.dataclass(frozen=True)
class Curve:
    """One measure of one engine: (articles, median) in ascending order, and the exponent of its growth."""

    measure: str
    engine: str
    points: tuple
    exponent: float  # nan of less than two sizes
    spread: tuple  # (least, most) exponent of a single round


def exponent_of(points):
    """The slope of a straight line through the logarithms, by least squares: 1 is in proportion."""
    if len({articles for articles, _ in points}) < 2 or any(value <= 0 for _, value in points):
        return math.nan
    return statistics.linear_regression([math.log(articles) for articles, _ in points],
                                        [math.log(value) for _, value in points]).slope


def curves_of(rows):
    """Of rows of the CSV, in the order in which measures and engines came."""
    measured = {}
    for row in rows:
        of_curve = measured.setdefault((row["measure"], row["engine"]), {})
        of_curve.setdefault(row["round"], []).append((int(row["articles"]), float(row["value"])))
    return [curve(*names, rounds) for names, rounds in measured.items()]


def curve(measure, engine, rounds):
    by_size = {}
    for points in rounds.values():
        for articles, value in points:
            by_size.setdefault(articles, []).append(value)
    points = tuple((articles, statistics.median(values)) for articles, values in sorted(by_size.items()))
    exponents = [exponent_of(of_round) for of_round in rounds.values()]
    return Curve(measure, engine, points, exponent_of(points), (min(exponents), max(exponents)))


def table(curves):
    """In Markdown."""
    sizes = sorted({articles for one in curves for articles, _ in one.points})
    yield "| measure | engine | " + " | ".join(f"{size:,}" for size in sizes) + " | exponent (spread) |"
    yield "|---" * (len(sizes) + 3) + "|"
    for one in curves:
        values = dict(one.points)
        cells = (f"{values[size]:,.3g}" if values.get(size, 1e3) < 1e3 else f"{values[size]:,.0f}"
                 for size in sizes)
        yield (f"| {one.measure} | {one.engine} | " + " | ".join(cells)
               + f" | {one.exponent:.2f} ({one.spread[0]:.2f}-{one.spread[1]:.2f}) |")
