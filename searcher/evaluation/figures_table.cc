#include "searcher/evaluation/figures_table.h"

#include <ostream>
#include <string_view>

#include <fmt/format.h>

#include "common/messages/messages.h"
#include "common/text/terminal_text.h"

namespace warta::searching {
namespace {

void write_names(std::ostream& out) {
  out << fmt::format("{:20}", "");
  for (const auto name : kMeasures) out << fmt::format(" {:>8}", name);
  out << '\n';
}

void write_row(std::string_view name, const Figures& figures, std::ostream& out) {
  out << fmt::format("{:20}", text::visible(name));
  for (const double figure : figures) out << fmt::format(" {:8.4f}", figure);
  out << '\n';
}

void write_differences(const Comparison& comparison, std::ostream& out) {
  out << fmt::format("{:20}", tr("difference"));
  for (std::size_t i = 0; i < kMeasures.size(); ++i)
    out << fmt::format(" {:+8.4f}", comparison.after.at(i) - comparison.before.at(i));
  out << '\n';
}

}  // namespace

void write_figures(const std::vector<QueryFigures>& queries, bool per_query, std::ostream& out) {
  write_names(out);
  std::vector<Figures> all;
  for (const auto& query : queries) {
    all.push_back(query.figures);
    if (per_query) write_row(query.id, query.figures, out);
  }
  write_row(tr("mean of {}", queries.size()), mean_of(all), out);
}

void write_comparison(const Comparison& comparison, std::ostream& out) {
  out << '\n';
  write_names(out);
  write_row(tr("compared with"), comparison.before, out);
  write_row(tr("this run"), comparison.after, out);
  write_differences(comparison, out);
  write_row("p", comparison.p, out);
  if (comparison.moved.empty()) return;
  out << '\n' << tr("Moved most, by {}:", kMeasures[kMainMeasure]) << '\n';
  for (const auto& moved : comparison.moved) {
    out << tr("{:+.4f}  {:.4f} to {:.4f}  {}  {}", moved.by(), moved.before, moved.after,
              text::visible(moved.id), text::visible(moved.text))
        << '\n';
  }
}

}  // namespace warta::searching
