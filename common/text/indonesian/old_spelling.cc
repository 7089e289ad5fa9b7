#include "common/text/indonesian/old_spelling.h"

#include <algorithm>
#include <array>
#include <utility>

namespace warta::text::indonesian {
namespace {

using Change = std::pair<std::string_view, std::string_view>;

constexpr std::array<Change, 6> kDigraphs = {
    {{"oe", "u"}, {"tj", "c"}, {"dj", "j"}, {"nj", "ny"}, {"sj", "sy"}, {"ch", "kh"}}};

/// Every digraph changed; with `single_j`, each j that is in none becomes y.
std::string changed(std::string_view term, bool single_j) {
  std::string present;
  for (std::size_t i = 0; i < term.size();) {
    const auto rest = term.substr(i);
    const auto* const change = std::find_if(kDigraphs.begin(), kDigraphs.end(), [&](const Change& digraph) {
      return rest.starts_with(digraph.first);
    });
    if (change != kDigraphs.end()) {
      present += change->second;
      i += change->first.size();
    } else {
      present += single_j && rest.front() == 'j' ? 'y' : rest.front();
      ++i;
    }
  }
  return present;
}

}  // namespace

std::vector<std::string> present_spellings(std::string_view term) {
  // "ch" and "j" alone are not old: "chair", "jalan".
  constexpr std::array<std::string_view, 5> kSigns = {"oe", "tj", "dj", "nj", "sj"};
  const bool old = std::any_of(kSigns.begin(), kSigns.end(), [&](std::string_view sign) {
    return term.find(sign) != std::string_view::npos;
  });
  if (!old) return {};
  std::vector<std::string> spellings = {changed(term, false)};
  if (auto with_y = changed(term, true); with_y != spellings.front()) spellings.push_back(std::move(with_y));
  return spellings;
}

}  // namespace warta::text::indonesian
