// Any bytes are read to their end, each record is a piece of them, and blocks make no difference.
#include <cstddef>
#include <cstdint>
#include <string>

#include "corpus/formats/trec_reader.h"
#include "tests/corpus/string_source.h"
#include "tests/fuzz/placed_records.h"
#include "tests/fuzz/require.h"

namespace {

constexpr std::size_t kLimit = 4096;

std::string records_of(const std::string& dump, std::size_t block) {
  warta::tests::StringSource source(dump, block);
  warta::corpus::TrecReader reader(source, kLimit);
  return warta::tests::read_placed_records(reader, dump);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string dump(reinterpret_cast<const char*>(data), size);
  const auto records = records_of(dump, size + 1);
  // What is over the limit is held as far as a block goes: only then blocks may be seen.
  if (size <= kLimit) warta::tests::require(records == records_of(dump, 3));
  return 0;
}
