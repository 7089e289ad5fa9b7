// A JSON object as a record: its values by the names on the way to them, and the records inside an object
// that only holds them. By simdjson.
#ifndef WARTA_CORPUS_FORMATS_JSON_RECORD_H_
#define WARTA_CORPUS_FORMATS_JSON_RECORD_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "common/messages/messages.h"
#include "corpus/formats/raw_record.h"

namespace warta::corpus {

/// What parse() says of a text that JSON does not have, for tr().
inline constexpr const char* kNotJson = marked("not JSON; each record must be one whole JSON object");

/// Not thread-safe.
class JsonRecordParser {
 public:
  JsonRecordParser();
  ~JsonRecordParser();
  JsonRecordParser(const JsonRecordParser&) = delete;
  JsonRecordParser& operator=(const JsonRecordParser&) = delete;
  JsonRecordParser(JsonRecordParser&&) = delete;
  JsonRecordParser& operator=(JsonRecordParser&&) = delete;

  /// Parses `json`, behind which ReadBuffer::kPadding bytes may be read. Returns why it is no object, in the
  /// form of RawRecord::problem, or an empty string. Small damage is repaired: see json_repair.h, and bytes
  /// that are not UTF-8.
  std::string parse(std::string_view json);

  /// Places that were not UTF-8, in all that was parsed so far.
  std::uint64_t repairs() const;

  /// Is the object no record, but holds them in an array? Requires, as all below, that parse() returned an
  /// empty string.
  bool holds_array() const;

  /// How many records the object is: 1 if it is one itself; if it holds them under their keys, their number.
  std::size_t size() const;

  /// The fields of a record, in the object's order: texts as they are, numbers in their decimal form, nothing
  /// for null and for true and false. A list of texts gives each of them, a list of lists of words the
  /// sentences that the words were, a nested object its fields behind its name and a dot. Valid until the
  /// next parse() or fields().
  const std::vector<RawField>& fields(std::size_t record);

  /// The record as JSON, where it is only a part of what was parsed.
  std::string json_of(std::size_t record) const;

 private:
  class Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_JSON_RECORD_H_
