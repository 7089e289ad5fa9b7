// Counts by year, source, ...: --by.
#ifndef WARTA_SEARCHER_RENDER_FACET_RENDERER_H_
#define WARTA_SEARCHER_RENDER_FACET_RENDERER_H_

#include <iosfwd>

#include "common/terminal.h"
#include "searcher/facets/facet_counts.h"
#include "searcher/render/output_format.h"

namespace warta::searching {

/// On a terminal as text: a table with bars, and the years, months or days between others that nothing is of.
void write_bars(const FacetCounts& counts, FacetField field, const Terminal& terminal, std::ostream& out);

/// For programs, and as text where no terminal shows it: a line for each value, parted from its count by a
/// tab or a comma, with a header in csv and tsv, or as JSON. The last one, without value, counts the articles
/// that have none, if there are any. Requires: `format` is text, json, csv or tsv.
void write_counts(const FacetCounts& counts, FacetField field, OutputFormat format, std::ostream& out);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_RENDER_FACET_RENDERER_H_
