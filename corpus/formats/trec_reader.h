// Reads documents between <DOC> and </DOC>, as TREC's collections have them and the tools made for these, and
// as WikiExtractor writes the articles of a Wikipedia.
//
// They are SGML only by their looks: there is no root, no well-formedness, and tags are written in any case.
// What a document's fields are trec_document.h tells.
#ifndef WARTA_CORPUS_FORMATS_TREC_READER_H_
#define WARTA_CORPUS_FORMATS_TREC_READER_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/formats/raw_record.h"
#include "corpus/formats/trec_document.h"
#include "corpus/input/byte_cursor.h"
#include "corpus/input/byte_source.h"

namespace warta::corpus {

class TrecReader final : public RecordReader {
 public:
  /// A document of more is reported and not read.
  static constexpr std::size_t kMaxDocumentBytes = std::size_t{16} << 20U;

  /// `source` gives UTF-8, and must outlive the reader.
  explicit TrecReader(ByteSource& source, std::size_t max_document_bytes = kMaxDocumentBytes);

  /// The next document. Where </DOC> is missing, a line that begins with <DOC> ends it, or the end of the
  /// dump behind another closing tag; a dump that ends anywhere else in a document is cut short, which is a
  /// problem, as are a document without fields and text outside of documents.
  const RawRecord* next() override;

 private:
  enum class Boundary { none, opening, closing };

  /// What ends a stretch of the dump, that of a document or that between two.
  struct End {
    Boundary boundary = Boundary::none;
    /// Where its tag begins, counted from the cursor.
    std::size_t place = 0;
    std::size_t tag_bytes = 0;
    /// False if the stretch was over the limit; then the cursor has gone on.
    bool held = true;
  };

  End find_end(std::size_t from, bool inside);
  End end_at(std::size_t place, bool inside);
  void begin_record();
  const RawRecord* read_document(std::size_t tag_bytes);
  const RawRecord* give_text_between(std::string_view between);
  void pass_over(std::size_t bytes);

  ByteCursor cursor_;
  std::size_t limit_;
  std::uint64_t line_ = 1;         // at the cursor
  std::vector<TrecField> fields_;  // what the views of record_ point into
  RawRecord record_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_TREC_READER_H_
