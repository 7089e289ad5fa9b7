// Reads all that a format's reader gives, for expectations of one line. Header-only.
#ifndef WARTA_TESTS_CORPUS_RAW_RECORDS_H_
#define WARTA_TESTS_CORPUS_RAW_RECORDS_H_

#include <string>
#include <vector>

#include "corpus/formats/raw_record.h"

namespace warta::tests {

/// A record as "line:name=value|name=value", or "line:!problem", the problem up to its first colon or
/// semicolon.
inline std::string brief(const corpus::RawRecord& record) {
  auto text = std::to_string(record.line) + ":";
  if (!record.problem.empty())
    return text + "!" + record.problem.substr(0, record.problem.find_first_of(":;"));
  bool first = true;
  for (const auto& [name, value] : record.fields) {
    text.append(first ? "" : "|").append(name).append("=").append(value);
    first = false;
  }
  return text;
}

inline std::vector<std::string> all_brief(corpus::RecordReader& reader) {
  std::vector<std::string> records;
  while (const auto* const record = reader.next()) records.push_back(brief(*record));
  return records;
}

/// The bytes of the records, one after the other.
inline std::vector<std::string> all_bytes(corpus::RecordReader& reader) {
  std::vector<std::string> records;
  while (const auto* const record = reader.next()) records.emplace_back(record->bytes);
  return records;
}

}  // namespace warta::tests

#endif  // WARTA_TESTS_CORPUS_RAW_RECORDS_H_
