// Any bytes are read to their end in both layouts, and a record has either fields or a problem.
#include <cstddef>
#include <cstdint>
#include <string>

#include "corpus/formats/json_reader.h"
#include "tests/corpus/string_source.h"
#include "tests/fuzz/require.h"

namespace {

void read_all(const std::string& bytes, warta::corpus::JsonLayout layout) {
  warta::tests::StringSource source(bytes, 7);
  warta::corpus::JsonReader reader(source, layout);
  std::size_t records = 0;
  while (const auto* const record = reader.next()) {
    warta::tests::require(record->problem.empty() || record->fields.empty());
    warta::tests::require(record->offset <= bytes.size());
    warta::tests::require(++records <= bytes.size() + 1);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  read_all(bytes, warta::corpus::JsonLayout::lines);
  read_all(bytes, warta::corpus::JsonLayout::values);
  return 0;
}
