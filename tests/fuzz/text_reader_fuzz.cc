// Any bytes are an article with a body, or rejected.
#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>

#include "corpus/text_reader.h"
#include "tests/corpus/string_source.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  warta::tests::StringSource source(std::string(reinterpret_cast<const char*>(data), size), 5);
  warta::corpus::TextReader reader(source, "fuzz");
  const auto record = reader.next();
  warta::tests::require(record.has_value() && !reader.next().has_value());
  const auto* const read = std::get_if<warta::corpus::ReadArticle>(&*record);
  if (read != nullptr) warta::tests::require(!read->article.body.empty());
  return 0;
}
