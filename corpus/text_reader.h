// Reads a text file as one article: its title on the first line that is not blank, its body below.
#ifndef WARTA_CORPUS_TEXT_READER_H_
#define WARTA_CORPUS_TEXT_READER_H_

#include <cstddef>
#include <optional>
#include <string>

#include "corpus/article_reader.h"
#include "corpus/byte_source.h"

namespace warta::corpus {

class TextReader final : public ArticleReader {
 public:
  /// The longest article of 22,000 in nine outlets has 20 kB: a text of more than this holds many articles.
  static constexpr std::size_t kMaxBytes = std::size_t{4} << 20U;

  /// `source` must outlive the reader; `name` is the dump's in messages.
  TextReader(ByteSource& source, std::string name);

  /// The article, then nullopt. A text without a body, of more than kMaxBytes or not in UTF-8 is a Rejection.
  std::optional<Record> next() override;

 private:
  ByteSource& source_;
  std::string name_;
  bool done_ = false;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_TEXT_READER_H_
