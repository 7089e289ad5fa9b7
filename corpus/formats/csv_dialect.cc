#include "corpus/formats/csv_dialect.h"

#include <algorithm>
#include <array>
#include <set>

#include "corpus/fields/field_names.h"
#include "corpus/fields/text_tidying.h"
#include "corpus/fields/value_kind.h"
#include "corpus/formats/csv_parser.h"

namespace warta::corpus {
namespace {

constexpr auto kDelimiters = std::to_array<char>({',', ';', '\t', '|', '~'});
constexpr std::size_t kRecords = 100;
/// The longest name of a column.
constexpr std::size_t kNameBytes = 80;
/// A table's records are as long as its first one, with few exceptions.
constexpr double kRegular = 0.8;

using Row = std::vector<std::string>;

/// The records at the beginning of `head` that are whole in it; the last one also where the input ends.
std::vector<Row> rows_of(std::string_view head, char delimiter) {
  std::vector<Row> rows;
  CsvParser parser(delimiter);
  while (!head.empty() && rows.size() < kRecords) {
    const auto line = head.substr(0, head.find('\n') + 1);
    if (line.empty()) break;  // the last line may be cut off
    if (parser.add_line(line)) rows.emplace_back(parser.fields().begin(), parser.fields().end());
    head.remove_prefix(line.size());
  }
  if (rows.empty() && (parser.add_line(head) || parser.finish()))
    rows.emplace_back(parser.fields().begin(), parser.fields().end());
  return rows;
}

bool could_be_name(const std::string& cell) {
  if (cell.size() > kNameBytes || cell.find('\n') != std::string::npos) return false;
  const auto kind = kind_of_value(cell);
  return kind == ValueKind::empty || kind == ValueKind::text;
}

/// Names are short, and no two are the same; where one is known nothing more is asked.
bool is_header(const Row& row, std::size_t known_names) {
  if (!std::all_of(row.begin(), row.end(), could_be_name)) return false;
  if (known_names > 0) return true;
  std::set<std::string> distinct(row.begin(), row.end());
  return distinct.size() == row.size() &&
         std::all_of(row.begin(), row.end(), [](const Row::value_type& cell) {
           return std::count(cell.begin(), cell.end(), ' ') <= 3 && !cell.empty();
         });
}

std::optional<CsvDialect> dialect_with(std::string_view head, char delimiter) {
  const auto rows = rows_of(head, delimiter);
  if (rows.empty()) return std::nullopt;
  CsvDialect dialect;
  dialect.delimiter = delimiter;
  dialect.columns = rows.front().size();
  dialect.records = rows.size();
  dialect.known_names =
      static_cast<std::size_t>(std::count_if(rows.front().begin(), rows.front().end(),
                                             [](const auto& name) { return meaning_of(name).has_value(); }));
  dialect.has_header = is_header(rows.front(), dialect.known_names);
  const auto same =
      std::count_if(rows.begin(), rows.end(), [&](const Row& row) { return row.size() == dialect.columns; });
  dialect.regularity = static_cast<double>(same) / static_cast<double>(rows.size());
  return dialect;
}

/// Known names weigh most: prose has none, and a wrong delimiter leaves them in one piece.
double sense(const CsvDialect& dialect) {
  if (dialect.columns < 2) return 0;
  return dialect.regularity + 2 * static_cast<double>(std::min<std::size_t>(dialect.known_names, 3));
}

/// The better reading of text that has \" in it: as an escape, unless quotation marks are doubled too.
std::optional<CsvDialect> dialect_of(std::string_view head, char delimiter) {
  auto plain = dialect_with(head, delimiter);
  if (head.find("\\\"") == std::string_view::npos) return plain;
  auto escaped = dialect_with(with_doubled_quotes(head), delimiter);
  if (!escaped) return plain;
  escaped->backslash_escapes = true;
  const bool doubles = head.find(R"(""")") != std::string_view::npos;
  const bool better = !plain || escaped->regularity > plain->regularity ||
                      (escaped->regularity == plain->regularity && !doubles);
  return better ? escaped : plain;
}

}  // namespace

std::string with_doubled_quotes(std::string_view line) {
  std::string doubled;
  doubled.reserve(line.size() + line.size() / 16);
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool escape = line[i] == '\\' && i + 1 < line.size() && (line[i + 1] == '"' || line[i + 1] == '\\');
    if (escape) ++i;
    if (escape && line[i] == '"') doubled += '"';
    doubled += line[i];
  }
  return doubled;
}

std::optional<char> delimiter_line(std::string_view first_line) {
  first_line = trimmed(without_byte_order_mark(first_line));
  if (first_line.size() >= 2 && first_line.front() == '"' && first_line.back() == '"')
    first_line = first_line.substr(1, first_line.size() - 2);
  constexpr std::string_view kMark = "sep=";
  if (first_line.size() != kMark.size() + 1 || !first_line.starts_with(kMark)) return std::nullopt;
  return first_line.back();
}

std::optional<CsvDialect> find_csv_dialect(std::string_view head, std::optional<char> delimiter) {
  head = without_byte_order_mark(head);
  const auto first_line = head.substr(0, head.find('\n') + 1);
  if (const auto said = delimiter_line(first_line); said.has_value()) {
    if (!delimiter) delimiter = said;
    head.remove_prefix(first_line.size());
  }
  if (delimiter) return dialect_of(head, *delimiter);
  std::optional<CsvDialect> best;
  const auto header = head.substr(0, head.find('\n'));
  for (const char candidate : kDelimiters) {
    if (header.find(candidate) == std::string_view::npos) continue;
    const auto dialect = dialect_of(head, candidate);
    if (dialect && (!best || sense(*dialect) > sense(*best))) best = dialect;
  }
  return best ? best : dialect_of(head, kDelimiters.front());
}

bool is_table(const CsvDialect& dialect, bool named_so) {
  if (named_so) return dialect.columns >= 2 || dialect.known_names > 0;
  if (dialect.columns < 2 || !dialect.has_header || dialect.regularity < kRegular) return false;
  return dialect.known_names >= 2 || (dialect.known_names == 1 && dialect.records >= 2);
}

}  // namespace warta::corpus
