// Which field of a dump is which part of an article: told from the fields' names, and from a sample of their
// values where names say nothing or the wrong thing.
#ifndef WARTA_CORPUS_FIELDS_FIELD_MAPPING_H_
#define WARTA_CORPUS_FIELDS_FIELD_MAPPING_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/date.h"
#include "corpus/fields/column.h"
#include "corpus/fields/field_names.h"
#include "corpus/formats/raw_record.h"

namespace warta::corpus {

/// What --map says: the field of this name has this role, and no other field has.
struct FieldOverride {
  Role role = Role::body;
  /// As the dump calls it; empty: no field has the role.
  std::string name;

  friend bool operator==(const FieldOverride&, const FieldOverride&) = default;
};

/// The values of one record by their roles.
class AssignedFields {
 public:
  /// Of the field that has the role, its values in the dump's order; empty if the record has none. Valid as
  /// long as the record.
  const std::vector<std::string_view>& values(Role role) const { return values_[index(role)]; }

  /// The first of them, or an empty view.
  std::string_view value(Role role) const {
    return values(role).empty() ? std::string_view() : values(role).front();
  }

  /// Of all values.
  std::size_t bytes() const { return bytes_; }

  /// The name of the field that has the role; empty if the record has none.
  std::string_view name(Role role) const { return names_[index(role)]; }

 private:
  friend class FieldMapping;
  static std::size_t index(Role role) { return static_cast<std::size_t>(role); }
  void clear();
  void offer(const Meaning& meaning, const RawField& field);

  std::array<std::vector<std::string_view>, kRoles> values_;
  std::array<std::string_view, kRoles> names_;
  std::array<std::uint32_t, kRoles> ranks_{};
  std::size_t bytes_ = 0;
};

/// Not thread-safe.
class FieldMapping {
 public:
  explicit FieldMapping(std::vector<FieldOverride> overrides = {});

  /// How many records learn() wants, and how many of their bytes are enough.
  static constexpr std::size_t kSampleRecords = 100;
  static constexpr std::size_t kSampleBytes = std::size_t{4} << 20U;

  /// Looks at the first records of a dump. To be called at most once, before assign(); without it names alone
  /// decide.
  void learn(std::span<const RawRecord> sample);

  /// The fields of `record` by their roles. Valid until the next call and as long as the record.
  const AssignedFields& assign(const RawRecord& record);

  /// The role of a field that assign() or learn() has met.
  std::optional<Role> role_of(std::string_view name) const;

  /// In which order the dump's dates name day and month, as far as the sample proves it.
  DayOrder day_order() const { return day_order_; }

  /// Do the ids of the sample count the records, as the rows of a table are counted? Then they do not tell
  /// articles of different dumps apart.
  bool ids_are_row_numbers() const { return ids_are_row_numbers_; }

  /// A field of the sample and what it was taken for, for --dry-run.
  struct Finding {
    std::string name;
    /// nullopt: it is not used.
    std::optional<Role> role;
    /// Was it the values that said so, and not the name?
    bool by_values = false;
  };

  /// Of each field of the sample, in the order in which they came. Of several fields of a role the one that
  /// is preferred comes first in fields(); see the ranks of field_names.h.
  const std::vector<Finding>& findings() const { return findings_; }

  /// The names of overrides that no field of the sample has.
  std::vector<std::string> overrides_without_field() const;

 private:
  bool is_overridden(Role role) const;
  const FieldOverride* override_for(std::string_view name) const;
  std::optional<Meaning> choose_by_name(std::string_view name) const;
  void choose_by_values(std::vector<Column>& columns);
  void prefer_full_texts(std::vector<Column>& columns);
  const std::optional<Meaning>& meaning_for(std::string_view name, std::size_t position);

  std::vector<FieldOverride> overrides_;
  std::unordered_map<std::string, std::optional<Meaning>> meanings_;
  // Records of a dump mostly have the same fields in the same order: what was found at each place last.
  std::vector<const std::pair<const std::string, std::optional<Meaning>>*> last_;
  AssignedFields assigned_;
  std::vector<Finding> findings_;
  DayOrder day_order_ = DayOrder::day_first;
  bool ids_are_row_numbers_ = false;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FIELDS_FIELD_MAPPING_H_
