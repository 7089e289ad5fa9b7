#include "indexer/upkeep/expiry.h"

#include <algorithm>

#include "common/schema.h"
#include "indexer/index/document_ids.h"

namespace warta::indexing {
namespace {

/// Adds the documents of a day, those of a source if its term is not empty.
void add_documents(const Xapian::Database& database, const std::string& day, const std::string& source,
                   std::vector<Xapian::docid>& found) {
  auto of_source = database.postlist_begin(source);
  for (auto it = database.postlist_begin(day); it != database.postlist_end(day); ++it) {
    if (!source.empty()) {
      of_source.skip_to(*it);
      if (of_source == database.postlist_end(source)) return;
      if (*of_source != *it) continue;
    }
    found.push_back(*it);
  }
}

}  // namespace

Expiry::Expiry(std::span<const ExpiryRule> rules, std::chrono::year_month_day today) {
  for (const auto& rule : rules) {
    const auto term = rule.source.empty() ? "" : schema::folded_filter(schema::kSourcePrefix, rule.source);
    // A source without a word in its name is nobody's.
    if (rule.source.empty() == term.empty()) limits_.push_back({term, rule.first_kept(today)});
  }
}

bool Expiry::covers(const corpus::Article& article) {
  if (!article.published) return false;
  const auto day = article.published->civil_day();
  return std::any_of(limits_.begin(), limits_.end(), [&](const Limit& limit) {
    return day < limit.first_kept && (limit.source.empty() || limit.source == source_term(article.source));
  });
}

const std::string& Expiry::source_term(const std::string& source) {
  const auto [entry, is_new] = source_terms_.try_emplace(source);
  if (is_new) entry->second = schema::folded_filter(schema::kSourcePrefix, source);
  return entry->second;
}

std::vector<std::string> Expiry::articles_of(const IndexSnapshot& index) const {
  const auto& database = index.database();
  return guarded(index.path(), [&] {
    std::vector<Xapian::docid> found;
    const std::string days(schema::kDayPrefix);
    for (const auto& limit : limits_) {
      const auto first_kept = schema::day_term(limit.first_kept);
      for (auto day = database.allterms_begin(days); day != database.allterms_end(days); ++day) {
        if (*day >= first_kept) break;
        add_documents(database, *day, limit.source, found);
      }
    }
    return id_terms_of(database, std::move(found));
  });
}

}  // namespace warta::indexing
