// An index of a few articles in a directory of its own, made by the indexer's own library. Header-only.
#ifndef WARTA_TESTS_SEARCHER_SMALL_INDEX_H_
#define WARTA_TESTS_SEARCHER_SMALL_INDEX_H_

#include <filesystem>
#include <string>
#include <vector>

#include "common/date.h"
#include "corpus/article.h"
#include "indexer/index/xapian_writer.h"
#include "tests/temporary_directory.h"

namespace warta::tests {

inline corpus::Article article(const std::string& id, const std::string& title, const std::string& body) {
  corpus::Article made;
  made.id = id;
  made.title = title;
  made.body = body;
  return made;
}

/// One of a day or a moment, as dates are written, from an outlet.
inline corpus::Article dated(const std::string& id, const std::string& date, const std::string& body,
                             const std::string& source = "a.example") {
  auto made = article(id, "", body);
  made.date = date;
  made.published = parse_publication_time(date);
  made.source = source;
  return made;
}

class SmallIndex {
 public:
  explicit SmallIndex(const std::vector<corpus::Article>& articles) { add(articles); }

  void add(const std::vector<corpus::Article>& articles) const {
    std::filesystem::create_directories(path());
    indexing::XapianWriter writer(path(), nullptr);
    const auto maker = writer.document_maker();
    for (const auto& source : articles) {
      const auto prepared = indexing::prepare(source);
      writer.put(prepared, maker->make(prepared));
    }
    writer.commit();
  }

  std::string path() const { return directory_.path("index"); }

 private:
  TemporaryDirectory directory_;
};

}  // namespace warta::tests

#endif  // WARTA_TESTS_SEARCHER_SMALL_INDEX_H_
