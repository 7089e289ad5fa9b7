// The fields of a hit as tables and templates show them.
#ifndef WARTA_SEARCHER_RENDER_HIT_FIELDS_H_
#define WARTA_SEARCHER_RENDER_HIT_FIELDS_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "searcher/highlighter.h"
#include "searcher/search.h"

namespace warta::searching {

enum class HitField : std::uint8_t {
  rank,
  score,
  id,
  date,
  source,
  author,
  category,
  language,
  title,
  url,
  similar,
  snippet,
  day,
  body,
};

/// The field called `name`, and its name. Thread-safe.
std::optional<HitField> hit_field_called(std::string_view name);
std::string_view name_of(HitField field);

/// All of them, and those that tables of hits have as columns. Static storage; thread-safe.
std::span<const HitField> all_hit_fields();
std::span<const HitField> hit_columns();

/// The value as the article has it, whatever bytes these are; empty where it has none. Several authors or
/// categories have "; " between them; day is YYYY-MM-DD where the date was understood.
std::string value_of(HitField field, const Hit& hit, Highlighter& highlighter);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_RENDER_HIT_FIELDS_H_
