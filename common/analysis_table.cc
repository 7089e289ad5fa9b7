#include "common/analysis_table.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <istream>
#include <ostream>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "common/text/terminal_text.h"

namespace warta {
namespace {

constexpr std::size_t kColumns = 7;
using Row = std::array<std::string, kColumns>;

constexpr std::size_t kTerm = 4;
constexpr std::size_t kStem = 5;
constexpr std::size_t kRule = 6;

const Row& header() {
  static const Row names = {"line", "begin", "end", "form", "term", "stem", "rule"};
  return names;
}

bool is_number(std::size_t column) {
  return column < 3;
}

class Table {
 public:
  Table(text::Analyzer& analyzer, const Terminal& terminal, std::ostream& out)
      : analyzer_(analyzer), terminal_(terminal), out_(out) {}

  void add(std::string_view line) {
    ++line_;
    for (const auto& token : analyzer_.analyze(line)) {
      rows_.push_back({std::to_string(line_), std::to_string(token.begin), std::to_string(token.end),
                       std::string(line.substr(token.begin, token.end - token.begin)),
                       std::string(token.term), std::string(token.stem), analyzer_.rule_of(token)});
    }
  }

  /// Writes what was added since the last time; columns stay as wide as they were.
  void flush() {
    if (terminal_.shows()) measure();
    if (!header_written_) write(header(), "1");
    header_written_ = true;
    for (const auto& row : rows_) write(row, "");
    rows_.clear();
    out_ << std::flush;
  }

 private:
  void measure() {
    for (std::size_t i = 0; i < kColumns; ++i) widths_[i] = std::max(widths_[i], header()[i].size());
    for (auto& row : rows_) {
      for (std::size_t i = 0; i < kColumns; ++i) {
        row[i] = text::visible(row[i]);
        widths_[i] = std::max(widths_[i], text::display_width(row[i]));
      }
    }
  }

  void write(const Row& row, std::string_view style) {
    for (std::size_t i = 0; i < kColumns; ++i) {
      const bool last = i + 1 == kColumns;
      if (!terminal_.shows()) {
        out_ << colored(row[i], style_of(row, i, style)) << (last ? "\n" : "\t");
        continue;
      }
      const auto width = text::display_width(row[i]);
      const std::string padding(last ? 0 : widths_[i] - width, ' ');
      const auto cell = colored(row[i], style_of(row, i, style));
      out_ << (is_number(i) ? padding + cell : cell + padding) << (last ? "\n" : "  ");
    }
  }

  /// A stem that is not the term itself stands out; the rule stays in the background.
  static std::string_view style_of(const Row& row, std::size_t column, std::string_view style) {
    if (!style.empty()) return style;
    if (column == kStem && row[kStem] != row[kTerm]) return "1;32";
    if (column == kRule) return "2";
    return "";
  }

  std::string colored(const std::string& text, std::string_view style) const {
    if (!terminal_.colored || style.empty()) return text;
    return fmt::format("\x1b[{}m{}\x1b[0m", style, text);
  }

  text::Analyzer& analyzer_;
  Terminal terminal_;
  std::ostream& out_;
  std::uint64_t line_ = 0;
  std::vector<Row> rows_;
  std::array<std::size_t, kColumns> widths_{};
  bool header_written_ = false;
};

}  // namespace

void show_analysis(const std::string& text, text::Analyzer& analyzer, const Terminal& terminal,
                   std::istream& input, std::ostream& out) {
  Table table(analyzer, terminal, out);
  if (text == "-") {
    table.flush();
    for (std::string line; out && std::getline(input, line);) {
      table.add(line);
      table.flush();
    }
    return;
  }
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    table.add(std::string_view(text).substr(begin, end - begin));
    begin = end + 1;
  }
  table.flush();
}

}  // namespace warta
