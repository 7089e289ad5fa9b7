// Any bytes are read to their end, and every article has a body.
#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>

#include "corpus/jsonl_reader.h"
#include "tests/corpus/string_source.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  warta::tests::StringSource source(std::string(reinterpret_cast<const char*>(data), size), 7);
  warta::corpus::JsonlReader reader(source, "fuzz");
  while (const auto record = reader.next()) {
    const auto* const read = std::get_if<warta::corpus::ReadArticle>(&*record);
    if (read != nullptr) warta::tests::require(!read->article.body.empty());
  }
  return 0;
}
