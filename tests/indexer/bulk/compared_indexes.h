// Two indexes while they are compared, and what the parts of index_comparer.h share. Header-only.
#ifndef WARTA_TESTS_INDEXER_BULK_COMPARED_INDEXES_H_
#define WARTA_TESTS_INDEXER_BULK_COMPARED_INDEXES_H_

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <xapian.h>

#include "common/stored_article.h"
#include "tests/indexer/bulk/index_comparer.h"
#include "tests/indexer/bulk/index_differences.h"
#include "tests/indexer/bulk/walk_together.h"

namespace warta::tests {

inline std::string term_of(const Xapian::TermIterator& it) {
  return *it;
}

inline Xapian::docid document_of(const Xapian::PostingIterator& it) {
  return *it;
}

/// Not thread-safe.
class ComparedIndexes {
 public:
  ComparedIndexes(Xapian::Database first, Xapian::Database second, const IndexComparison& comparison)
      : first_(std::move(first)),
        second_(std::move(second)),
        comparison_(comparison),
        differences_(comparison.most_named) {}

  const Xapian::Database& first() const { return first_; }
  const Xapian::Database& second() const { return second_; }
  IndexDifferences& differences() { return differences_; }

  bool may_differ(const std::string& metadata_key) const {
    return comparison_.metadata_that_may_differ.contains(metadata_key);
  }
  bool bounds_must_be_equal() const { return comparison_.bounds == Bounds::equal; }

  /// What is to be the same of a document's data.
  std::string compared(const std::string& data) const {
    return comparison_.data == StoredData::bytes ? data : encode(decode_stored_article(data));
  }

  template <typename Value, typename Where>
  void expect_equal(const Value& in_first, const Value& in_second, const Where& where) {
    differences_.expect_equal(in_first, in_second, where);
  }

  template <typename Where>
  void expect_equal_positions(const Xapian::PositionIterator& first, const Xapian::PositionIterator& second,
                              const Where& where) {
    const auto in_first = positions_from(first);
    const auto in_second = positions_from(second);
    if (in_first == in_second) return;
    differences_.add([&] {
      return fmt::format("{}: {} in the first, {} in the second", where(), shown_positions(in_first),
                         shown_positions(in_second));
    });
  }

  /// What reports a key that only one of the indexes has; `what(key)` says in words what it is.
  template <typename What>
  auto only(What what) {
    return [this, what](const auto& key, Only which) {
      differences_.add([&] {
        return fmt::format("{} is only in the {}", what(key), which == Only::first ? "first" : "second");
      });
    };
  }

  /// Calls `work`. What cannot be read counts as a difference, and the rest is compared all the same.
  template <typename Work, typename Where>
  void read(Work work, const Where& where) {
    try {
      work();
    } catch (const Xapian::Error& error) {
      differences_.add(
          [&] { return fmt::format("{}: cannot be read: {}", where(), error.get_description()); });
    }
  }

 private:
  static std::vector<Xapian::termpos> positions_from(Xapian::PositionIterator it) {
    std::vector<Xapian::termpos> positions;
    for (const Xapian::PositionIterator end; it != end; ++it) positions.push_back(*it);
    return positions;
  }

  static std::string shown_positions(const std::vector<Xapian::termpos>& positions) {
    constexpr std::size_t kMost = 8;
    std::string text;
    for (std::size_t i = 0; i < std::min(positions.size(), kMost); ++i)
      text += (i == 0 ? "" : " ") + std::to_string(positions[i]);
    return fmt::format("[{}{}] ({})", text, positions.size() > kMost ? " ..." : "", positions.size());
  }

  Xapian::Database first_;
  Xapian::Database second_;
  IndexComparison comparison_;
  IndexDifferences differences_;
};

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_COMPARED_INDEXES_H_
