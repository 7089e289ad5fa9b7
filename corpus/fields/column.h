// What a sample of a field's values looks like.
#ifndef WARTA_CORPUS_FIELDS_COLUMN_H_
#define WARTA_CORPUS_FIELDS_COLUMN_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/date.h"
#include "corpus/fields/field_names.h"
#include "corpus/fields/value_kind.h"
#include "corpus/formats/raw_record.h"

namespace warta::corpus {

/// Not thread-safe.
class Column {
 public:
  explicit Column(std::string name) : name_(std::move(name)) {}

  void add(std::string_view value);

  const std::string& name() const { return name_; }

  /// Values that say something.
  std::size_t size() const { return size_; }

  /// Of these, the share of a kind: 0 to 1.
  double share(ValueKind kind) const;

  /// Bytes of a value, on average.
  double mean_bytes() const;
  /// Blanks in a value, on average.
  double mean_blanks() const;

  /// The share of the values that differ from those before them.
  double distinct_share() const;

  /// Whole numbers, each greater by one than the one before; at least three.
  bool counts_records() const { return counts_ && size_ >= 3; }

  /// Dates that could only be month first, and only day first.
  std::size_t proofs(DayOrder order) const { return proofs_[static_cast<std::size_t>(order)]; }

  /// What the field is, and whether its values said so.
  std::optional<Meaning> meaning;
  bool by_values = false;

 private:
  std::string name_;
  std::size_t size_ = 0;
  std::array<std::size_t, 6> kinds_{};
  std::uint64_t bytes_ = 0;
  std::uint64_t blanks_ = 0;
  std::set<std::string, std::less<>> distinct_;
  bool counts_ = true;
  std::optional<std::uint64_t> last_number_;
  std::array<std::size_t, 2> proofs_{};
};

/// The fields of the records, in the order in which they first come.
std::vector<Column> columns_of(std::span<const RawRecord> records);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FIELDS_COLUMN_H_
