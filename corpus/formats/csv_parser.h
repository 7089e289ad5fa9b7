// Delimiter-separated values, parsed: RFC 4180 and what is met besides. By libcsv.
//
// A field may be quoted; a quotation mark inside it is doubled, and one that ends no field is taken as it
// stands, as spreadsheets do. Blanks around fields that are not quoted are dropped. Lines end in LF or CRLF.
#ifndef WARTA_CORPUS_FORMATS_CSV_PARSER_H_
#define WARTA_CORPUS_FORMATS_CSV_PARSER_H_

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace warta::corpus {

/// Not thread-safe.
class CsvParser {
 public:
  enum class Quoting {
    lenient,  ///< a quotation mark that RFC 4180 does not allow is text
    strict,   ///< it makes the record malformed()
  };

  explicit CsvParser(char delimiter, Quoting quoting = Quoting::lenient);
  ~CsvParser();
  CsvParser(const CsvParser&) = delete;
  CsvParser& operator=(const CsvParser&) = delete;
  CsvParser(CsvParser&&) = delete;
  CsvParser& operator=(CsvParser&&) = delete;

  /// Reads one more line, its line break included, of the record that is under way; true if the record ends
  /// with it. A line without anything in it ends none.
  bool add_line(std::string_view line);

  /// Has the record a quotation mark where none may stand? It has no end then.
  bool malformed() const { return malformed_; }

  /// The end of the input; true if a record ends with it. Inside a quoted field it is taken as closed.
  bool finish();

  /// The fields of the record that has ended. Valid until the next call of another member.
  const std::vector<std::string_view>& fields() const { return fields_; }

  /// Drops the record that is under way.
  void reset();

 private:
  struct Library;

  void begin_record();
  void end_record();

  std::unique_ptr<Library> library_;
  std::string text_;               // of all fields of the record, one behind the other
  std::vector<std::size_t> ends_;  // where they end in it
  std::vector<std::string_view> fields_;
  bool ended_ = false;
  bool malformed_ = false;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_CSV_PARSER_H_
