// Reads all records of an XML dump, for expectations of one line. Header-only.
#ifndef WARTA_TESTS_CORPUS_FORMATS_XML_RECORDS_H_
#define WARTA_TESTS_CORPUS_FORMATS_XML_RECORDS_H_

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "corpus/formats/xml_reader.h"
#include "tests/corpus/string_source.h"

namespace warta::tests {

/// A RawRecord that owns what it holds.
struct XmlRecord {
  std::vector<std::pair<std::string, std::string>> fields;
  std::string bytes;
  std::uint64_t line = 0;
  std::uint64_t offset = 0;
  std::string problem;

  /// All values of a name, joined by " | ".
  std::string operator[](const std::string& name) const {
    std::string joined;
    for (const auto& [field, value] : fields) {
      if (field == name) joined += (joined.empty() ? "" : " | ") + value;
    }
    return joined;
  }
};

inline std::vector<XmlRecord> xml_records(const std::string& dump, std::size_t block = 1 << 16,
                                          std::size_t limit = corpus::XmlScanner::kDefaultLimit) {
  StringSource source(dump, block);
  corpus::XmlReader reader(source, "d.xml", limit);
  std::vector<XmlRecord> records;
  while (const auto* const record = reader.next()) {
    XmlRecord copy{{}, std::string(record->bytes), record->line, record->offset, record->problem};
    for (const auto& field : record->fields) copy.fields.emplace_back(field.name, field.value);
    records.push_back(std::move(copy));
  }
  return records;
}

/// A file of tests/data/xml; empty, and so a test that fails, if it is not there.
inline std::string xml_fixture(const std::string& name) {
  std::ifstream file(std::string(WARTA_SOURCE_DIR) + "/tests/data/xml/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// An RSS feed of the items.
inline std::string rss_of(const std::string& items) {
  return "<rss version=\"2.0\"><channel>\n" + items + "</channel></rss>\n";
}

inline std::string repeated(const std::string& text, std::size_t times) {
  std::string whole;
  for (std::size_t i = 0; i < times; ++i) whole += text;
  return whole;
}

}  // namespace warta::tests

#endif  // WARTA_TESTS_CORPUS_FORMATS_XML_RECORDS_H_
