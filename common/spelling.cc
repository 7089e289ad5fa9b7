#include "common/spelling.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "common/text/utf8.h"

namespace warta {
namespace {

/// The bits of a code point that its first byte of UTF-8 carries.
char32_t leading_bits(unsigned char byte) {
  if (byte >= 0xf0) return byte & 0x07U;
  if (byte >= 0xe0) return byte & 0x0fU;
  if (byte >= 0xc0) return byte & 0x1fU;
  return byte;
}

}  // namespace

std::u32string code_points(std::string_view text) {
  std::u32string points;
  for (std::size_t at = 0; at < text.size();) {
    char32_t point = leading_bits(static_cast<unsigned char>(text[at]));
    for (++at; at < text.size() && !text::begins_code_point(text[at]); ++at) {
      point = (point << 6U) | (static_cast<unsigned char>(text[at]) & 0x3fU);
    }
    points += point;
  }
  return points;
}

std::size_t spelling_distance(std::string_view a, std::string_view b) {
  SpellingRows rows(code_points(a));
  for (const auto letter : code_points(b)) rows.add(letter);
  return rows.distance();
}

SpellingRows::SpellingRows(std::u32string word) : word_(std::move(word)), rows_(1) {
  rows_.front().resize(word_.size() + 1);
  std::iota(rows_.front().begin(), rows_.front().end(), std::size_t{0});
}

void SpellingRows::cut_back(std::size_t size) {
  letters_.resize(std::min(size, letters_.size()));
  rows_.resize(letters_.size() + 1);
}

std::size_t SpellingRows::add(char32_t letter) {
  const auto& before = rows_.back();
  std::vector<std::size_t> row(word_.size() + 1);
  row.front() = rows_.size();
  for (std::size_t i = 1; i <= word_.size(); ++i) {
    const std::size_t changed = before[i - 1] + (word_[i - 1] == letter ? 0 : 1);
    row[i] = std::min({changed, before[i] + 1, row[i - 1] + 1});
    const bool exchanged =
        i > 1 && !letters_.empty() && word_[i - 1] == letters_.back() && word_[i - 2] == letter;
    if (exchanged) row[i] = std::min(row[i], rows_[rows_.size() - 2][i - 2] + 1);
  }
  letters_ += letter;
  rows_.push_back(std::move(row));
  return *std::min_element(rows_.back().begin(), rows_.back().end());
}

std::optional<std::string_view> nearest_spelling(std::string_view word,
                                                 std::span<const std::string_view> names) {
  constexpr std::size_t kNear = 2;
  auto least = std::min(kNear + 1, word.size());
  std::optional<std::string_view> found;
  for (const auto name : names) {
    const auto distance = spelling_distance(word, name);
    if (distance >= least) continue;
    least = distance;
    found = name;
  }
  return found;
}

}  // namespace warta
