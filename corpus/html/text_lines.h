// Puts a text together out of pieces: lines without blanks around, one blank between words, no empty lines.
#ifndef WARTA_CORPUS_HTML_TEXT_LINES_H_
#define WARTA_CORPUS_HTML_TEXT_LINES_H_

#include <string>
#include <string_view>

namespace warta::corpus {

/// Blanks are all of Unicode's, the no-break ones too, and control characters. What has no width (U+200B to
/// U+200F, U+2060, the byte order mark) and soft hyphens are left out: they split words for a search. U+2028
/// and U+2029 break the line. Bytes that are not UTF-8 stay as they are. Not thread-safe.
class TextLines {
 public:
  /// Line breaks within `text` count as blanks.
  void add(std::string_view text);

  /// The same, with entities.
  void add_html(std::string_view text);

  /// What follows stands on a new line; nothing happens where one has just begun.
  void break_line();

  /// The text so far, without a line break at its end. The lines begin anew.
  std::string take();

  /// The same on one line, with blanks where it was broken.
  std::string take_line();

 private:
  std::size_t add_special(std::string_view rest);

  std::string text_;
  bool line_is_empty_ = true;
  bool blank_is_due_ = false;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_HTML_TEXT_LINES_H_
