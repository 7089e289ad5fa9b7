// The interface of everything that reads articles out of a dump, one at a time.
#ifndef WARTA_CORPUS_ARTICLE_READER_H_
#define WARTA_CORPUS_ARTICLE_READER_H_

#include <optional>

#include "corpus/record.h"

namespace warta::corpus {

/// Implementations are not thread-safe.
class ArticleReader {
 public:
  ArticleReader() = default;
  virtual ~ArticleReader() = default;
  ArticleReader(const ArticleReader&) = delete;
  ArticleReader& operator=(const ArticleReader&) = delete;
  ArticleReader(ArticleReader&&) = delete;
  ArticleReader& operator=(ArticleReader&&) = delete;

  /// The next record; nullopt at the end and ever after. A record that is no article is returned as a
  /// Rejection and reading goes on after it. Throws InputError where the dump cannot be read any further; the
  /// records returned before stand.
  virtual std::optional<Record> next() = 0;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_ARTICLE_READER_H_
