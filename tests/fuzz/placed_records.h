// What holds of the records of every reader that gives their places, whatever it reads. Header-only.
#ifndef WARTA_TESTS_FUZZ_PLACED_RECORDS_H_
#define WARTA_TESTS_FUZZ_PLACED_RECORDS_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "corpus/formats/raw_record.h"
#include "tests/fuzz/require.h"

namespace warta::tests {

/// Reads to the end; the records as one text, for comparing two readings of the same `dump`.
inline std::string read_placed_records(corpus::RecordReader& reader, std::string_view dump) {
  std::string all;
  std::uint64_t end_before = 0;
  while (const auto* const record = reader.next()) {
    require(record->offset >= end_before && record->offset < dump.size());
    require(dump.substr(record->offset, record->bytes.size()) == record->bytes);
    require(record->problem.empty() || record->fields.empty());
    end_before = record->offset + record->bytes.size();
    all += std::to_string(record->line) + "@" + std::to_string(record->offset) + record->problem + "\n";
    for (const auto& [name, value] : record->fields) {
      require(!name.empty() && !value.empty());
      all.append(name).append("=").append(value).append("\n");
    }
  }
  require(reader.next() == nullptr);
  return all;
}

}  // namespace warta::tests

#endif  // WARTA_TESTS_FUZZ_PLACED_RECORDS_H_
