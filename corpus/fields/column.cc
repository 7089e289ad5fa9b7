#include "corpus/fields/column.h"

#include <algorithm>
#include <charconv>
#include <system_error>
#include <unordered_map>

#include "corpus/fields/text_tidying.h"

namespace warta::corpus {
namespace {

std::optional<std::uint64_t> whole_number(std::string_view value) {
  value = trimmed(value);
  std::uint64_t number = 0;
  const char* const end = value.data() + value.size();
  const auto [stopped, error] = std::from_chars(value.data(), end, number);
  if (error != std::errc() || stopped != end) return std::nullopt;
  return number;
}

double ratio(std::uint64_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

void Column::add(std::string_view value) {
  const auto kind = kind_of_value(value);
  if (kind == ValueKind::empty) return;
  ++size_;
  ++kinds_[static_cast<std::size_t>(kind)];
  bytes_ += value.size();
  blanks_ += static_cast<std::uint64_t>(std::count(value.begin(), value.end(), ' '));
  constexpr std::size_t kCompared = 200;
  distinct_.emplace(value.substr(0, kCompared));
  const auto number = whole_number(value);
  counts_ = counts_ && number && (!last_number_ || *number == *last_number_ + 1);
  last_number_ = number;
  if (kind != ValueKind::date) return;
  if (const auto order = proven_day_order(value)) ++proofs_[static_cast<std::size_t>(*order)];
}

double Column::share(ValueKind kind) const {
  return ratio(kinds_[static_cast<std::size_t>(kind)], size_);
}

double Column::mean_bytes() const {
  return ratio(bytes_, size_);
}

double Column::mean_blanks() const {
  return ratio(blanks_, size_);
}

double Column::distinct_share() const {
  return ratio(distinct_.size(), size_);
}

std::vector<Column> columns_of(std::span<const RawRecord> records) {
  std::vector<Column> columns;
  std::unordered_map<std::string_view, std::size_t> indexes;
  for (const auto& record : records) {
    for (const auto& field : record.fields) {
      const auto [found, is_new] = indexes.try_emplace(field.name, columns.size());
      if (is_new) columns.emplace_back(std::string(field.name));
      columns[found->second].add(field.value);
    }
  }
  return columns;
}

}  // namespace warta::corpus
