#include "indexer/document_layout.h"

#include <algorithm>

#include <xapian.h>

namespace warta::indexing {
namespace {

void add_dates(const PublicationTime& published, std::vector<std::string>& filters) {
  const auto day = to_yyyymmdd(published);
  const std::string_view digits = day;
  filters.push_back(schema::exact_filter(schema::kDayPrefix, digits));
  filters.push_back(schema::exact_filter(schema::kMonthPrefix, digits.substr(0, 6)));
  filters.push_back(schema::exact_filter(schema::kYearPrefix, digits.substr(0, 4)));
}

std::string& value_in(SlotValues& values, schema::Slot slot) {
  return values.at(static_cast<std::size_t>(slot));
}

}  // namespace

std::vector<std::string> DocumentLayout::filters(const PreparedArticle& article) {
  const auto& stored = article.stored;
  std::vector<std::string> filters;
  filters.reserve(8 + stored.authors.size() + stored.categories.size());
  filters.push_back(article.id_term);
  const auto add = [&](const std::string& filter) {
    if (!filter.empty() && std::find(filters.begin(), filters.end(), filter) == filters.end())
      filters.push_back(filter);
  };
  if (!stored.url.empty()) add(schema::exact_filter(schema::kUrlPrefix, stored.url));
  add(folded(schema::kSourcePrefix, stored.source));
  for (const auto& author : stored.authors) add(folded(schema::kAuthorPrefix, author));
  for (const auto& category : stored.categories) add(folded(schema::kCategoryPrefix, category));
  if (!stored.language.empty()) add(schema::exact_filter(schema::kLanguagePrefix, stored.language));
  if (article.published) add_dates(*article.published, filters);
  return filters;
}

SlotValues DocumentLayout::values(const PreparedArticle& article) {
  const auto& stored = article.stored;
  SlotValues values;
  if (article.published) {
    const auto seconds = static_cast<double>(article.published->instant.time_since_epoch().count());
    value_in(values, schema::Slot::published) = Xapian::sortable_serialise(seconds);
  }
  value_in(values, schema::Slot::source) = stored.source;
  if (!stored.authors.empty()) value_in(values, schema::Slot::author) = stored.authors.front();
  if (!stored.categories.empty()) value_in(values, schema::Slot::category) = stored.categories.front();
  value_in(values, schema::Slot::content_hash) = article.content_hash;
  value_in(values, schema::Slot::origin) = article.origin_value;
  if (article.signature) value_in(values, schema::Slot::signature) = article.signature->encode();
  return values;
}

const std::string& DocumentLayout::folded(std::string_view prefix, const std::string& value) {
  constexpr std::size_t kMostRemembered = 4096;
  if (folded_.size() > kMostRemembered) folded_.clear();
  auto key = std::string(prefix) + value;
  const auto known = folded_.find(key);
  if (known != folded_.end()) return known->second;
  auto filter = schema::folded_filter(prefix, value);
  return folded_.emplace(std::move(key), std::move(filter)).first->second;
}

}  // namespace warta::indexing
