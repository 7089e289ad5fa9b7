#include "searcher/render/summary.h"

#include <numeric>

#include <fmt/format.h>

#include "common/messages/messages.h"
#include "common/number_format.h"
#include "common/text/terminal_text.h"

namespace warta::searching {
namespace {

std::string counted_hits(std::uint64_t count, bool exact) {
  return exact ? trn("{} hit", "{} hits", count, grouped(count))
               : trn("about {} hit", "about {} hits", count, grouped(count));
}

std::string line_of(const UnknownName& name) {
  const auto written = text::visible(name.written);
  if (name.nearest.empty()) return tr("No article has {}", written);
  return tr("No article has {}; names like it: {}", written,
            text::visible(fmt::format("{}", fmt::join(name.nearest, ", "))));
}

std::string line_of(const Alternative& alternative) {
  auto change = text::visible(alternative.query);
  if (!alternative.left_out.empty()) {
    if (!change.empty()) change += ", ";
    change += tr("without {}", text::visible(alternative.left_out));
  }
  return fmt::format("  {}  ({})", change, counted_hits(alternative.matches, true));
}

}  // namespace

std::string summary_of(const SearchResult& result, std::string_view timeline, Milliseconds elapsed) {
  auto text = counted_hits(result.matches, result.exact);
  const auto add = [&](std::string_view part) { text.append(", ").append(part); };
  if (result.matches > 0 && result.hits.empty()) add(tr("none of them behind the offset"));
  const auto collapsed = std::accumulate(result.hits.begin(), result.hits.end(), std::uint64_t{0},
                                         [](std::uint64_t sum, const Hit& hit) { return sum + hit.similar; });
  if (result.hits.size() + collapsed < result.matches && !result.hits.empty())
    add(tr("{} to {} shown", result.hits.front().rank, result.hits.back().rank));
  if (collapsed > 0) add(trn("{} near-copy", "{} near-copies", collapsed, grouped(collapsed)));
  add(fmt::format("{:.1f} ms", elapsed.count()));
  return timeline.empty() ? text : fmt::format("{}\n  {}", text, timeline);
}

std::string summary_of(std::uint64_t matches, Milliseconds elapsed) {
  return fmt::format("{}, {:.1f} ms", counted_hits(matches, true), elapsed.count());
}

std::string advice_of(const Suggestions& suggestions) {
  std::string text;
  if (!suggestions.respelled.empty())
    text += fmt::format("Mungkin maksud Anda: {}\n", text::visible(suggestions.respelled));
  for (const auto& name : suggestions.unknown_names) text += line_of(name) + '\n';
  if (suggestions.relaxed.empty()) return text;
  text.append(tr("What finds more:")).append("\n");
  for (const auto& alternative : suggestions.relaxed) text += line_of(alternative) + '\n';
  return text;
}

}  // namespace warta::searching
