// An index of a few articles in a directory of its own, made by the indexer's own library. Header-only.
#ifndef WARTA_TESTS_SEARCHER_SMALL_INDEX_H_
#define WARTA_TESTS_SEARCHER_SMALL_INDEX_H_

#include <string>
#include <vector>

#include "common/text/analyzer.h"
#include "corpus/article.h"
#include "indexer/document_builder.h"
#include "indexer/index_writer.h"
#include "tests/temporary_directory.h"

namespace warta::tests {

inline corpus::Article article(const std::string& id, const std::string& title, const std::string& body) {
  corpus::Article made;
  made.id = id;
  made.title = title;
  made.body = body;
  return made;
}

class SmallIndex {
 public:
  explicit SmallIndex(const std::vector<corpus::Article>& articles) { add(articles); }

  void add(const std::vector<corpus::Article>& articles) const {
    indexing::IndexWriter writer(path(), text::Analyzer().description());
    indexing::DocumentBuilder builder;
    for (const auto& source : articles) {
      const auto prepared = indexing::prepare(source);
      writer.put(prepared, builder.build(prepared));
    }
    writer.commit();
  }

  std::string path() const { return directory_.path("index"); }

 private:
  TemporaryDirectory directory_;
};

}  // namespace warta::tests

#endif  // WARTA_TESTS_SEARCHER_SMALL_INDEX_H_
