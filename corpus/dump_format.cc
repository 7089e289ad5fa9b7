#include "corpus/dump_format.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "corpus/text_tidying.h"

namespace warta::corpus {
namespace {

constexpr auto kCompressionEndings =
    std::to_array<std::string_view>({".gz", ".bz2", ".xz", ".zst", ".lz4", ".lzma", ".lz", ".lzo", ".z"});
constexpr auto kDumpEndings = std::to_array<std::string_view>(
    {".jsonl", ".ndjson", ".json", ".txt", ".text", ".tar", ".tgz", ".tbz2", ".txz", ".tzst", ".zip", ".7z"});

std::string lower(std::string_view name) {
  std::string lowered(name);
  std::transform(lowered.begin(), lowered.end(), lowered.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lowered;
}

/// The name in lower case without the endings of compression.
std::string bare_name(std::string_view name) {
  std::string bare = lower(name);
  for (const auto ending : kCompressionEndings) {
    if (bare.ends_with(ending)) bare.resize(bare.size() - ending.size());
  }
  return bare;
}

std::string_view without_leading_blanks(std::string_view head) {
  head = without_byte_order_mark(head);
  const auto first = head.find_first_not_of(" \t\r\n");
  return first == std::string_view::npos ? std::string_view() : head.substr(first);
}

/// A JSON array of objects; text may well begin with "[".
bool is_json_array(std::string_view content) {
  return content.starts_with('[') && without_leading_blanks(content.substr(1)).starts_with('{');
}

bool is_markup(std::string_view content) {
  if (!content.starts_with('<') || content.size() < 2) return false;
  return content[1] == '!' || content[1] == '?' || std::isalpha(static_cast<unsigned char>(content[1])) != 0;
}

/// An object that is spread over several lines: its brace stands alone on the first one.
bool is_pretty_json(std::string_view content) {
  return content.starts_with('{') && trimmed(content.substr(0, content.find('\n'))) == "{";
}

/// Does some line look like an object of JSON lines? The first one may be anything: the rest of a line that
/// was cut off, or what the program that fetched the dump had to say.
bool has_json_line(std::string_view content) {
  return content.starts_with('{') || content.find("\n{\"") != std::string_view::npos;
}

/// The first bytes of gzip, bzip2, xz, zstd and zip. At the top of a dump these are unpacked before anyone
/// asks for its format: what is met here lies inside an archive.
bool is_packed(std::string_view head) {
  constexpr auto kMagics = std::to_array<std::string_view>({"\x1f\x8b", "BZh",
                                                            "\xfd"
                                                            "7zXZ",
                                                            "\x28\xb5\x2f\xfd", "PK\x03\x04"});
  return std::any_of(kMagics.begin(), kMagics.end(),
                     [&](std::string_view magic) { return head.starts_with(magic); });
}

constexpr std::string_view kKeysRemedy = "make it JSON lines with the keys title, body, url, date: ";
constexpr std::string_view kIndexRemedy = " | warta-indexer -d INDEX -";

std::string csv_problem(std::string_view name, std::string_view option) {
  return std::string(name) + " is not read yet; " + std::string(kKeysRemedy) + "mlr " + std::string(option) +
         " --ojsonl rename judul,title,isi,body FILE" + std::string(kIndexRemedy);
}

/// Why no reader takes it; empty if one may.
std::string problem_of(std::string_view head, std::string_view content, const std::string& name) {
  if (content.empty()) return "no article: it holds nothing but blanks";
  if (is_packed(head)) return "is packed, and lies in an archive; unpack the archive first";
  if (head.starts_with("\xff\xfe") || head.starts_with("\xfe\xff")) {
    return "is UTF-16; convert it first, for example: iconv -f UTF-16 -t UTF-8";
  }
  if (head.starts_with("%PDF-")) return "is a PDF; take its text out first, for example: pdftotext";
  if (is_json_array(content)) {
    return "a JSON array is not read yet; " + std::string(kKeysRemedy) + "jq -c '.[]' FILE" +
           std::string(kIndexRemedy);
  }
  if (is_pretty_json(content)) {
    return "a JSON object over several lines is not read yet; put it on one: jq -c . FILE" +
           std::string(kIndexRemedy);
  }
  if (is_markup(content)) return "XML and HTML are not read yet; make it JSON lines or text";
  if (name.ends_with(".csv")) return csv_problem("CSV", "--icsv");
  if (name.ends_with(".tsv")) return csv_problem("TSV", "--itsv");
  return {};
}

}  // namespace

DetectedFormat detect_format(std::string_view head, std::string_view name) {
  const auto content = without_leading_blanks(head);
  const auto bare = bare_name(name);
  if (auto problem = problem_of(head, content, bare); !problem.empty())
    return {std::nullopt, std::move(problem)};
  if (has_json_line(content) || bare.ends_with(".jsonl") || bare.ends_with(".ndjson"))
    return {DumpFormat::jsonl, {}};
  if (head.find('\0') != std::string_view::npos) {
    return {std::nullopt, "is neither JSON lines nor text: it holds NUL bytes"};
  }
  return {DumpFormat::text, {}};
}

bool has_dump_name(std::string_view name) {
  const auto slash = name.rfind('/');
  if (slash != std::string_view::npos) name.remove_prefix(slash + 1);
  if (name.starts_with('.')) return false;
  const auto bare = bare_name(name);
  return std::any_of(kDumpEndings.begin(), kDumpEndings.end(),
                     [&](std::string_view ending) { return bare.ends_with(ending); });
}

}  // namespace warta::corpus
