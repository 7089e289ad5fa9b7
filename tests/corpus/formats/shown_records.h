// Writes what a RecordReader gives as lines of text, for expectations of one line. Header-only.
#ifndef WARTA_TESTS_CORPUS_FORMATS_SHOWN_RECORDS_H_
#define WARTA_TESTS_CORPUS_FORMATS_SHOWN_RECORDS_H_

#include <string>
#include <vector>

#include "corpus/formats/raw_record.h"

namespace warta::tests {

/// The fields as `name=value|name=value`; a record with a problem as `!problem`.
inline std::string shown(const corpus::RawRecord& record) {
  if (!record.problem.empty()) return "!" + record.problem + (record.fields.empty() ? "" : "|AND FIELDS");
  std::string line;
  for (const auto& [name, value] : record.fields) {
    if (!line.empty()) line += '|';
    line.append(name).append("=").append(value);
  }
  return line;
}

inline std::vector<std::string> shown_records(corpus::RecordReader& reader) {
  std::vector<std::string> lines;
  while (const auto* const record = reader.next()) lines.push_back(shown(*record));
  return lines;
}

}  // namespace warta::tests

#endif  // WARTA_TESTS_CORPUS_FORMATS_SHOWN_RECORDS_H_
