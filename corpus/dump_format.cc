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

DetectedFormat unread(std::string problem) {
  return {std::nullopt, std::move(problem)};
}

}  // namespace

DetectedFormat detect_format(std::string_view head, std::string_view name) {
  if (head.find('\0') != std::string_view::npos) {
    return unread(
        "is neither JSON lines nor text in UTF-8 (it holds NUL bytes); "
        "if it is text in UTF-16: iconv -f UTF-16 -t UTF-8");
  }
  const auto content = without_leading_blanks(head);
  const auto bare = bare_name(name);
  if (content.empty()) return unread("no article: it holds nothing but blanks");
  if (content.starts_with('{')) return {DumpFormat::jsonl, {}};
  if (is_json_array(content)) return unread("a JSON array is not read yet; make it JSON lines: jq -c '.[]'");
  if (is_markup(content)) return unread("XML and HTML are not read yet; make it JSON lines or text");
  if (bare.ends_with(".csv") || bare.ends_with(".tsv")) {
    return unread("CSV and TSV are not read yet; make it JSON lines, for example: mlr --icsv --ojsonl cat");
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
