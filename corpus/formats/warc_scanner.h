// Finds the records in a WARC file (ISO 28500) and the damage between them.
#ifndef WARTA_CORPUS_FORMATS_WARC_SCANNER_H_
#define WARTA_CORPUS_FORMATS_WARC_SCANNER_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "corpus/formats/warc_header.h"
#include "corpus/input/byte_cursor.h"
#include "corpus/input/byte_source.h"

namespace warta::corpus {

/// All views are valid until the next call of the scanner's next().
struct WarcRecord {
  WarcHeader header;
  /// What the header is about: `content_length` bytes.
  std::string_view block;
  /// Header and block; of a damaged stretch its bytes. Empty if they were too many to be held.
  std::string_view bytes;
  /// Bytes before it.
  std::uint64_t offset = 0;
  /// Why it is no record, in one line; then it has no block. Empty for a sound record.
  std::string problem;
};

/// A record is sound if its length leads to the end, to the next record, or at least to the empty lines that
/// end every record. If it does not, the record ends at the next line that begins one: also inside of what a
/// wrong length claims, so that this swallows none of the records behind it. Linear time. Not thread-safe.
class WarcScanner {
 public:
  /// `source` must outlive the scanner. Records of more than `limit` bytes are reported as damage, by their
  /// bytes and not by what they say of their length; so a record inside such a record is found too.
  WarcScanner(ByteSource& source, std::size_t limit) : cursor_(source), limit_(limit) {}

  /// The next record or damaged stretch; nullopt at the end and ever after. Throws InputError as the source
  /// does, once all records before that place were given.
  std::optional<WarcRecord> next();

 private:
  bool skip_line_breaks();
  std::size_t header_size();
  WarcRecord read_record();
  WarcRecord incomplete(std::string problem, std::size_t from);
  WarcRecord damage(std::string problem, std::size_t from);

  ByteCursor cursor_;
  std::size_t limit_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_WARC_SCANNER_H_
