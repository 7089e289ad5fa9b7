// Makes of a field's value, as a dump has it, the text that was meant.
#ifndef WARTA_CORPUS_FIELDS_TEXT_REPAIR_H_
#define WARTA_CORPUS_FIELDS_TEXT_REPAIR_H_

#include <cstdint>
#include <string>
#include <string_view>

namespace warta::corpus {

/// Places that were repaired.
struct RepairCounts {
  /// Bytes that were not UTF-8, and UTF-8 that had been read as windows-1252.
  std::uint64_t characters = 0;
  /// Values out of which tags and entities were taken.
  std::uint64_t markup = 0;
  /// Values that had been cut into words, with blanks before their punctuation.
  std::uint64_t tokenised = 0;

  RepairCounts& operator+=(const RepairCounts& other);
  friend bool operator==(const RepairCounts&, const RepairCounts&) = default;
};

/// Valid UTF-8 without markup, entities, control and invisible characters, and with its words put together;
/// line breaks are LF. What was repaired is added to `counts`. Text with nothing to repair is copied and no
/// more.
std::string repaired_text(std::string_view value, RepairCounts& counts);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FIELDS_TEXT_REPAIR_H_
