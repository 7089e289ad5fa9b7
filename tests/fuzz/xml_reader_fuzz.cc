// Any bytes are read to their end; records are pieces of the dump in its order, and fields are UTF-8 with a
// name.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "common/errors.h"
#include "corpus/formats/character_reference.h"
#include "corpus/formats/xml_reader.h"
#include "corpus/formats/xml_repair.h"
#include "tests/corpus/string_source.h"
#include "tests/fuzz/require.h"

namespace {

using warta::tests::require;

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const auto length = warta::corpus::utf8_length(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

void read_all(const std::string& dump, std::size_t block, std::size_t limit) {
  warta::tests::StringSource source(dump, block);
  warta::corpus::XmlReader reader(source, "fuzz", limit);
  std::uint64_t end = 0;
  while (const auto* const record = reader.next()) {
    require(record->offset >= end && record->offset <= dump.size());
    require(record->bytes == std::string_view(dump).substr(record->offset, record->bytes.size()));
    const auto begin = dump.begin() + static_cast<std::ptrdiff_t>(record->offset);
    require(record->line == 1 + static_cast<std::uint64_t>(std::count(dump.begin(), begin, '\n')));
    require(record->problem.empty() || record->fields.empty());
    for (const auto& field : record->fields) {
      require(!field.name.empty() && !field.value.empty() && is_utf8(field.name) && is_utf8(field.value));
    }
    end = record->offset + record->bytes.size();
  }
  require(reader.next() == nullptr);
}

/// What was put right is well-formed.
void repair(std::string_view dump) {
  warta::corpus::XmlParser parser;
  warta::corpus::XmlFields fields;
  require(!parser.parse("<r>" + warta::corpus::well_formed(dump) + "</r>", fields).has_value());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string dump(reinterpret_cast<const char*>(data), size);
  for (const std::size_t block : {std::size_t{5}, size + 1}) {
    for (const std::size_t limit : {std::size_t{64}, std::size_t{1} << 20U}) {
      try {
        read_all(dump, block, limit);
      } catch (const warta::InputError&) {
        continue;  // a dump without any element
      }
    }
  }
  repair(dump);
  return 0;
}
