// An article as a Xapian document in the layout of common/schema.h.
#ifndef WARTA_INDEXER_DOCUMENT_BUILDER_H_
#define WARTA_INDEXER_DOCUMENT_BUILDER_H_

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <xapian.h>

#include "common/text/analyzer.h"
#include "indexer/document_layout.h"
#include "indexer/prepared_article.h"

namespace warta::indexing {

/// Not thread-safe: one for each thread.
class DocumentBuilder {
 public:
  /// With the user's own lexicon, which may be null. Without `positions` none are kept.
  explicit DocumentBuilder(std::shared_ptr<const text::UserLexicon> lexicon = nullptr, bool positions = true)
      : analyzer_(std::move(lexicon)), positions_(positions) {}

  Xapian::Document build(const PreparedArticle& article);

 private:
  /// A term and where it stands; the views point into analyzer_.
  struct Posting {
    std::string_view term;
    Xapian::termpos position;
  };

  Xapian::termpos add_text(std::string_view text, std::string_view term_prefix, std::string_view stem_prefix,
                           Xapian::termpos before, Xapian::Document& document);

  text::Analyzer analyzer_;
  bool positions_;
  DocumentLayout layout_;
  std::vector<Posting> postings_;
  std::vector<std::string_view> stems_;
  std::string term_;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_DOCUMENT_BUILDER_H_
