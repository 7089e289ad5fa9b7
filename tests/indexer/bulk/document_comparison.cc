#include "tests/indexer/bulk/document_comparison.h"

#include <algorithm>
#include <limits>

namespace warta::tests {
namespace {

/// Of the documents of an index that are not empty.
struct Lengths {
  Xapian::termcount least = std::numeric_limits<Xapian::termcount>::max();
  Xapian::termcount greatest = 0;

  void meet(Xapian::termcount length) {
    if (length > 0) least = std::min(least, length);
    greatest = std::max(greatest, length);
  }
};

class DocumentComparison {
 public:
  explicit DocumentComparison(ComparedIndexes& indexes) : indexes_(indexes) {}

  void compare();
  const std::set<Xapian::valueno>& slots() const { return slots_; }

 private:
  void compare_document(Xapian::docid number);
  void compare_values(Xapian::docid number, const Xapian::Document& first, const Xapian::Document& second);
  void compare_terms(Xapian::docid number);
  void compare_bounds();
  void check_bounds(const Xapian::Database& database, const Lengths& lengths, const char* name);

  ComparedIndexes& indexes_;
  Lengths in_first_;
  Lengths in_second_;
  std::set<Xapian::valueno> slots_;
};

void DocumentComparison::compare() {
  walk_together(
      indexes_.first().postlist_begin(""), indexes_.second().postlist_begin(""), document_of,
      [&](const Xapian::PostingIterator& first, const Xapian::PostingIterator& second) {
        const auto number = *first;
        in_first_.meet(first.get_doclength());
        in_second_.meet(second.get_doclength());
        indexes_.expect_equal(first.get_doclength(), second.get_doclength(), [number] {
          return fmt::format("document {}: length in the list of all documents", number);
        });
        indexes_.read([&] { compare_document(number); },
                      [number] { return fmt::format("document {}", number); });
      },
      indexes_.only([](Xapian::docid number) { return fmt::format("document {}", number); }));
  compare_bounds();
}

void DocumentComparison::compare_document(Xapian::docid number) {
  const auto of = [number](const char* what) {
    return [number, what] { return fmt::format("document {}: {}", number, what); };
  };
  const auto& first = indexes_.first();
  const auto& second = indexes_.second();
  indexes_.expect_equal(first.get_doclength(number), second.get_doclength(number), of("length"));
  indexes_.expect_equal(first.get_unique_terms(number), second.get_unique_terms(number),
                        of("number of different terms"));
  const auto in_first = first.get_document(number);
  const auto in_second = second.get_document(number);
  indexes_.expect_equal(indexes_.compared(in_first.get_data()), indexes_.compared(in_second.get_data()),
                        of("data"));
  compare_values(number, in_first, in_second);
  compare_terms(number);
}

void DocumentComparison::compare_values(Xapian::docid number, const Xapian::Document& first,
                                        const Xapian::Document& second) {
  const auto slot_of = [&](const Xapian::ValueIterator& it) {
    slots_.insert(it.get_valueno());
    return it.get_valueno();
  };
  const auto value = [number](Xapian::valueno slot) {
    return fmt::format("document {}: value {}", number, slot);
  };
  walk_together(
      first.values_begin(), second.values_begin(), slot_of,
      [&](const Xapian::ValueIterator& in_first, const Xapian::ValueIterator& in_second) {
        indexes_.expect_equal(*in_first, *in_second, [&] { return value(in_first.get_valueno()); });
      },
      indexes_.only(value));
}

void DocumentComparison::compare_terms(Xapian::docid number) {
  walk_together(
      indexes_.first().termlist_begin(number), indexes_.second().termlist_begin(number), term_of,
      [&](const Xapian::TermIterator& in_first, const Xapian::TermIterator& in_second) {
        const auto of = [&](const char* what) {
          return
              [&, what] { return fmt::format("document {}: term {}: {}", number, shown(*in_first), what); };
        };
        indexes_.expect_equal(in_first.get_wdf(), in_second.get_wdf(), of("wdf"));
        indexes_.expect_equal(in_first.get_termfreq(), in_second.get_termfreq(), of("documents with it"));
        indexes_.expect_equal_positions(in_first.positionlist_begin(), in_second.positionlist_begin(),
                                        of("positions"));
      },
      indexes_.only([number](const std::string& term) {
        return fmt::format("document {}: term {}", number, shown(term));
      }));
}

void DocumentComparison::compare_bounds() {
  const auto& first = indexes_.first();
  const auto& second = indexes_.second();
  check_bounds(first, in_first_, "first");
  check_bounds(second, in_second_, "second");
  if (!indexes_.bounds_must_be_equal()) return;
  indexes_.expect_equal(first.get_doclength_lower_bound(), second.get_doclength_lower_bound(),
                        [] { return std::string("lower bound of lengths"); });
  indexes_.expect_equal(first.get_doclength_upper_bound(), second.get_doclength_upper_bound(),
                        [] { return std::string("upper bound of lengths"); });
}

void DocumentComparison::check_bounds(const Xapian::Database& database, const Lengths& lengths,
                                      const char* name) {
  const auto lower = database.get_doclength_lower_bound();
  const auto upper = database.get_doclength_upper_bound();
  if (lower <= lengths.least && upper >= lengths.greatest) return;
  indexes_.differences().add([&] {
    return fmt::format("the bounds {} and {} do not hold of the lengths in the {}, which are {} to {}", lower,
                       upper, name, lengths.least, lengths.greatest);
  });
}

}  // namespace

std::set<Xapian::valueno> compare_documents(ComparedIndexes& indexes) {
  DocumentComparison comparison(indexes);
  indexes.read([&] { comparison.compare(); }, [] { return std::string("documents"); });
  return comparison.slots();
}

}  // namespace warta::tests
