#include "common/query/refusal.h"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "common/errors.h"
#include "common/text/terminal_text.h"
#include "common/text/utf8.h"

namespace warta::query {
namespace {

/// Bytes of the query that are shown around the place.
constexpr std::size_t kShownBefore = 100;
constexpr std::size_t kShownBehind = 60;

}  // namespace

void refuse(std::string_view query, std::size_t at, std::string_view problem, std::string_view remedy) {
  const auto begin = at <= kShownBefore ? 0 : text::code_point_begin(query, at - kShownBefore);
  const auto end = text::code_point_begin(query, std::min(at + kShownBehind, query.size()));
  // Line breaks and control characters would put the caret under another place.
  const auto before = (begin > 0 ? "…" : "") + text::visible(query.substr(begin, at - begin));
  const auto behind = text::visible(query.substr(at, end - at)) + (end < query.size() ? "…" : "");
  throw UsageError(fmt::format("{}\n  {}{}\n  {}^\n{}", problem, before, behind,
                               std::string(text::display_width(before), ' '), remedy));
}

}  // namespace warta::query
