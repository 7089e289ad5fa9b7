// What a single value looks like, whatever its name.
#ifndef WARTA_CORPUS_FIELDS_VALUE_KIND_H_
#define WARTA_CORPUS_FIELDS_VALUE_KIND_H_

#include <string_view>

namespace warta::corpus {

enum class ValueKind {
  empty,   ///< nothing, or a word for nothing: "None", "null", "NaN", "-"
  number,  ///< digits with signs and separators
  clock,   ///< a time of the day alone: "14:05"
  date,    ///< a date, with or without its time
  url,     ///< an absolute address of the web
  text,    ///< anything else
};

/// Blanks around are passed over. Pure; thread-safe.
ValueKind kind_of_value(std::string_view value);

/// Is it a word by which programs write that there is nothing? "None", "null", "NaN", "NaT", "N/A", "-" and
/// the like, and what is blank.
bool says_nothing(std::string_view value);

/// http:// or https:// and something behind it, without blanks.
bool is_url(std::string_view value);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FIELDS_VALUE_KIND_H_
