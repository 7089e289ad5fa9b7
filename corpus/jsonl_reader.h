// Reads JSON lines: on each line an object with the keys id, title, body, url, date, source, author and
// category.
//
// Only body is required. Values are text; numbers are taken in their decimal form; null and "" mean absent;
// author and category may be arrays of text. Where another value stands, its JSON is taken for the text, but
// not for the body's. Other keys are passed over. Escaped halves of surrogate pairs become U+FFFD. By
// simdjson.
#ifndef WARTA_CORPUS_JSONL_READER_H_
#define WARTA_CORPUS_JSONL_READER_H_

#include <memory>
#include <optional>
#include <string>

#include "corpus/article_reader.h"
#include "corpus/byte_source.h"
#include "corpus/line_reader.h"

namespace warta::corpus {

class JsonlReader final : public ArticleReader {
 public:
  /// `source` must outlive the reader; `name` is the dump's in messages.
  JsonlReader(ByteSource& source, std::string name);
  ~JsonlReader() override;

  /// Blank lines are passed over. A line that is not an object, or an object without a body, is a Rejection,
  /// as is a last line that was cut short.
  std::optional<Record> next() override;

 private:
  class Parser;

  Record read_record(const Line& line);

  LineReader lines_;
  std::string name_;
  std::unique_ptr<Parser> parser_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_JSONL_READER_H_
