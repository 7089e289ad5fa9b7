#include "corpus/fields/field_mapping.h"

#include <algorithm>
#include <utility>

#include "corpus/fields/column.h"

namespace warta::corpus {
namespace {

// Behind every name's rank: what values alone say, and what its values contradict.
constexpr std::uint16_t kByValues = 2000;
constexpr std::uint16_t kDoubtful = 3000;

constexpr double kHalf = 0.5;
constexpr double kMost = 0.8;
/// A body has paragraphs; a title has not.
constexpr double kBodyBytes = 150;
constexpr double kBodyBlanks = 15;
constexpr double kTitleBytes = 200;
constexpr double kShortBytes = 300;

bool is_prose(const Column& column) {
  return column.share(ValueKind::text) > kHalf && column.mean_bytes() >= kBodyBytes &&
         column.mean_blanks() >= kBodyBlanks;
}

bool is_title_like(const Column& column) {
  return column.share(ValueKind::text) >= kMost && column.mean_blanks() >= 2 &&
         column.mean_bytes() <= kTitleBytes && column.distinct_share() >= kMost;
}

/// Do the values bear out what the name says? The name may be used otherwise in this dump.
bool bears_out(const Column& column, Role role) {
  if (column.size() == 0) return true;
  switch (role) {
    case Role::body:
    case Role::summary:
      return column.share(ValueKind::text) > kHalf;
    case Role::title:
      return column.share(ValueKind::url) < kHalf && column.mean_bytes() < kShortBytes * 3;
    case Role::url:
      return column.share(ValueKind::url) > kHalf || column.mean_blanks() < 1;
    case Role::date:
      return column.share(ValueKind::clock) < kHalf && column.mean_bytes() < kShortBytes;
    case Role::clock:
      return column.share(ValueKind::clock) > kHalf;
    case Role::source:
      return column.share(ValueKind::url) < kHalf && column.mean_bytes() < kShortBytes;
    case Role::id:
      return column.mean_bytes() < kShortBytes && column.mean_blanks() < 3;
    case Role::author:
    case Role::category:
    case Role::tag:
    case Role::language:
      return column.share(ValueKind::url) < kHalf && column.mean_bytes() < kShortBytes;
    case Role::fetched:
      return true;
  }
  return true;
}

/// What a field whose name does not help may still be, by its values.
std::optional<Role> role_by_values(const Column& column) {
  if (column.size() == 0) return std::nullopt;
  if (is_prose(column)) return Role::body;
  if (names_something_else(column.name())) return std::nullopt;
  if (column.share(ValueKind::url) >= kMost && column.distinct_share() >= kMost) return Role::url;
  if (column.share(ValueKind::date) >= kMost && column.mean_bytes() >= 8) return Role::date;
  if (is_title_like(column)) return Role::title;
  return std::nullopt;
}

bool has_role(const std::vector<Column>& columns, Role role) {
  return std::any_of(columns.begin(), columns.end(), [&](const Column& column) {
    return column.size() > 0 && column.meaning && column.meaning->role == role &&
           column.meaning->rank < kDoubtful;
  });
}

/// The better of two fields for a role that neither has by name.
bool is_better(const Column& candidate, const Column& than, Role role) {
  if (role == Role::body) return candidate.mean_bytes() > than.mean_bytes();
  return candidate.distinct_share() > than.distinct_share();
}

}  // namespace

void AssignedFields::clear() {
  for (auto& values : values_) values.clear();
  names_.fill({});
  bytes_ = 0;
}

/// A field of the same name goes on with its list; another one of the role takes its place if it is better.
void AssignedFields::offer(const Meaning& meaning, const RawField& field) {
  const auto at = index(meaning.role);
  if (!values_[at].empty() && names_[at] != field.name) {
    if (ranks_[at] <= meaning.rank) return;
    values_[at].clear();
  }
  values_[at].push_back(field.value);
  bytes_ += field.value.size();
  names_[at] = field.name;
  ranks_[at] = meaning.rank;
}

FieldMapping::FieldMapping(std::vector<FieldOverride> overrides) : overrides_(std::move(overrides)) {}

bool FieldMapping::is_overridden(Role role) const {
  return std::any_of(overrides_.begin(), overrides_.end(),
                     [&](const FieldOverride& override) { return override.role == role; });
}

const FieldOverride* FieldMapping::override_for(std::string_view name) const {
  const auto found = std::find_if(overrides_.begin(), overrides_.end(), [&](const FieldOverride& override) {
    return !override.name.empty() && same_field_name(override.name, name);
  });
  return found == overrides_.end() ? nullptr : &*found;
}

std::optional<Meaning> FieldMapping::choose_by_name(std::string_view name) const {
  if (const auto* const override = override_for(name)) return Meaning{override->role, 0};
  const auto meaning = meaning_of(name);
  return meaning && is_overridden(meaning->role) ? std::nullopt : meaning;
}

std::vector<std::string> FieldMapping::overrides_without_field() const {
  std::vector<std::string> names;
  for (const auto& override : overrides_) {
    const bool found =
        override.name.empty() || std::any_of(findings_.begin(), findings_.end(), [&](const Finding& finding) {
          return same_field_name(finding.name, override.name);
        });
    if (!found) names.push_back(override.name);
  }
  return names;
}

void FieldMapping::learn(std::span<const RawRecord> sample) {
  auto columns = columns_of(sample);
  for (auto& column : columns) {
    column.meaning = choose_by_name(column.name());
    if (!column.meaning || override_for(column.name()) != nullptr) continue;
    if (bears_out(column, column.meaning->role)) continue;
    // Of `date` and `time` one is the day and the other only the clock.
    const bool is_clock = column.meaning->role == Role::date && column.share(ValueKind::clock) > kHalf;
    column.meaning = is_clock ? std::optional(Meaning{Role::clock, column.meaning->rank}) : std::nullopt;
  }
  choose_by_values(columns);
  prefer_full_texts(columns);
  std::size_t month_first = 0;
  std::size_t day_first = 0;
  for (const auto& column : columns) {
    meanings_.insert_or_assign(column.name(), column.meaning);
    findings_.push_back({column.name(), column.meaning ? std::optional(column.meaning->role) : std::nullopt,
                         column.by_values});
    if (!column.meaning) continue;
    if (column.meaning->role == Role::id && column.counts_records()) ids_are_row_numbers_ = true;
    if (column.meaning->role != Role::date) continue;
    month_first += column.proofs(DayOrder::month_first);
    day_first += column.proofs(DayOrder::day_first);
  }
  if (month_first > day_first) day_order_ = DayOrder::month_first;
}

/// Gives the roles that no name has to the fields whose values fit them best.
void FieldMapping::choose_by_values(std::vector<Column>& columns) {
  for (const auto role : {Role::body, Role::url, Role::date, Role::title}) {
    if (is_overridden(role) || has_role(columns, role)) continue;
    Column* best = nullptr;
    for (auto& column : columns) {
      if (column.meaning || role_by_values(column) != role) continue;
      if (best == nullptr || is_better(column, *best, role)) best = &column;
    }
    if (best == nullptr) continue;
    best->meaning = Meaning{role, kByValues};
    best->by_values = true;
  }
}

/// Of two fields for the body one may be but its beginning: the one that is much longer is preferred.
void FieldMapping::prefer_full_texts(std::vector<Column>& columns) {
  constexpr double kMuchLonger = 3;
  const auto is_body = [](const Column& column) {
    return column.size() > 0 && column.meaning && column.meaning->role == Role::body;
  };
  for (auto& column : columns) {
    if (!is_body(column) || override_for(column.name()) != nullptr) continue;
    const bool is_excerpt = std::any_of(columns.begin(), columns.end(), [&](const Column& other) {
      return is_body(other) && is_prose(other) && other.mean_bytes() > kMuchLonger * column.mean_bytes();
    });
    if (is_excerpt) column.meaning->rank = static_cast<std::uint16_t>(column.meaning->rank + kDoubtful);
  }
}

std::optional<Role> FieldMapping::role_of(std::string_view name) const {
  const auto found = meanings_.find(std::string(name));
  if (found == meanings_.end() || !found->second) return std::nullopt;
  return found->second->role;
}

const std::optional<Meaning>& FieldMapping::meaning_for(std::string_view name, std::size_t position) {
  if (position < last_.size() && last_[position]->first == name) return last_[position]->second;
  auto found = meanings_.find(std::string(name));
  if (found == meanings_.end()) found = meanings_.emplace(name, choose_by_name(name)).first;
  if (position >= last_.size()) last_.resize(position + 1, &*found);
  last_[position] = &*found;
  return found->second;
}

const AssignedFields& FieldMapping::assign(const RawRecord& record) {
  assigned_.clear();
  for (std::size_t i = 0; i < record.fields.size(); ++i) {
    const auto& field = record.fields[i];
    const auto& meaning = meaning_for(field.name, i);
    if (meaning && !says_nothing(field.value)) assigned_.offer(*meaning, field);
  }
  return assigned_;
}

}  // namespace warta::corpus
