// Any bytes are read to their end, and every article has a body.
#include <cstddef>
#include <cstdint>
#include <string>

#include "corpus/formats/text_reader.h"
#include "tests/corpus/string_source.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  warta::tests::StringSource source(std::string(reinterpret_cast<const char*>(data), size), 7);
  warta::corpus::TextReader reader(source);
  const auto* const record = reader.next();
  warta::tests::require(record != nullptr);
  if (record->problem.empty()) warta::tests::require(!record->fields.at(1).value.empty());
  warta::tests::require(reader.next() == nullptr);
  return 0;
}
