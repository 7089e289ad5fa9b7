#include "searcher/render/summary.h"

#include <numeric>

#include <fmt/format.h>

#include "common/text/terminal_text.h"
#include "searcher/render/wording.h"

namespace warta::searching {

std::string summary_of(const SearchResult& result, std::string_view timeline, Milliseconds elapsed,
                       ReaderLanguage language) {
  const auto& words = wording(language);
  auto text = counted_hits(result.matches, language);
  if (!result.exact) text.insert(0, words.about);
  if (result.matches > 0 && result.hits.empty()) text += fmt::format(", {}", words.none_behind_offset);
  const auto collapsed = std::accumulate(result.hits.begin(), result.hits.end(), std::uint64_t{0},
                                         [](std::uint64_t sum, const Hit& hit) { return sum + hit.similar; });
  if (result.hits.size() + collapsed < result.matches && !result.hits.empty()) {
    text += fmt::format(", {} {} {} {}", result.hits.front().rank, words.to, result.hits.back().rank,
                        words.shown);
  }
  if (collapsed > 0) {
    text += fmt::format(", {} {}", grouped_number(collapsed, language),
                        collapsed == 1 ? words.near_copy : words.near_copies);
  }
  text += fmt::format(", {:.1f} ms", elapsed.count());
  return timeline.empty() ? text : fmt::format("{}\n  {}", text, timeline);
}

std::string summary_of(std::uint64_t matches, Milliseconds elapsed, ReaderLanguage language) {
  return fmt::format("{}, {:.1f} ms", counted_hits(matches, language), elapsed.count());
}

std::string advice_of(const Suggestions& suggestions, ReaderLanguage language) {
  std::string text;
  if (!suggestions.respelled.empty())
    text += fmt::format("Mungkin maksud Anda: {}\n", text::visible(suggestions.respelled));
  const auto& words = wording(language);
  for (const auto& [written, nearest] : suggestions.unknown_names) {
    text += fmt::format("{} {}", words.no_article_has, text::visible(written));
    if (!nearest.empty())
      text += fmt::format("; {} {}", words.names_like_it,
                          text::visible(fmt::format("{}", fmt::join(nearest, ", "))));
    text += '\n';
  }
  if (suggestions.relaxed.empty()) return text;
  text += fmt::format("{}\n", words.relax);
  for (const auto& [query, left_out, matches] : suggestions.relaxed) {
    auto line = text::visible(query);
    if (!left_out.empty())
      line += fmt::format("{}{} {}", line.empty() ? "" : ", ", words.without, text::visible(left_out));
    text += fmt::format("  {}  ({})\n", line, counted_hits(matches, language));
  }
  return text;
}

}  // namespace warta::searching
