// Any bytes, as a file that a user names: whatever format they are taken for, articles are whole and in
// UTF-8.
#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>

#include "common/errors.h"
#include "corpus/input/charset.h"
#include "corpus/input/utf8_repair.h"
#include "corpus/member_reader.h"
#include "tests/corpus/string_source.h"
#include "tests/fuzz/require.h"

namespace {

void check(const warta::corpus::Article& article) {
  using warta::corpus::is_utf8;
  warta::tests::require(!article.body.empty());
  warta::tests::require(is_utf8(article.body) && is_utf8(article.title) && is_utf8(article.source));
  for (const auto& author : article.authors)
    warta::tests::require(is_utf8(author) && !author.empty() && author.find('\n') == std::string::npos);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  warta::tests::StringSource source(bytes, 64);
  const warta::corpus::ReadingOptions options;
  try {
    warta::corpus::MemberReader reader(source, bytes, "fuzz", "fuzz", options);
    while (const auto record = reader.next()) {
      if (const auto* const read = std::get_if<warta::corpus::ReadArticle>(&*record)) check(read->article);
    }
  } catch (const warta::InputError& error) {
    warta::tests::require(!error.problem().empty());
  }
  return 0;
}
