// What an article has in the index beside its text, in the layout of common/schema.h: the same whichever way
// its document is written.
#ifndef WARTA_INDEXER_DOCUMENT_LAYOUT_H_
#define WARTA_INDEXER_DOCUMENT_LAYOUT_H_

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/schema.h"
#include "indexer/prepared_article.h"

namespace warta::indexing {

/// By slot; empty where it is not set.
using SlotValues = std::array<std::string, schema::kSlots>;

/// Filter terms and values. Not thread-safe: one for each thread, for it remembers what sources and
/// categories become, of which there are few.
class DocumentLayout {
 public:
  /// The filter terms of the article, without wdf, each once. The first one is its id's.
  std::vector<std::string> filters(const PreparedArticle& article);

  /// All but the cluster, which depends on the articles before it.
  static SlotValues values(const PreparedArticle& article);

 private:
  const std::string& folded(std::string_view prefix, const std::string& value);

  std::unordered_map<std::string, std::string> folded_;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_DOCUMENT_LAYOUT_H_
