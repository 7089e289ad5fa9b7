// Reads a saved web page as one record.
#ifndef WARTA_CORPUS_HTML_HTML_READER_H_
#define WARTA_CORPUS_HTML_HTML_READER_H_

#include <string>

#include "corpus/formats/raw_record.h"
#include "corpus/html/html_page.h"
#include "corpus/input/byte_source.h"

namespace warta::corpus {

class HtmlReader final : public RecordReader {
 public:
  /// `source` gives UTF-8, and must outlive the reader.
  explicit HtmlReader(ByteSource& source) : source_(source) {}

  /// The page, with the fields that fields_of() names, then null. A page without an article or of more than
  /// kMaxHtmlPageBytes is not sound. An empty source has no record.
  const RawRecord* next() override;

 private:
  ByteSource& source_;
  bool done_ = false;
  std::string html_;
  HtmlPage page_;
  RawRecord record_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_HTML_HTML_READER_H_
