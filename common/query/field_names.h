// What the fields of the query language are called.
#ifndef WARTA_COMMON_QUERY_FIELD_NAMES_H_
#define WARTA_COMMON_QUERY_FIELD_NAMES_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warta::query {

enum class Field : std::uint8_t { title, source, author, category, language, date, id };

/// The field called `name` (ASCII letters in any case), in Indonesian or English. Thread-safe.
std::optional<Field> field_called(std::string_view name);

/// All names of all fields, in both languages. Static storage; thread-safe.
std::vector<std::string_view> all_field_names();

/// The name that a canonical query has for it. Static storage; thread-safe.
std::string_view name_of(Field field);

/// The known name that somebody who wrote `name` most probably meant, by its spelling or its meaning; empty
/// if none is near. Thread-safe.
std::string_view nearest_field_name(std::string_view name);

/// What to write instead of the unknown field `name`: a sentence.
std::string field_advice(std::string_view name);

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_FIELD_NAMES_H_
