#include "common/query/filter_value.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <utility>

#include "common/messages/messages.h"
#include "common/query/days.h"
#include "common/query/refusal.h"
#include "common/text/terminal_text.h"

namespace warta::query {
namespace {

/// Names of the languages that the indexer tells apart, and their codes in the index.
constexpr auto kLanguages =
    std::to_array<std::pair<std::string_view, std::string_view>>({{"id", "id"},
                                                                  {"indonesia", "id"},
                                                                  {"indonesian", "id"},
                                                                  {"en", "en"},
                                                                  {"inggris", "en"},
                                                                  {"english", "en"},
                                                                  {"ms", "ms"},
                                                                  {"melayu", "ms"},
                                                                  {"malay", "ms"},
                                                                  {"und", "und"},
                                                                  {"lain", "und"},
                                                                  {"other", "und"}});

std::string language_code(std::string_view query, const Token& value) {
  std::string name(value.text);
  std::transform(name.begin(), name.end(), name.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  for (const auto& [known, code] : kLanguages) {
    if (known == name) return std::string(code);
  }
  refuse(query, value.place.begin, tr("{} is no language that is told apart", text::visible(value.text)),
         tr("Write id (Indonesian), en (English), ms (Malay) or und (any other)."));
}

FilterField filter_field(Field field) {
  switch (field) {
    case Field::author:
      return FilterField::author;
    case Field::category:
      return FilterField::category;
    case Field::language:
      return FilterField::language;
    case Field::id:
      return FilterField::id;
    default:
      return FilterField::source;
  }
}

}  // namespace

std::vector<std::string_view> language_codes() {
  std::vector<std::string_view> codes;
  for (const auto& [name, code] : kLanguages) {
    if (name == code) codes.push_back(code);
  }
  return codes;
}

Node filter_node(std::string_view query, Field field, const Token& value) {
  if (field == Field::date) {
    const auto begin = static_cast<std::size_t>(value.text.data() - query.data());
    return {read_days(query, begin, value.text), value.place};
  }
  const bool begins = value.suffix == Suffix::begins;
  if (value.suffix == Suffix::nearly || (begins && field == Field::language)) {
    refuse(query, value.place.end - 1, tr("{}: takes no {}", name_of(field), begins ? '*' : '~'),
           tr("Leave it out."));
  }
  auto text = field == Field::language ? language_code(query, value) : std::string(value.text);
  return {Filter{filter_field(field), std::move(text), begins}, value.place};
}

}  // namespace warta::query
