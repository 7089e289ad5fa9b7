#include "corpus/text/split_number.h"

#include <algorithm>

namespace warta::corpus {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_number(std::string_view token) {
  return !token.empty() && std::all_of(token.begin(), token.end(), is_digit);
}

namespace {

/// "Rp1" is 1: prices are often printed without a blank.
std::string_view without_currency(std::string_view token) {
  for (const std::string_view currency : {"Rp", "USD", "US", "S"}) {
    if (token.starts_with(currency)) return token.substr(currency.size());
  }
  return token;
}

}  // namespace

bool is_split_number(std::string_view left, char mark, std::string_view right, std::string_view behind) {
  left = without_currency(left);
  if (!is_number(left) || !is_number(right)) return false;
  const bool thousands = left.size() <= 3 && right.size() == 3;
  if (mark == ':') return right.size() <= 2;
  if (mark == '.') return thousands || (left.size() <= 2 && right.size() <= 2);
  const bool several =
      (behind == "," && !thousands) || behind == "dan" || behind == "atau" || behind == "serta";
  return mark == ',' && !several && (thousands || right.size() <= 2) && left.size() <= 3;
}

}  // namespace warta::corpus
