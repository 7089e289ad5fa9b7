"""Draws ratios as SVG: a panel for each measure, a bar for each engine, its spread as a line over the bar's end."""
import html
import math

COLORS = {"warta": "#1b6e53", "lucene": "#b5651d", "omega": "#4a6fa5", "sqlite": "#8a8a8a", "postgresql": "#7a4e8a"}
WIDTH, LABEL, VALUE, BAR, GAP, HEAD = 760, 110, 170, 15, 4, 34
PLOT = WIDTH - LABEL - VALUE
# Ratios are told apart by their factor, not by their difference; what is further off than this ends at the edge.
FURTHEST = 100


def position(ratio):
    """1 is in the middle."""
    share = math.log(min(max(ratio, 1 / FURTHEST), FURTHEST)) / math.log(FURTHEST)
    return LABEL + PLOT * (1 + share) / 2


def text(x, y, content, anchor="start", weight="normal"):
    return (f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-weight="{weight}">{html.escape(content)}</text>')


def bar(line, y):
    median, least, most = line.ratios
    begin, end = sorted((position(1), position(median)))
    middle = y + BAR / 2
    yield text(LABEL - 8, y + 12, line.engine, "end")
    yield (f'<rect x="{begin:.1f}" y="{y}" width="{max(end - begin, 1):.1f}" height="{BAR}" '
           f'fill="{COLORS.get(line.engine, "#555")}"/>')
    yield (f'<line x1="{position(least):.1f}" x2="{position(most):.1f}" y1="{middle}" y2="{middle}" stroke="#000" '
           f'stroke-width="1.5"/>')
    yield text(LABEL + PLOT + 8, y + 12, f"{median:.2f}x  ({least:.2f}-{most:.2f})")


def panel(title, lines, top):
    yield text(LABEL, top + 18, title, weight="bold")
    y = top + HEAD - 8
    for line in lines:
        yield from bar(line, y)
        y += BAR + GAP
    yield (f'<line x1="{position(1):.1f}" x2="{position(1):.1f}" y1="{top + HEAD - 12}" y2="{y}" stroke="#000" '
           f'stroke-dasharray="2 2"/>')


def panels_of(lines):
    """{title: lines} of what has ratios, in the order of the lines."""
    panels = {}
    for line in lines:
        if not line.ratios:
            continue
        title = ", ".join(part for part in (line.measure, line.queries, line.on_cores) if part)
        panels.setdefault(title, []).append(line)
    return panels


def draw(lines, caption):
    panels = panels_of(lines)
    height = 40 + sum(HEAD + len(of_panel) * (BAR + GAP) for of_panel in panels.values())
    drawn = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" font-family="sans-serif" '
             'font-size="12">',
             f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>', text(12, 22, caption)]
    top = 34
    for title, of_panel in panels.items():
        drawn.extend(panel(title, of_panel, top))
        top += HEAD + len(of_panel) * (BAR + GAP)
    return "\n".join([*drawn, "</svg>", ""])
