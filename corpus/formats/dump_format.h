// What is in a dump: told from its first bytes.
#ifndef WARTA_CORPUS_FORMATS_DUMP_FORMAT_H_
#define WARTA_CORPUS_FORMATS_DUMP_FORMAT_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace warta::corpus {

enum class DumpFormat {
  jsonl,  ///< a JSON object on each line
  json,   ///< JSON objects in an array, in an object, or one behind the other
  csv,    ///< a record a line, its fields parted by a delimiter
  tsv,    ///< the same, and the delimiter is the tab
  xml,    ///< RSS, Atom, WXR, a MediaWiki export, or records of any other names
  html,   ///< one page, one article
  text,   ///< one article: its title on the first line, its body below
  trec,   ///< TREC SGML: <DOC>, <DOCNO>, <TEXT>
  warc,   ///< a web archive, of pages or (WET) of their text
};

/// As --format takes it and messages say it.
std::string_view name_of(DumpFormat format);
std::optional<DumpFormat> format_named(std::string_view name);

struct DetectedFormat {
  /// nullopt if no reader takes it.
  std::optional<DumpFormat> format;
  /// Then why, and the way out; else empty.
  std::string problem;
};

/// How much of a dump's beginning detect_format() wants to see.
inline constexpr std::size_t kFormatHeadBytes = std::size_t{1} << 16U;

/// Tells the format from the first kFormatHeadBytes of the bytes, in UTF-8, or all if there are fewer
/// (`head`, never empty). The name is asked only about what looks like text: whether it is a table or JSON
/// lines whose beginning is damaged. Pure; thread-safe.
DetectedFormat detect_format(std::string_view head, std::string_view name);

/// What the name of a file says that is met while walking a directory or an archive. (A file that a user
/// names is read whatever its name.)
enum class NameVerdict {
  dump,     ///< it ends as dumps do, or archives, also compressed
  other,    ///< it ends as something else does: a picture, a program, a document; or it is hidden
  unknown,  ///< it does not say; then the content decides, and text is none: see is_dump_without_name()
};
NameVerdict judge_name(std::string_view name);

/// Is a file whose name says nothing a dump? Only what has a format of its own is; text may be anything.
bool is_dump_without_name(std::string_view head);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_DUMP_FORMAT_H_
