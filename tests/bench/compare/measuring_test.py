#!/usr/bin/env python3
"""What the scripts that measure make of figures: spreads, marks, exponents, curves."""
import math
import pathlib
import sys
import unittest

sys.dont_write_bytecode = True  # nothing is made in the source tree
sys.path.insert(0, str(pathlib.Path(__file__).parent))

import compare_commits
import growth
import growth_chart
import ratios
from spread import spread_of


def rows_of(base, head, again=()):
    """A round for each figure."""
    named = (("base", base), ("head", head), ("again", again))
    return [(round_, who, "build: seconds", value) for who, values in named for round_, value in enumerate(values)]


def verdict_of(rows, with_noise=False):
    *_, line = compare_commits.table(rows, with_noise)
    return line.split()[-1]


def growing(exponent, engine="warta"):
    return [{"round": "1", "articles": str(size), "engine": engine, "measure": "index, MB",
             "value": str(3 * size ** exponent)} for size in (10, 100, 1000)]


class Spreads(unittest.TestCase):
    def test_the_interval_holds_the_median_and_is_the_same_each_time(self):
        ratios = [1.02, 0.99, 1.01, 1.05, 0.98, 1.03]
        spread = spread_of(ratios)
        self.assertAlmostEqual(spread.median, 1.015)
        self.assertLess(spread.low, spread.median)
        self.assertGreater(spread.high, spread.median)
        self.assertEqual(spread, spread_of(ratios))

    def test_one_ratio_has_no_width(self):
        self.assertEqual(str(spread_of([2])), "2.000 (2.000-2.000)")


def measured(engine, measure, *values, cores="1", queries=""):
    return [{"round": str(round_), "cores": cores, "engine": engine, "queries": queries, "measure": measure,
             "value": str(value)} for round_, value in enumerate(values)]


class Ratios(unittest.TestCase):
    ROWS = (measured("lucene", "MB/s", 4, 3, 6) + measured("warta", "MB/s", 8, 12, 10)
            + measured("warta", "median matches", 2729.5, queries="1-3 words")
            + measured("lucene", "median matches", 1153, queries="1-3 words"))

    def test_they_are_to_the_same_round(self):
        warta, lucene, *_ = ratios.summarise(self.ROWS)
        self.assertEqual(warta.engine, "warta")
        self.assertEqual(lucene.values, (4, 3, 6))
        self.assertEqual(lucene.ratios, (0.5, 0.25, 0.6))

    def test_a_page_has_a_row_for_each_measure_and_counts_as_they_are(self):
        self.assertEqual(list(ratios.markdown(ratios.summarise(self.ROWS))), [
            "| cores, queries | measure | warta | lucene |",
            "|---|---|---|---|",
            "| building, 1 core | MB/s | 10 | 0.50 (0.25–0.60) |",
            "| 1-3 words | median matches | 2,730 | 1,153 |"])

    def test_what_one_of_them_lacks_is_a_gap(self):
        *_, row = ratios.markdown(ratios.summarise(measured("warta", "MB/s", 8) + measured("lucene", "MB/s", 4)
                                                   + measured("warta", "cold p50, ms", 0.25)))
        self.assertEqual(row, "| building, 1 core | cold p50, ms | 0.25 | - |")


class Marks(unittest.TestCase):
    BASE = [1.0, 1.1, 0.9, 1.0, 1.05, 0.95]

    def test_what_always_takes_more_or_less_is_marked(self):
        self.assertEqual(verdict_of(rows_of(self.BASE, [value * 1.2 for value in self.BASE])), "MORE")
        self.assertEqual(verdict_of(rows_of(self.BASE, [value * 0.8 for value in self.BASE])), "LESS")

    def test_what_is_now_more_and_now_less_is_not(self):
        self.assertNotIn(verdict_of(rows_of(self.BASE, self.BASE[::-1])), ("MORE", "LESS"))

    def test_what_the_base_differs_from_itself_by_is_noise(self):
        slower, again = [value * 1.05 for value in self.BASE], [value * 1.1 for value in self.BASE]
        self.assertEqual(verdict_of(rows_of(self.BASE, slower)), "MORE")
        self.assertNotEqual(verdict_of(rows_of(self.BASE, slower, again), with_noise=True), "MORE")


class Growth(unittest.TestCase):
    def test_the_exponent_is_that_of_a_power(self):
        for exponent in (0, 0.5, 1, 2):
            (curve,) = growth.curves_of(growing(exponent))
            self.assertAlmostEqual(curve.exponent, exponent)

    def test_one_size_has_no_exponent(self):
        (curve,) = growth.curves_of(growing(1)[:1])
        self.assertTrue(math.isnan(curve.exponent))

    def test_points_are_medians_of_the_rounds(self):
        rows = growing(1) + [{**row, "round": "2", "value": str(5 * float(row["value"]))} for row in growing(1)]
        (curve,) = growth.curves_of(rows)
        self.assertEqual(curve.points[0], (10, 90.0))
        self.assertAlmostEqual(curve.exponent, 1)

    def test_each_engine_has_a_line_in_the_panel_of_a_measure(self):
        curves = growth.curves_of(growing(1) + growing(2, "lucene"))
        drawn = growth_chart.draw(curves, "Generated articles")
        self.assertEqual(drawn.count("<polyline"), 2)
        self.assertEqual(drawn.count(">index, MB</text>"), 1)
        self.assertIn("lucene, exponent 2.00", drawn)


if __name__ == "__main__":
    unittest.main()
