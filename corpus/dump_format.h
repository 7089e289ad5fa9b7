// What is in a dump: told from its first bytes.
#ifndef WARTA_CORPUS_DUMP_FORMAT_H_
#define WARTA_CORPUS_DUMP_FORMAT_H_

#include <optional>
#include <string>
#include <string_view>

namespace warta::corpus {

/// What has_dump_name() asks for, for messages; compressed or archived besides.
inline constexpr std::string_view kDumpEndingsShown = ".jsonl, .ndjson, .json, .txt or .text";

enum class DumpFormat {
  jsonl,  ///< a JSON object on each line
  text,   ///< one article: its title on the first line, its body below
};

struct DetectedFormat {
  /// nullopt if no reader takes it.
  std::optional<DumpFormat> format;
  /// Then why, and the way out; else empty.
  std::string problem;
};

/// /// Tells the format from the first block of the bytes (`head`, never empty). The name is asked only about
/// what looks like text: CSV and TSV, and JSON lines whose first lines are damaged. Pure; thread-safe.
DetectedFormat detect_format(std::string_view head, std::string_view name);

/// Does a file of this name, met while walking a directory or an archive, look like a dump? (A file that a
/// user names is read whatever its name.) JSON lines and text by their endings, each also compressed, and
/// archives.
bool has_dump_name(std::string_view name);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_DUMP_FORMAT_H_
