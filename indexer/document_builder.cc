#include "indexer/document_builder.h"

#include <algorithm>
#include <tuple>

#include "common/schema.h"

namespace warta::indexing {
namespace {

void add_filter(const std::string& term, Xapian::Document& document) {
  if (!term.empty()) document.add_boolean_term(term);
}

void set_value(schema::Slot slot, const std::string& value, Xapian::Document& document) {
  if (!value.empty()) document.add_value(static_cast<Xapian::valueno>(slot), value);
}

void add_date(const PublicationTime& published, Xapian::Document& document) {
  const auto day = to_yyyymmdd(published);
  const std::string_view digits = day;
  add_filter(schema::exact_filter(schema::kDayPrefix, digits), document);
  add_filter(schema::exact_filter(schema::kMonthPrefix, digits.substr(0, 6)), document);
  add_filter(schema::exact_filter(schema::kYearPrefix, digits.substr(0, 4)), document);
  const auto seconds = static_cast<double>(published.instant.time_since_epoch().count());
  set_value(schema::Slot::published, Xapian::sortable_serialise(seconds), document);
}

void add_metadata(const PreparedArticle& article, Xapian::Document& document) {
  const auto& stored = article.stored;
  document.add_boolean_term(article.id_term);
  if (!stored.url.empty()) add_filter(schema::exact_filter(schema::kUrlPrefix, stored.url), document);
  add_filter(schema::folded_filter(schema::kSourcePrefix, stored.source), document);
  for (const auto& author : stored.authors) {
    add_filter(schema::folded_filter(schema::kAuthorPrefix, author), document);
  }
  for (const auto& category : stored.categories) {
    add_filter(schema::folded_filter(schema::kCategoryPrefix, category), document);
  }
  if (!stored.language.empty())
    add_filter(schema::exact_filter(schema::kLanguagePrefix, stored.language), document);
  if (article.published) add_date(*article.published, document);
  set_value(schema::Slot::source, stored.source, document);
  if (!stored.authors.empty()) set_value(schema::Slot::author, stored.authors.front(), document);
  if (!stored.categories.empty()) set_value(schema::Slot::category, stored.categories.front(), document);
  set_value(schema::Slot::content_hash, article.content_hash, document);
  set_value(schema::Slot::origin, article.origin_value, document);
  if (article.signature) set_value(schema::Slot::signature, article.signature->encode(), document);
}

}  // namespace

Xapian::Document DocumentBuilder::build(const PreparedArticle& article) {
  Xapian::Document document;
  add_text(article.stored.title, schema::kTitlePrefix, schema::kTitleStemPrefix, 0, document);
  const auto title_end = add_text(article.stored.title, "", schema::kStemPrefix, 0, document);
  add_text(article.stored.body, "", schema::kStemPrefix, title_end + schema::kPositionGap, document);
  add_metadata(article, document);
  document.set_data(article.encoded);
  return document;
}

/// Adds the words of `text`, the first of them at the position behind `before`; returns the last one's.
///
/// Terms are added in byte order and stems once with their count: Xapian keeps a document's terms in an
/// ordered map, in which neighbours are found faster than words in the order of the text.
Xapian::termpos DocumentBuilder::add_text(std::string_view text, std::string_view term_prefix,
                                          std::string_view stem_prefix, Xapian::termpos before,
                                          Xapian::Document& document) {
  postings_.clear();
  stems_.clear();
  Xapian::termpos last = before;
  for (const auto& token : analyzer_.analyze(text)) {
    last = before + 1 + token.position;
    postings_.push_back({token.term, last});
    stems_.push_back(token.stem);
  }
  std::sort(postings_.begin(), postings_.end(), [](const Posting& a, const Posting& b) {
    return std::tie(a.term, a.position) < std::tie(b.term, b.position);
  });
  std::sort(stems_.begin(), stems_.end());
  for (const auto& posting : postings_) {
    term_.assign(term_prefix).append(posting.term);
    document.add_posting(term_, posting.position);
  }
  for (auto stem = stems_.begin(); stem != stems_.end();) {
    const auto next = std::upper_bound(stem, stems_.end(), *stem);
    term_.assign(stem_prefix).append(*stem);
    document.add_term(term_, static_cast<Xapian::termcount>(next - stem));
    stem = next;
  }
  return last;
}

}  // namespace warta::indexing
