// What is exported comes back to the byte, whatever an index holds; and any line that says that it is an
// export is an article or a reason.
#include <cstddef>
#include <cstdint>
#include <string>

#include "corpus/fields/exported_record.h"
#include "corpus/formats/json_reader.h"
#include "corpus/input/utf8_repair.h"
#include "tests/corpus/string_source.h"
#include "tests/fuzz/require.h"

namespace {

using warta::corpus::ExportedArticle;
using warta::tests::require;

std::variant<warta::corpus::Article, std::string> read_line(const std::string& line) {
  warta::tests::StringSource source(line + '\n', 4096);
  warta::corpus::JsonReader reader(source, warta::corpus::JsonLayout::lines, {});
  const auto* const record = reader.next();
  if (record == nullptr || !record->problem.empty()) return std::string("no record");
  if (!warta::corpus::is_exported(*record)) return std::string("no export");
  return warta::corpus::restore(*record);
}

/// An index holds text without NULs, lines without line breaks.
std::string as_text(std::string bytes) {
  if (auto repaired = warta::corpus::repair_utf8(bytes)) bytes = std::move(repaired->text);
  std::erase(bytes, '\0');
  return bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  read_line(R"({"warta_export":1,)" + bytes);
  ExportedArticle article;
  article.stored.id = "i" + as_text(bytes);
  article.stored.title = as_text(bytes);
  article.stored.body = "b" + as_text(bytes);
  if (!article.stored.title.empty()) article.stored.authors = {article.stored.title, "D"};
  article.kept.content_hash = bytes;
  article.kept.origin = bytes;
  article.kept.cluster = size;
  const auto back = read_line(exported_line(article));
  const auto* const restored = std::get_if<warta::corpus::Article>(&back);
  require(restored != nullptr);
  require(restored->id == article.stored.id && restored->body == article.stored.body);
  require(restored->title == article.stored.title && restored->authors == article.stored.authors);
  require(restored->kept == article.kept);
  return 0;
}
