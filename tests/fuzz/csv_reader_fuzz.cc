// Any bytes are read to their end, with any delimiter, and no byte of the table is given twice or lost.
#include <cstddef>
#include <cstdint>
#include <string>

#include "corpus/formats/csv_reader.h"
#include "tests/corpus/string_source.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const auto dialect = warta::corpus::find_csv_dialect(bytes).value_or(warta::corpus::CsvDialect{});
  warta::tests::StringSource source(bytes, 7);
  warta::corpus::CsvReader reader(source, dialect);
  std::size_t end = 0;
  while (const auto* const record = reader.next()) {
    warta::tests::require(record->problem.empty() || record->fields.empty());
    warta::tests::require(!record->bytes.empty());
    warta::tests::require(record->offset >= end);
    end = record->offset + record->bytes.size();
    warta::tests::require(end <= bytes.size());
    warta::tests::require(bytes.compare(record->offset, record->bytes.size(), record->bytes) == 0);
  }
  return 0;
}
