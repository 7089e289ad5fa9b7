// How a file of delimiter-separated values is written: found from its beginning.
#ifndef WARTA_CORPUS_FORMATS_CSV_DIALECT_H_
#define WARTA_CORPUS_FORMATS_CSV_DIALECT_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warta::corpus {

struct CsvDialect {
  char delimiter = ',';
  /// Is a quotation mark inside a field written \", as MySQL does, and not doubled?
  bool backslash_escapes = false;
  /// Does the first record name the columns?
  bool has_header = true;
  /// In the first record.
  std::size_t columns = 0;
  /// How many of the columns' names say what the column holds; see field_names.h.
  std::size_t known_names = 0;
  /// Of the records looked at, the share that has as many fields as the first; 0 to 1.
  double regularity = 0;
  /// Records looked at, the first included.
  std::size_t records = 0;
};

/// The dialect of text that begins with `head`: of the delimiters comma, semicolon, tab, vertical bar and
/// tilde, the one that makes most sense of the first records; or with the `delimiter` that is given. nullopt
/// where none parts the first record. A last record that `head` cuts off is not asked. Pure; thread-safe.
std::optional<CsvDialect> find_csv_dialect(std::string_view head,
                                           std::optional<char> delimiter = std::nullopt);

/// A line of a table that escapes quotation marks by backslashes, with these doubled instead.
std::string with_doubled_quotes(std::string_view line);

/// Is it a table, and not prose with commas? `named_so`: does its file's name say that it is one?
bool is_table(const CsvDialect& dialect, bool named_so);

/// A first line such as `sep=;`, which spreadsheets write; its delimiter, and nullopt if it is another line.
std::optional<char> delimiter_line(std::string_view first_line);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_CSV_DIALECT_H_
