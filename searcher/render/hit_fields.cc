#include "searcher/render/hit_fields.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "common/date.h"
#include "searcher/snippet.h"

namespace warta::searching {
namespace {

constexpr auto kFields = std::to_array<HitField>(
    {HitField::rank, HitField::score, HitField::id, HitField::date, HitField::source, HitField::author,
     HitField::category, HitField::language, HitField::title, HitField::url, HitField::similar,
     HitField::snippet, HitField::day, HitField::body});
constexpr std::size_t kColumns = 12;  // all but day, which date says, and the long body

constexpr auto kNames =
    std::to_array<std::string_view>({"rank", "score", "id", "date", "source", "author", "category", "lang",
                                     "title", "url", "similar", "snippet", "day", "body"});
static_assert(kNames.size() == kFields.size());

std::string day_of(const std::string& date) {
  const auto time = parse_publication_time(date);
  return time ? to_iso(*time).substr(0, 10) : std::string();
}

std::string text_of(HitField field, const StoredArticle& article) {
  switch (field) {
    case HitField::id:
      return article.id;
    case HitField::date:
      return article.date;
    case HitField::source:
      return article.source;
    case HitField::author:
      return fmt::format("{}", fmt::join(article.authors, "; "));
    case HitField::category:
      return fmt::format("{}", fmt::join(article.categories, "; "));
    case HitField::language:
      return article.language;
    case HitField::title:
      return article.title;
    case HitField::url:
      return article.url;
    case HitField::day:
      return day_of(article.date);
    default:
      return article.body;
  }
}

}  // namespace

std::optional<HitField> hit_field_called(std::string_view name) {
  const auto* const found = std::find(kNames.begin(), kNames.end(), name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<HitField>(found - kNames.begin());
}

std::string_view name_of(HitField field) {
  return kNames[static_cast<std::size_t>(field)];
}

std::span<const HitField> all_hit_fields() {
  return kFields;
}

std::span<const HitField> hit_columns() {
  return std::span(kFields).first(kColumns);
}

std::string value_of(HitField field, const Hit& hit, Highlighter& highlighter) {
  switch (field) {
    case HitField::rank:
      return std::to_string(hit.rank);
    case HitField::score:
      return fmt::format("{:.6f}", hit.score);
    case HitField::similar:
      return std::to_string(hit.similar);
    case HitField::snippet:
      return make_snippet(hit.article.body, highlighter.find(hit.article.body)).text;
    default:
      return text_of(field, hit.article);
  }
}

}  // namespace warta::searching
