#include "searcher/render/facet_renderer.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "common/messages/messages.h"
#include "common/number_format.h"
#include "common/text/terminal_text.h"
#include "searcher/facets/facet_names.h"
#include "searcher/facets/timeline.h"
#include "searcher/render/json_lines.h"
#include "searcher/render/line_writer.h"
#include "searcher/render/program_renderers.h"

namespace warta::searching {
namespace {

constexpr std::string_view kBarStyle = "36";
constexpr std::string_view kGap = "  ";

/// More rows than this are not filled up with empty ones.
constexpr std::size_t kMostRows = 400;

/// `count` of `highest` in eighths of `columns` columns; never nothing of something.
std::string bar(std::uint64_t count, std::uint64_t highest, std::size_t columns) {
  constexpr auto kParts = std::to_array<std::string_view>({"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"});
  constexpr std::uint64_t kEighths = 8;
  if (count == 0 || highest == 0) return {};
  const auto eighths = std::max<std::uint64_t>(1, count * columns * kEighths / highest);
  std::string blocks;
  for (std::uint64_t i = 0; i < eighths / kEighths; ++i) blocks += "█";
  return blocks.append(kParts[eighths % kEighths]);
}

struct Row {
  std::string label;
  std::string number;
  std::uint64_t count = 0;
};

/// `label` in just so many columns.
std::string fitted(const std::string& label, std::size_t columns) {
  const auto width = text::display_width(label);
  if (width <= columns) return label + std::string(columns - width, ' ');
  const auto kept = label.substr(0, text::beginning_of_width(label, columns - 1)) + "…";
  return kept + std::string(columns - text::display_width(kept), ' ');
}

std::vector<Row> rows_of(const FacetCounts& counts, FacetField field) {
  std::vector<Row> rows;
  const auto add = [&](std::string_view name, std::uint64_t count) {
    rows.push_back({text::visible(name), grouped(count), count});
  };
  const auto values = is_time(field) ? without_gaps(counts.values, field, kMostRows) : counts.values;
  for (const auto& [name, count] : values) add(name, count);
  if (counts.without > 0) add(is_time(field) ? tr("(undated)") : tr("(none)"), counts.without);
  return rows;
}

}  // namespace

void write_bars(const FacetCounts& counts, FacetField field, const Terminal& terminal, std::ostream& out) {
  const auto rows = rows_of(counts, field);
  const LineWriter lines(out, terminal);
  std::size_t labels = 0;
  std::size_t numbers = 0;
  std::uint64_t highest = 0;
  for (const auto& row : rows) {
    labels = std::max(labels, text::display_width(row.label));
    numbers = std::max(numbers, row.number.size());
    highest = std::max(highest, row.count);
  }
  labels = std::min(labels, lines.width() / 2);
  const auto taken = labels + numbers + 2 * kGap.size() + 1;
  const auto columns = lines.width() > taken ? lines.width() - taken : 1;
  for (const auto& [label, number, count] : rows) {
    out << fitted(label, labels) << kGap << std::string(numbers - number.size(), ' ') << number;
    if (count > 0) out << kGap << lines.styled(bar(count, highest, columns), kBarStyle);
    out << '\n';
  }
}

void write_counts(const FacetCounts& counts, FacetField field, OutputFormat format, std::ostream& out) {
  const auto style = format == OutputFormat::csv ? TableStyle::commas : TableStyle::tabs;
  const auto name = std::string(name_of(field));
  const auto write = [&](const std::string& value, std::uint64_t count) {
    if (format == OutputFormat::json)
      out << facet_json(name, value, count) << '\n';
    else
      out << table_row({value, std::to_string(count)}, style);
  };
  if (format == OutputFormat::csv || format == OutputFormat::tsv) out << table_row({name, "count"}, style);
  for (const auto& [value, count] : counts.values) write(value, count);
  if (counts.without > 0) write("", counts.without);
}

}  // namespace warta::searching
