#include "indexer/document_builder.h"

#include <algorithm>
#include <tuple>

#include "common/schema.h"

namespace warta::indexing {
namespace {

void add_metadata(const PreparedArticle& article, DocumentLayout& layout, Xapian::Document& document) {
  for (const auto& filter : layout.filters(article)) document.add_boolean_term(filter);
  const auto values = DocumentLayout::values(article);
  for (std::size_t slot = 0; slot < values.size(); ++slot) {
    if (!values.at(slot).empty()) document.add_value(static_cast<Xapian::valueno>(slot), values.at(slot));
  }
}

}  // namespace

Xapian::Document DocumentBuilder::build(const PreparedArticle& article) {
  Xapian::Document document;
  add_text(article.stored.title, schema::kTitlePrefix, schema::kTitleStemPrefix, 0, document);
  const auto title_end = add_text(article.stored.title, "", schema::kStemPrefix, 0, document);
  add_text(article.stored.body, "", schema::kStemPrefix, title_end + schema::kPositionGap, document);
  add_metadata(article, layout_, document);
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
    if (positions_) {
      document.add_posting(term_, posting.position);
    } else {
      document.add_term(term_);
    }
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
