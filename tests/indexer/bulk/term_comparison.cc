#include "tests/indexer/bulk/term_comparison.h"

#include <algorithm>

namespace warta::tests {
namespace {

/// Of one term.
class PostingComparison {
 public:
  PostingComparison(ComparedIndexes& indexes, std::string term) : indexes_(indexes), term_(std::move(term)) {}

  void compare();

 private:
  std::string named(const std::string& what) const { return fmt::format("term {}: {}", shown(term_), what); }

  void compare_frequencies();
  void compare_posting(const Xapian::PostingIterator& first, const Xapian::PostingIterator& second);
  void check_bound(const Xapian::Database& database, Xapian::termcount greatest, const char* name);

  ComparedIndexes& indexes_;
  std::string term_;
};

void PostingComparison::compare() {
  compare_frequencies();
  Xapian::termcount greatest_in_first = 0;
  Xapian::termcount greatest_in_second = 0;
  walk_together(
      indexes_.first().postlist_begin(term_), indexes_.second().postlist_begin(term_), document_of,
      [&](const Xapian::PostingIterator& first, const Xapian::PostingIterator& second) {
        greatest_in_first = std::max(greatest_in_first, first.get_wdf());
        greatest_in_second = std::max(greatest_in_second, second.get_wdf());
        compare_posting(first, second);
      },
      indexes_.only(
          [&](Xapian::docid number) { return named(fmt::format("posting of document {}", number)); }));
  check_bound(indexes_.first(), greatest_in_first, "first");
  check_bound(indexes_.second(), greatest_in_second, "second");
}

void PostingComparison::compare_frequencies() {
  const auto of = [&](const char* what) { return [this, what] { return named(what); }; };
  const auto& first = indexes_.first();
  const auto& second = indexes_.second();
  indexes_.expect_equal(first.get_termfreq(term_), second.get_termfreq(term_), of("documents with it"));
  indexes_.expect_equal(first.get_collection_freq(term_), second.get_collection_freq(term_),
                        of("occurrences of it"));
  if (!indexes_.bounds_must_be_equal()) return;
  indexes_.expect_equal(first.get_wdf_upper_bound(term_), second.get_wdf_upper_bound(term_),
                        of("upper bound of wdf"));
}

void PostingComparison::compare_posting(const Xapian::PostingIterator& first,
                                        const Xapian::PostingIterator& second) {
  const auto number = *first;
  const auto of = [&](const char* what) {
    return [this, number, what] { return named(fmt::format("posting of document {}: {}", number, what)); };
  };
  indexes_.expect_equal(first.get_wdf(), second.get_wdf(), of("wdf"));
  indexes_.expect_equal(first.get_doclength(), second.get_doclength(), of("length"));
  indexes_.expect_equal_positions(indexes_.first().positionlist_begin(number, term_),
                                  indexes_.second().positionlist_begin(number, term_), of("positions"));
}

void PostingComparison::check_bound(const Xapian::Database& database, Xapian::termcount greatest,
                                    const char* name) {
  const auto bound = database.get_wdf_upper_bound(term_);
  if (bound >= greatest) return;
  indexes_.differences().add([&] {
    return named(
        fmt::format("the bound {} does not hold of the {}, where wdf reaches {}", bound, name, greatest));
  });
}

void compare_all(ComparedIndexes& indexes) {
  walk_together(
      indexes.first().allterms_begin(), indexes.second().allterms_begin(), term_of,
      [&](const Xapian::TermIterator& first, const Xapian::TermIterator& second) {
        const std::string term = *first;
        const auto named = [&] { return "term " + shown(term); };
        indexes.expect_equal(first.get_termfreq(), second.get_termfreq(),
                             [&] { return named() + ": documents with it, in the list of all terms"; });
        indexes.read([&] { PostingComparison(indexes, term).compare(); }, named);
      },
      indexes.only([](const std::string& term) { return "term " + shown(term); }));
}

}  // namespace

void compare_terms(ComparedIndexes& indexes) {
  indexes.read([&] { compare_all(indexes); }, [] { return std::string("terms"); });
}

}  // namespace warta::tests
