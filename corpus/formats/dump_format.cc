#include "corpus/formats/dump_format.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "common/messages/messages.h"
#include "corpus/fields/text_tidying.h"
#include "corpus/formats/csv_dialect.h"
#include "corpus/formats/json_framer.h"
#include "corpus/input/unpacker.h"

namespace warta::corpus {
namespace {

constexpr std::array<std::pair<DumpFormat, std::string_view>, 9> kFormatNames = {
    {{DumpFormat::jsonl, "jsonl"},
     {DumpFormat::json, "json"},
     {DumpFormat::csv, "csv"},
     {DumpFormat::tsv, "tsv"},
     {DumpFormat::xml, "xml"},
     {DumpFormat::html, "html"},
     {DumpFormat::text, "text"},
     {DumpFormat::trec, "trec"},
     {DumpFormat::warc, "warc"}}};

constexpr auto kCompressionEndings =
    std::to_array<std::string_view>({".gz", ".bz2", ".xz", ".zst", ".lz4", ".lzma", ".lz", ".lzo", ".z"});
constexpr auto kDumpEndings = std::to_array<std::string_view>(
    {".jsonl", ".ndjson", ".jl",   ".json", ".csv",  ".tsv", ".psv",   ".tab", ".xml",
     ".rss",   ".rdf",    ".atom", ".wxr",  ".html", ".htm", ".xhtml", ".txt", ".text",
     ".warc",  ".wet",    ".trec", ".sgml", ".sgm",  ".arc", ".tar",   ".tgz", ".tbz2",
     ".tbz",   ".txz",    ".tzst", ".zip",  ".7z",   ".rar", ".cpio",  ".cab"});
/// Of programs, pictures, sounds, documents and what comes with a repository of data.
constexpr auto kOtherEndings = std::to_array<std::string_view>(
    {".py",      ".ipynb", ".r",    ".js",   ".ts",  ".css",  ".php", ".java", ".go",   ".c",    ".h",
     ".cc",      ".cpp",   ".sh",   ".bat",  ".md",  ".rst",  ".yml", ".yaml", ".toml", ".ini",  ".cfg",
     ".lock",    ".log",   ".sql",  ".db",   ".jpg", ".jpeg", ".png", ".gif",  ".svg",  ".webp", ".ico",
     ".mp3",     ".mp4",   ".avi",  ".woff", ".ttf", ".pdf",  ".doc", ".docx", ".xls",  ".xlsx", ".ppt",
     ".pptx",    ".odt",   ".ods",  ".pkl",  ".npy", ".npz",  ".h5",  ".bin",  ".pt",   ".onnx", ".parquet",
     ".feather", ".arrow", ".avro", ".exe",  ".so",  ".o",    ".pyc", ".jar",  ".epub"});

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

template <typename Endings>
bool ends_in_one_of(const std::string& name, const Endings& endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return name.ends_with(ending); });
}

std::string_view without_leading_blanks(std::string_view head) {
  head = without_byte_order_mark(head);
  while (head.starts_with('\0')) head.remove_prefix(1);
  const auto first = head.find_first_not_of(" \t\r\n");
  return first == std::string_view::npos ? std::string_view() : head.substr(first);
}

bool begins_with_tag(std::string_view content, std::string_view name) {
  if (!content.starts_with('<') || content.size() < name.size() + 2) return false;
  const auto after = static_cast<unsigned char>(content[name.size() + 1]);
  return lower(content.substr(1, name.size())) == name &&
         (std::isspace(after) != 0 || after == '>' || after == '/');
}

/// The rest of `content` behind what may stand before the root element: comments, processing instructions and
/// a document type.
std::string_view from_root_element(std::string_view content) {
  for (;;) {
    std::string_view end;
    if (content.starts_with("<!--"))
      end = "-->";
    else if (content.starts_with("<?"))
      end = "?>";
    else if (content.starts_with("<!"))
      end = ">";
    else
      return content;
    const auto at = content.find(end);
    if (at == std::string_view::npos) return {};
    content = without_leading_blanks(content.substr(at + end.size()));
  }
}

constexpr auto kHtmlElements = std::to_array<std::string_view>(
    {"html", "head", "body", "meta", "title", "div", "p", "script", "link", "main", "h1", "table", "section",
     "header", "span", "a", "center", "font"});

/// XML, HTML or TREC; nullopt for what only begins with "<".
std::optional<DumpFormat> markup_format(std::string_view content) {
  if (!content.starts_with('<') || content.size() < 2) return std::nullopt;
  const auto root = from_root_element(content);
  if (begins_with_tag(root, "doc")) {
    // Solr's <doc> has <field>; TREC's and WikiExtractor's documents are not one element of XML.
    const auto inside = lower(root.substr(0, 4096));
    if (inside.find("<docno") != std::string::npos || inside.find("<docid") != std::string::npos ||
        inside.starts_with("<doc id="))
      return DumpFormat::trec;
  }
  const auto doctype = lower(content.substr(0, 15));
  if (doctype.starts_with("<!doctype html")) return DumpFormat::html;
  if (begins_with_tag(root, "html")) return DumpFormat::html;
  if (content.starts_with("<?xml") || content.starts_with("<!DOCTYPE")) return DumpFormat::xml;
  const bool known = std::any_of(kHtmlElements.begin(), kHtmlElements.end(),
                                 [&](std::string_view name) { return begins_with_tag(root, name); });
  if (known) return DumpFormat::html;
  const bool element = root.size() > 1 && root.front() == '<' &&
                       std::isalpha(static_cast<unsigned char>(root[1])) != 0 &&
                       root.find('>') != std::string_view::npos;
  return element ? std::optional(DumpFormat::xml) : std::nullopt;
}

/// JSON lines or JSON; the first line may be anything: the rest of a line that was cut off, or what the
/// program that fetched the dump had to say.
std::optional<DumpFormat> json_format(std::string_view content) {
  const bool begins =
      content.starts_with("{\"") || content.starts_with("{}") ||
      (content.starts_with('{') && without_leading_blanks(content.substr(1)).starts_with('"'));
  if (begins || content.find("\n{\"") != std::string_view::npos)
    return is_object_a_line(content) ? DumpFormat::jsonl : DumpFormat::json;
  if (content.starts_with('[')) {
    const auto inside = without_leading_blanks(content.substr(1));
    if (inside.starts_with('{') || inside.starts_with("]")) return DumpFormat::json;
  }
  return std::nullopt;
}

std::optional<DumpFormat> table_format(std::string_view head, const std::string& name) {
  const bool named =
      name.ends_with(".csv") || name.ends_with(".tsv") || name.ends_with(".tab") || name.ends_with(".psv");
  const auto dialect = find_csv_dialect(head);
  if (!dialect || !is_table(*dialect, named)) return std::nullopt;
  return dialect->delimiter == '\t' ? DumpFormat::tsv : DumpFormat::csv;
}

/// What has a format of its own, told from what it begins with.
std::optional<DumpFormat> structured_format(std::string_view content) {
  if (content.starts_with("WARC/")) return DumpFormat::warc;
  if (const auto markup = markup_format(content)) return markup;
  return json_format(content);
}

struct ForeignKind {
  std::string_view magic;
  const char* problem = nullptr;
};

constexpr auto kForeignKinds = std::to_array<ForeignKind>({
    {"%PDF-", marked("is a PDF; take its text out first, for example: pdftotext")},
    {"PAR1", marked("is a Parquet file; write it as JSON lines first, for example with pandas: "
                    "read_parquet(FILE).to_json(OUT, orient='records', lines=True)")},
    {"ARROW1", marked("is an Arrow file; write it as JSON lines first, for example with pandas: "
                      "read_feather(FILE).to_json(OUT, orient='records', lines=True)")},
    {"Obj\x01", marked("is an Avro file; write it as JSON lines first, for example: avro-tools tojson")},
    {"SQLite format 3", marked("is a database; write its articles as JSON lines first, for example: sqlite3 "
                               "-json FILE 'SELECT * FROM …'")},
    {"\xd0\xcf\x11\xe0", marked("is an office document; save it as CSV or text")},
    {"{\\rtf", marked("is an RTF document; save it as text")},
    {"\x80\x04\x95", marked("is a Python pickle, which can run programs; write it as JSON lines first")},
    {"\x89HDF", marked("is an HDF5 file; write it as JSON lines first")},
});

/// Why no reader takes it; empty if one may.
std::string problem_of(std::string_view head, std::string_view content) {
  if (content.empty()) {
    const bool zeros = head.find('\0') != std::string_view::npos;
    return zeros ? tr("no article: it begins with nothing but NUL bytes")
                 : tr("no article: it holds nothing but blanks");
  }
  if (Unpacker::is_packed(head))
    return tr("is packed inside an archive that lies in another; unpack the outer one first");
  const auto* const foreign =
      std::find_if(kForeignKinds.begin(), kForeignKinds.end(),
                   [&](const ForeignKind& kind) { return head.starts_with(kind.magic); });
  return foreign == kForeignKinds.end() ? std::string() : tr(foreign->problem);
}

}  // namespace

std::string_view name_of(DumpFormat format) {
  return std::find_if(kFormatNames.begin(), kFormatNames.end(),
                      [&](const auto& entry) { return entry.first == format; })
      ->second;
}

std::optional<DumpFormat> format_named(std::string_view name) {
  for (const auto& [format, shown] : kFormatNames) {
    if (shown == name) return format;
  }
  return std::nullopt;
}

DetectedFormat detect_format(std::string_view head, std::string_view name) {
  const auto content = without_leading_blanks(head);
  const auto bare = bare_name(name);
  if (auto problem = problem_of(head, content); !problem.empty()) return {std::nullopt, std::move(problem)};
  if (const auto format = structured_format(content)) return {format, {}};
  if (bare.ends_with(".jsonl") || bare.ends_with(".ndjson")) return {DumpFormat::jsonl, {}};
  if (const auto format = table_format(head, bare)) return {format, {}};
  if (head.find('\0') != std::string_view::npos)
    return {std::nullopt, tr("is no text, and nothing that is known: it holds NUL bytes")};
  return {DumpFormat::text, {}};
}

NameVerdict judge_name(std::string_view name) {
  const auto slash = name.rfind('/');
  if (slash != std::string_view::npos) name.remove_prefix(slash + 1);
  if (name.starts_with('.')) return NameVerdict::other;
  const auto bare = bare_name(name);
  if (ends_in_one_of(bare, kDumpEndings)) return NameVerdict::dump;
  return ends_in_one_of(bare, kOtherEndings) ? NameVerdict::other : NameVerdict::unknown;
}

bool is_dump_without_name(std::string_view head) {
  const auto content = without_leading_blanks(head);
  if (content.empty() || !problem_of(head, content).empty()) return false;
  return structured_format(content).has_value() || table_format(head, "").has_value();
}

}  // namespace warta::corpus
