#include "corpus/formats/csv_reader.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "common/messages/messages.h"
#include "corpus/fields/text_tidying.h"

namespace warta::corpus {
namespace {

/// How far a record that cannot be one is searched for the beginning of a sound one.
constexpr std::size_t kProbes = 1000;
constexpr std::size_t kProbeLines = 50;
constexpr std::size_t kProbeBytes = std::size_t{64} << 20U;

std::ptrdiff_t count_quotes(std::string_view bytes) {
  return std::count(bytes.begin(), bytes.end(), '"');
}

}  // namespace

std::string_view CsvReader::Lines::line(std::size_t index) const {
  const auto begin = index == 0 ? 0 : ends[index - 1];
  return std::string_view(bytes).substr(begin, ends[index] - begin);
}

void CsvReader::Lines::drop(std::size_t count) {
  if (count == 0) return;
  const auto dropped = ends[count - 1];
  bytes.erase(0, dropped);
  ends.erase(ends.begin(), ends.begin() + static_cast<std::ptrdiff_t>(count));
  for (auto& end : ends) end -= dropped;
  first_line += count;
  first_offset += dropped;
}

CsvReader::CsvReader(ByteSource& source, const CsvDialect& dialect, OversizedSink oversized)
    : lines_(source, kMaxRecordBytes, std::move(oversized)), parser_(dialect.delimiter), dialect_(dialect) {}

const RawRecord* CsvReader::next() {
  pending_.drop(std::exchange(given_out_, 0));
  if (!std::exchange(begun_, true)) read_header();
  if (overlong_ && pending_.ends.empty()) return take_overlong();
  if (gather()) return take_record(parsed_, false);
  if (pending_.ends.empty()) return overlong_ ? take_overlong() : nullptr;
  if (overlong_ || pending_.bytes.size() > kMaxRecordBytes) return take_apart(false);
  return take_record(pending_.ends.size(), true);
}

/// Reads lines until a record ends with one; false where the input ends before, a line is too long or the
/// record is.
bool CsvReader::gather() {
  while (pending_.bytes.size() <= kMaxRecordBytes) {
    if (parsed_ == pending_.ends.size() && !read_line()) return false;
    const auto line = pending_.line(parsed_++);
    if (add_line(parser_, line)) return true;
    if (parsed_ == 1 && trimmed(line).empty()) {
      parser_.reset();  // blanks of other kinds would begin a field
      pending_.drop(1);
      parsed_ = 0;
    }
  }
  return false;
}

bool CsvReader::add_line(CsvParser& parser, std::string_view line) const {
  return parser.add_line(dialect_.backslash_escapes ? with_doubled_quotes(line) : line);
}

bool CsvReader::has_open_quote(std::string_view bytes) const {
  if (dialect_.backslash_escapes) return count_quotes(with_doubled_quotes(bytes)) % 2 != 0;
  return count_quotes(bytes) % 2 != 0;
}

bool CsvReader::read_line() {
  if (overlong_) return false;
  const auto line = lines_.next();
  if (!line) return false;
  if (pending_.ends.empty()) {
    pending_.first_line = line->number;
    pending_.first_offset = line->offset;
  }
  if (line->overlong) {
    overlong_ = line;
    return false;
  }
  auto bytes = line->bytes;
  if (line->number == 1) {
    bytes = without_byte_order_mark(bytes);
    pending_.first_offset = line->bytes.size() - bytes.size();
  }
  pending_.bytes.append(bytes);
  pending_.ends.push_back(pending_.bytes.size());
  return true;
}

void CsvReader::read_header() {
  if (read_line() && delimiter_line(pending_.line(0))) pending_.drop(1);
  if (!dialect_.has_header) return;
  const bool whole = gather() || parser_.finish();
  if (!whole || pending_.ends.empty()) return;
  for (const auto name : parser_.fields()) names_.push_back(on_one_line(name));
  // Columns without a name at the end are what a spreadsheet leaves behind.
  while (!names_.empty() && names_.back().empty()) names_.pop_back();
  header_line_ = pending_.bytes.substr(0, pending_.ends[parsed_ - 1]);
  pending_.drop(std::exchange(parsed_, 0));
}

/// Gives out the first `lines` pending lines, which the parser takes for one record.
const RawRecord* CsvReader::take_record(std::size_t lines, bool at_end) {
  const auto bytes = std::string_view(pending_.bytes).substr(0, pending_.ends[lines - 1]);
  const bool cut_short = at_end && has_open_quote(bytes);
  if (at_end) parser_.finish();
  const auto& fields = parser_.fields();
  const auto extra =
      dialect_.has_header
          ? std::count_if(
                fields.begin() + static_cast<std::ptrdiff_t>(std::min(names_.size(), fields.size())),
                fields.end(), [](std::string_view field) { return !field.empty(); })
          : 0;
  const bool suspect = cut_short || extra > 0 || (dialect_.has_header && fields.size() < names_.size());
  if (lines > 1 && (suspect || is_malformed(lines)) && (next_sound_line() > 0 || lines > kProbes))
    return take_apart(at_end);
  if (cut_short) {
    return take_damaged(
        lines, lines == 1 ? tr("cut short: the last line ends inside a quoted field; fetch the dump again")
                          : tr("cut short: a quotation mark is opened here and never closed; close it"));
  }
  if (extra > 0) {
    return take_damaged(lines,
                        tr("has {} fields, where the header names {}; put a text that holds the delimiter "
                           "({}) between quotation marks",
                           fields.size(), names_.size(),
                           dialect_.delimiter == '\t' ? tr("tab") : std::string(1, dialect_.delimiter)));
  }
  fill_fields();
  record_.problem.clear();
  record_.bytes = bytes;
  record_.line = pending_.first_line;
  record_.offset = pending_.first_offset;
  given_out_ = lines;
  parsed_ = 0;
  return &record_;
}

void CsvReader::fill_fields() {
  record_.fields.clear();
  const auto& values = parser_.fields();
  std::size_t columns = values.size();
  // What stands behind the last named column is empty in every sound record.
  if (dialect_.has_header) columns = std::min(columns, names_.size());
  // All names first: a view of one must outlive the making of the next.
  for (std::size_t column = columns; column > 0; --column) require_name(column - 1);
  for (std::size_t column = 0; column < columns; ++column)
    record_.fields.push_back({names_[column], values[column]});
}

/// Columns that the header does not name are called by their number.
void CsvReader::require_name(std::size_t column) {
  while (names_.size() <= column) names_.emplace_back();
  if (names_[column].empty()) names_[column] = fmt::format("column {}", column + 1);
}

const RawRecord* CsvReader::take_damaged(std::size_t lines, std::string problem) {
  parser_.reset();
  record_.fields.clear();
  record_.problem = std::move(problem);
  record_.bytes = std::string_view(pending_.bytes).substr(0, pending_.ends[lines - 1]);
  record_.line = pending_.first_line;
  record_.offset = pending_.first_offset;
  given_out_ = lines;
  parsed_ = 0;
  return &record_;
}

/// The pending lines are no record: gives those before the next sound one as damaged.
const RawRecord* CsvReader::take_apart(bool at_end) {
  const auto sound = next_sound_line();
  const auto damaged = sound > 0 ? sound : std::min(pending_.ends.size(), kProbes);
  return take_damaged(damaged,
                      at_end && sound == 0
                          ? tr("cut short: a quotation mark is opened here and never closed; close it")
                          : tr("not a record: a quotation mark is opened and not closed; close it, or double "
                               "the one inside the text"));
}

/// Has the record of the first `lines` pending lines a quotation mark where none may stand?
bool CsvReader::is_malformed(std::size_t lines) const {
  CsvParser strict(dialect_.delimiter, CsvParser::Quoting::strict);
  for (std::size_t line = 0; line < lines && !strict.malformed(); ++line)
    add_line(strict, pending_.line(line));
  return strict.malformed();
}

/// The first pending line behind the first at which a record with all columns begins; 0 if there is none.
std::size_t CsvReader::next_sound_line() const {
  std::size_t probed_bytes = 0;
  const auto lines = pending_.ends.size();
  for (std::size_t first = 1; first < std::min(lines, kProbes) && probed_bytes < kProbeBytes; ++first) {
    CsvParser probe(dialect_.delimiter, CsvParser::Quoting::strict);
    for (auto at = first; at < std::min(lines, first + kProbeLines); ++at) {
      const auto line = pending_.line(at);
      probed_bytes += line.size();
      if (!add_line(probe, line) && !probe.malformed() &&
          (at + 1 < lines || has_open_quote(line) || !probe.finish()))
        continue;
      if (probe.malformed()) break;
      if (probe.fields().size() == names_.size()) return first;
      break;
    }
  }
  return 0;
}

const RawRecord* CsvReader::take_overlong() {
  record_.fields.clear();
  record_.bytes = {};
  record_.problem = tr("too long: a line of more than {} MiB, which no article has", kMaxRecordBytes >> 20U);
  record_.line = overlong_->number;
  record_.offset = overlong_->offset;
  overlong_.reset();
  return &record_;
}

}  // namespace warta::corpus
