"""Draws curves of growth as SVG: a panel for each measure, both axes logarithmic, a line for each engine."""
import math

from chart import COLORS, text

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 400, 280, 62, 36, 34, 76
COLUMNS = 2
LEGEND_WIDTH = 150  # of two entries side by side
HEAD = 34


class Axis:
    """Whole decades from `least` to `most`, laid out from `begin` to `end`."""

    def __init__(self, values, begin, end):
        self.first = math.floor(math.log10(min(values)))
        self.last = max(self.first + 1, math.ceil(math.log10(max(values))))
        self.begin, self.end = begin, end

    def place(self, value):
        share = (math.log10(value) - self.first) / (self.last - self.first)
        return self.begin + share * (self.end - self.begin)

    def decades(self):
        return [10.0 ** power for power in range(self.first, self.last + 1)]


def written(value):
    return f"{value:,.0f}" if value >= 1 else f"{value:g}"


def grid(x, y):
    for decade in x.decades():
        yield (f'<line x1="{x.place(decade):.1f}" x2="{x.place(decade):.1f}" y1="{y.begin}" y2="{y.end}" stroke="#ddd"/>')
        yield text(x.place(decade), y.begin + 16, written(decade), "middle")
    for decade in y.decades():
        yield (f'<line x1="{x.begin}" x2="{x.end}" y1="{y.place(decade):.1f}" y2="{y.place(decade):.1f}" stroke="#ddd"/>')
        yield text(x.begin - 6, y.place(decade) + 4, written(decade), "end")


def line(curve, x, y, number):
    color = COLORS.get(curve.engine, "#555")
    places = [(x.place(articles), y.place(value)) for articles, value in curve.points]
    joined = " ".join(f"{across:.1f},{down:.1f}" for across, down in places)
    yield f'<polyline points="{joined}" fill="none" stroke="{color}" stroke-width="2"/>'
    for across, down in places:
        yield f'<circle cx="{across:.1f}" cy="{down:.1f}" r="3" fill="{color}"/>'
    across, down = x.begin + number % 2 * LEGEND_WIDTH, y.begin + 36 + number // 2 * 15
    yield f'<rect x="{across}" y="{down - 9}" width="10" height="10" fill="{color}"/>'
    yield text(across + 16, down, f"{curve.engine}, exponent {curve.exponent:.2f}")


def panel(measure, curves, across, down):
    x = Axis([articles for curve in curves for articles, _ in curve.points], across + LEFT, across + WIDTH - RIGHT)
    y = Axis([value for curve in curves for _, value in curve.points], down + HEIGHT - BOTTOM, down + TOP)
    yield text(across + LEFT, down + TOP - 10, measure, weight="bold")
    yield from grid(x, y)
    for number, curve in enumerate(curves):
        yield from line(curve, x, y, number)


def draw(curves, caption):
    panels = {}
    for curve in curves:
        if all(value > 0 for _, value in curve.points):
            panels.setdefault(curve.measure, []).append(curve)
    height = HEAD + HEIGHT * -(-len(panels) // COLUMNS)
    drawn = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH * COLUMNS}" height="{height}" '
             'font-family="sans-serif" font-size="12">',
             f'<rect width="{WIDTH * COLUMNS}" height="{height}" fill="#fff"/>', text(12, 22, caption)]
    for number, (measure, of_panel) in enumerate(panels.items()):
        drawn.extend(panel(measure, of_panel, number % COLUMNS * WIDTH, HEAD + number // COLUMNS * HEIGHT))
    return "\n".join([*drawn, "</svg>", ""])
