// Reads delimiter-separated values: a record on each line, or over several where a quoted field holds line
// breaks; the first record names the fields.
#ifndef WARTA_CORPUS_FORMATS_CSV_READER_H_
#define WARTA_CORPUS_FORMATS_CSV_READER_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/formats/csv_dialect.h"
#include "corpus/formats/csv_parser.h"
#include "corpus/formats/raw_record.h"
#include "corpus/input/byte_source.h"
#include "corpus/input/line_reader.h"

namespace warta::corpus {

/// A quotation mark that is never closed would make one record of the rest of the file: the lines of a record
/// that cannot be one are given as damaged up to the line at which a sound record begins.
class CsvReader final : public RecordReader {
 public:
  /// A record of more bytes than this is no article.
  static constexpr std::size_t kMaxRecordBytes = std::size_t{16} << 20U;

  /// `source` must outlive the reader. Without a header the columns are called `column 1`, `column 2` and so
  /// on. `oversized` is given the bytes of lines too long to be held.
  CsvReader(ByteSource& source, const CsvDialect& dialect, OversizedSink oversized = {});

  const RawRecord* next() override;

  /// The line of the header as it stands in the dump; empty before the first next(), and where there is none.
  const std::string& header_line() const { return header_line_; }

 private:
  /// Lines that were read and not yet given out: those of the record that is under way, or what is left of
  /// one that was taken apart.
  struct Lines {
    std::string bytes;
    std::vector<std::size_t> ends;
    std::uint64_t first_line = 1;
    std::uint64_t first_offset = 0;
    std::string_view line(std::size_t index) const;
    void drop(std::size_t count);
  };

  bool add_line(CsvParser& parser, std::string_view line) const;
  bool has_open_quote(std::string_view bytes) const;
  bool read_line();
  bool gather();
  const RawRecord* take_record(std::size_t lines, bool at_end);
  const RawRecord* take_damaged(std::size_t lines, std::string problem);
  const RawRecord* take_apart(bool at_end);
  const RawRecord* take_overlong();
  std::size_t next_sound_line() const;
  bool is_malformed(std::size_t lines) const;
  void read_header();
  void fill_fields();
  void require_name(std::size_t column);

  LineReader lines_;
  CsvParser parser_;
  CsvDialect dialect_;
  std::vector<std::string> names_;
  std::string header_line_;
  bool begun_ = false;
  Lines pending_;
  std::size_t parsed_ = 0;     // lines of pending_ that the parser has seen
  std::size_t given_out_ = 0;  // lines of pending_ that the record given out last was made of
  std::optional<Line> overlong_;
  RawRecord record_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_CSV_READER_H_
