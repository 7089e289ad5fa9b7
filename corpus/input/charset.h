// Finds the charset of a dump by its beginning. Thread-safe.
#ifndef WARTA_CORPUS_INPUT_CHARSET_H_
#define WARTA_CORPUS_INPUT_CHARSET_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace warta::corpus {

struct Charset {
  /// As IANA writes it: "UTF-8", "UTF-16LE", "windows-1252". CharsetDecoder takes it.
  std::string name = "UTF-8";
  /// The bytes begin with the byte order mark of `name`.
  bool byte_order_mark = false;
  /// The name is known only because the text says so itself.
  bool declared = false;

  friend bool operator==(const Charset&, const Charset&) = default;
};

/// What more of a head than this holds is not looked at.
constexpr std::size_t kCharsetHead = std::size_t{256} << 10U;

/// The charset of the text that begins with `head` and may be cut anywhere, even within a character. In this
/// order:
///   1. a byte order mark;
///   2. NUL bytes in the places where UTF-16 and UTF-32 have them in text that is mostly ASCII;
///   3. UTF-8 where all is valid, and where no more than a few bytes are not: those are damage, which
///      repair_utf8() mends record by record. Reading windows-1252 as UTF-8 so loses nothing; reading UTF-8
///      as windows-1252 ruins all of it, and so text counts as that only with four bytes that are not UTF-8
///      for each character that is;
///   4. what an XML declaration or an HTML <meta> of `head` declares, if its bytes can be read as that. A
///      declaration against 1, 2 or 3 is wrong: servers write them, and programs that saved the text as UTF-8
///      left them in;
///   5. windows-1252.
/// Pure ASCII is UTF-8, also where it declares windows-1252: whatever comes behind, repair_utf8() reads both.
/// Other charsets of one byte (ISO-8859-2, windows-1251, Mac Roman) are never guessed. An empty head is
/// UTF-8.
Charset detect_charset(std::string_view head);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_CHARSET_H_
