// Reads a text file as one article: its title on the first line that is not blank, its body below.
#ifndef WARTA_CORPUS_FORMATS_TEXT_READER_H_
#define WARTA_CORPUS_FORMATS_TEXT_READER_H_

#include <cstddef>
#include <string>

#include "corpus/formats/raw_record.h"
#include "corpus/input/byte_source.h"

namespace warta::corpus {

class TextReader final : public RecordReader {
 public:
  /// The longest article of 22,000 in nine outlets has 20 kB: a text of more than this holds many articles.
  static constexpr std::size_t kMaxBytes = std::size_t{4} << 20U;

  /// `source` must outlive the reader.
  explicit TextReader(ByteSource& source) : source_(source) {}

  /// The article, with the fields title and body, then null. A text without a body or of more than kMaxBytes
  /// has a problem.
  const RawRecord* next() override;

 private:
  ByteSource& source_;
  std::string text_;
  RawRecord record_;
  bool done_ = false;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_TEXT_READER_H_
