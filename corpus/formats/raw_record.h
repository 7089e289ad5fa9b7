// A record as a dump's format has it: named values, before anyone asks what they mean; and the interface of
// what reads them, one for each format.
#ifndef WARTA_CORPUS_FORMATS_RAW_RECORD_H_
#define WARTA_CORPUS_FORMATS_RAW_RECORD_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace warta::corpus {

struct RawField {
  /// As the dump calls it; inside nested objects the names on the way, with dots: `title.rendered`.
  std::string_view name;
  /// UTF-8. May hold HTML, entities and blanks around.
  std::string_view value;
};

/// All views are valid until the next call of the reader's next().
struct RawRecord {
  /// In the dump's order, without those that are absent or null; a list gives a field of the same name for
  /// each of its items.
  std::vector<RawField> fields;
  /// The record's bytes as they came, for --rejects. Empty if they were too many to be held.
  std::string_view bytes;
  /// Where the record begins: its 1-based line; 0 where the format has no lines, then `offset` counts.
  std::uint64_t line = 0;
  /// Bytes of the unpacked dump before the record.
  std::uint64_t offset = 0;
  /// Why it cannot be read as a record, and what to do about it, in one line: "the last line is cut short;
  /// …". Then `fields` are empty. Empty for a sound record.
  std::string problem;
};

/// Implementations are not thread-safe.
class RecordReader {
 public:
  RecordReader() = default;
  virtual ~RecordReader() = default;
  RecordReader(const RecordReader&) = delete;
  RecordReader& operator=(const RecordReader&) = delete;
  RecordReader(RecordReader&&) = delete;
  RecordReader& operator=(RecordReader&&) = delete;

  /// The next record, sound or not; null at the end and ever after. Reading goes on after a record that is
  /// not sound. Throws InputError where the dump cannot be read any further; the records given before stand.
  virtual const RawRecord* next() = 0;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_RAW_RECORD_H_
