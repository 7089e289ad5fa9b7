// Text with highlights, broken into the lines of a terminal.
#ifndef WARTA_SEARCHER_RENDER_LINE_WRITER_H_
#define WARTA_SEARCHER_RENDER_LINE_WRITER_H_

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "common/terminal.h"
#include "searcher/snippet.h"

namespace warta::searching {

/// Longer lines are not read with ease, however wide the terminal is.
inline constexpr std::size_t kWidestLine = 100;

/// Nothing that is written steers the terminal. Not thread-safe.
class LineWriter {
 public:
  /// `out` must outlive the writer.
  LineWriter(std::ostream& out, const Terminal& terminal) : out_(out), terminal_(terminal) {}

  /// Columns of a line; 0 where lines are not broken.
  std::size_t width() const;

  /// Writes `text` behind `prefix`, broken at blanks where the line ends; further lines begin with `indent`.
  /// A word that is longer than a line stays whole.
  void write(std::string_view prefix, std::string_view indent, const Snippet& text,
             std::string_view base_style);

  /// Writes `facts` that are not empty with " · " between them, behind `indent`; lines end between facts.
  void write_facts(std::string_view indent, const std::vector<std::string>& facts, std::string_view style);

  /// `text` in a style of ECMA-48's numbers, if the terminal has colours.
  std::string styled(std::string_view text, std::string_view style) const;

  /// `url` as a line, for terminals a hyperlink (OSC 8) where it leads to the web.
  void write_url(std::string_view indent, const std::string& url);

 private:
  void write_line(const Snippet& text, Span line, std::string_view base_style);

  std::ostream& out_;
  Terminal terminal_;
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_RENDER_LINE_WRITER_H_
