#include "common/text/indonesian/number.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace warta::text::indonesian {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Takes what is written in front of a number, and the "an" of decades and rough figures, off it.
std::string_view bare_number(std::string_view term) {
  constexpr std::array<std::string_view, 7> kFronts = {"rp", "idr", "usd", "sgd", "rm", "us", "ke"};
  for (const auto front : kFronts) {
    if (!term.starts_with(front) || term.size() == front.size() || !is_digit(term[front.size()])) continue;
    term.remove_prefix(front.size());
    break;
  }
  if (term.size() > 2 && term.ends_with("an") && is_digit(term[term.size() - 3])) term.remove_suffix(2);
  return term;
}

/// The groups of digits in a number and what parts them.
struct Groups {
  std::array<std::string_view, 8> digits{};
  std::size_t count = 0;
  std::string separators;  // between the groups, in their order
};

/// False if it is no number, or has more groups than numbers of news have.
bool split(std::string_view number, Groups& groups) {
  for (std::size_t begin = 0; groups.count < groups.digits.size();) {
    auto end = begin;
    while (end < number.size() && is_digit(number[end])) ++end;
    if (end == begin) return false;
    groups.digits[groups.count++] = number.substr(begin, end - begin);
    if (end == number.size()) return true;
    if (number[end] != '.' && number[end] != ',') return false;
    groups.separators += number[end];
    begin = end + 1;
  }
  return false;
}

/// Are the groups but the first, and but the last `decimals` ones, of three digits as thousands are?
bool are_thousands(const Groups& groups, std::size_t decimals) {
  const auto groups_of_three = std::span(groups.digits).first(groups.count - decimals).subspan(1);
  return groups.digits[0].size() <= 3 && groups.digits[0][0] != '0' &&
         std::all_of(groups_of_three.begin(), groups_of_three.end(),
                     [](std::string_view group) { return group.size() == 3; });
}

std::string join(const Groups& groups, std::size_t decimals) {
  std::string number;
  for (std::size_t i = 0; i + decimals < groups.count; ++i) number += groups.digits[i];
  if (decimals == 0) return number;
  auto fraction = groups.digits[groups.count - 1];
  while (!fraction.empty() && fraction.back() == '0') fraction.remove_suffix(1);
  if (!fraction.empty()) number.append(",").append(fraction);
  return number;
}

}  // namespace

std::string canonical_number(std::string_view term) {
  const auto number = bare_number(term);
  Groups groups;
  if (number.empty() || !split(number, groups)) return "";
  const auto& separators = groups.separators;
  if (separators.empty()) return std::string(number);
  const bool uniform =
      std::all_of(separators.begin(), separators.end(), [&](char c) { return c == separators[0]; });
  if (uniform && separators[0] == '.')
    return are_thousands(groups, 0) ? join(groups, 0) : std::string(number);
  if (uniform && separators.size() > 1)
    return are_thousands(groups, 0) ? join(groups, 0) : std::string(number);
  if (uniform) return groups.digits[1].size() == 3 ? std::string(number) : join(groups, 1);
  // Thousands of one kind, then decimals behind the other.
  const auto thousands = separators.substr(0, separators.size() - 1);
  const bool ordered =
      std::all_of(thousands.begin(), thousands.end(), [&](char c) { return c == thousands[0]; }) &&
      separators.back() != thousands[0];
  return ordered && are_thousands(groups, 1) ? join(groups, 1) : std::string(number);
}

}  // namespace warta::text::indonesian
