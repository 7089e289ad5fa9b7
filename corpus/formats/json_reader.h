// Reads JSON: an object on each line, an array of objects, objects one behind the other, an object that holds
// them; see json_framer.h and json_record.h.
#ifndef WARTA_CORPUS_FORMATS_JSON_READER_H_
#define WARTA_CORPUS_FORMATS_JSON_READER_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "corpus/formats/json_framer.h"
#include "corpus/formats/json_record.h"
#include "corpus/formats/raw_record.h"
#include "corpus/input/line_reader.h"

namespace warta::corpus {

enum class JsonLayout {
  lines,   ///< an object on each line: a damaged line harms no other
  values,  ///< objects wherever they begin and end
};

class JsonReader final : public RecordReader {
 public:
  /// `source` must outlive the reader. `oversized` is given the bytes of records too large to be held.
  JsonReader(ByteSource& source, JsonLayout layout, OversizedSink oversized = {});
  ~JsonReader() override;

  /// Blank lines are passed over.
  const RawRecord* next() override;

 private:
  bool next_piece();
  bool enter_piece();
  bool next_inner();
  bool next_line();
  bool next_frame();
  void take_frame(const JsonFrame& frame);
  const RawRecord* take();

  std::optional<LineReader> lines_;
  std::optional<JsonFramer> framer_;
  JsonRecordParser parser_;
  std::size_t records_ = 0;  // in the piece that was parsed last, and how many of them were given
  std::size_t given_ = 0;
  std::string_view piece_;
  std::string json_;  // of a record inside a piece
  std::uint64_t piece_line_ = 0;
  std::uint64_t piece_offset_ = 0;
  // The piece as a source of its own, where it holds the records in an array.
  std::unique_ptr<ByteSource> inner_source_;
  std::unique_ptr<JsonFramer> inner_framer_;
  RawRecord record_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_JSON_READER_H_
