#include "tests/indexer/bulk/index_comparer.h"

#include "tests/indexer/bulk/compared_indexes.h"
#include "tests/indexer/bulk/document_comparison.h"
#include "tests/indexer/bulk/term_comparison.h"

namespace warta::tests {
namespace {

auto named(const char* what) {
  return [what] { return std::string(what); };
}

void compare_counts(ComparedIndexes& indexes) {
  const auto& first = indexes.first();
  const auto& second = indexes.second();
  indexes.expect_equal(first.get_doccount(), second.get_doccount(), named("number of documents"));
  indexes.expect_equal(first.get_lastdocid(), second.get_lastdocid(), named("last document's number"));
  indexes.expect_equal(first.get_total_length(), second.get_total_length(), named("total length"));
  indexes.expect_equal(first.get_avlength(), second.get_avlength(), named("mean length"));
  indexes.expect_equal(first.has_positions(), second.has_positions(), named("has positions"));
}

/// Of a slot: its statistics, against those of the other index and against what is in the stream.
class SlotComparison {
 public:
  SlotComparison(ComparedIndexes& indexes, Xapian::valueno slot) : indexes_(indexes), slot_(slot) {}

  void compare() {
    const auto& first = indexes_.first();
    const auto& second = indexes_.second();
    const auto of = [&](const char* what) { return [this, what] { return value(what); }; };
    indexes_.expect_equal(first.get_value_freq(slot_), second.get_value_freq(slot_), of("documents with it"));
    compare_streams();
    check_statistics(first, "first");
    check_statistics(second, "second");
    if (!indexes_.bounds_must_be_equal()) return;
    indexes_.expect_equal(first.get_value_lower_bound(slot_), second.get_value_lower_bound(slot_),
                          of("lower bound"));
    indexes_.expect_equal(first.get_value_upper_bound(slot_), second.get_value_upper_bound(slot_),
                          of("upper bound"));
  }

 private:
  std::string value(const std::string& what) const { return fmt::format("value {}: {}", slot_, what); }

  void compare_streams() {
    const auto at = [this](Xapian::docid number) {
      return value(fmt::format("stream at document {}", number));
    };
    walk_together(
        indexes_.first().valuestream_begin(slot_), indexes_.second().valuestream_begin(slot_),
        [](const Xapian::ValueIterator& it) { return it.get_docid(); },
        [&](const Xapian::ValueIterator& first, const Xapian::ValueIterator& second) {
          indexes_.expect_equal(*first, *second, [&] { return at(first.get_docid()); });
        },
        indexes_.only(at));
  }

  void check_statistics(const Xapian::Database& database, const char* name) {
    const auto lower = database.get_value_lower_bound(slot_);
    const auto upper = database.get_value_upper_bound(slot_);
    Xapian::doccount met = 0;
    Xapian::doccount outside = 0;
    for (auto it = database.valuestream_begin(slot_); it != database.valuestream_end(slot_); ++it) {
      ++met;
      if (*it < lower || *it > upper) ++outside;
    }
    const auto expected = database.get_value_freq(slot_);
    if (outside == 0 && met == expected) return;
    indexes_.differences().add([&] {
      return value(
          fmt::format("the statistics of the {} do not hold: of {} values said to be there it has {}, {} "
                      "of them beyond the bounds",
                      name, expected, met, outside));
    });
  }

  ComparedIndexes& indexes_;
  Xapian::valueno slot_;
};

/// The slots that documents use and the low ones, for a slot that no document uses can have statistics, too;
/// which have some Xapian does not tell.
void compare_slots(ComparedIndexes& indexes, std::set<Xapian::valueno> slots) {
  constexpr Xapian::valueno kAlwaysCompared = 64;
  for (Xapian::valueno slot = 0; slot < kAlwaysCompared; ++slot) slots.insert(slot);
  for (const auto slot : slots) {
    indexes.read([&] { SlotComparison(indexes, slot).compare(); },
                 [slot] { return fmt::format("value {}", slot); });
  }
}

void compare_metadata(ComparedIndexes& indexes) {
  const auto metadata = [](const std::string& key) { return "metadata " + shown(key); };
  walk_together(
      indexes.first().metadata_keys_begin(), indexes.second().metadata_keys_begin(), term_of,
      [&](const Xapian::TermIterator& it, const Xapian::TermIterator& /*same*/) {
        const std::string key = *it;
        if (indexes.may_differ(key)) return;
        indexes.expect_equal(indexes.first().get_metadata(key), indexes.second().get_metadata(key),
                             [&] { return metadata(key); });
      },
      [&](const std::string& key, Only which) {
        if (!indexes.may_differ(key)) indexes.only(metadata)(key, which);
      });
}

void compare_spellings(ComparedIndexes& indexes) {
  walk_together(
      indexes.first().spellings_begin(), indexes.second().spellings_begin(), term_of,
      [&](const Xapian::TermIterator& first, const Xapian::TermIterator& second) {
        indexes.expect_equal(first.get_termfreq(), second.get_termfreq(),
                             [&] { return "spelling " + shown(*first); });
      },
      indexes.only([](const std::string& word) { return "spelling " + shown(word); }));
}

std::string synonyms_of(const Xapian::Database& database, const std::string& key) {
  std::string all;
  for (auto it = database.synonyms_begin(key); it != database.synonyms_end(key); ++it) all += *it + '\n';
  return all;
}

void compare_synonyms(ComparedIndexes& indexes) {
  const auto synonyms = [](const std::string& key) { return "synonyms of " + shown(key); };
  walk_together(
      indexes.first().synonym_keys_begin(), indexes.second().synonym_keys_begin(), term_of,
      [&](const Xapian::TermIterator& it, const Xapian::TermIterator& /*same*/) {
        indexes.expect_equal(synonyms_of(indexes.first(), *it), synonyms_of(indexes.second(), *it),
                             [&] { return synonyms(*it); });
      },
      indexes.only(synonyms));
}

}  // namespace

IndexDifferences compare_indexes(const Xapian::Database& first, const Xapian::Database& second,
                                 const IndexComparison& comparison) {
  ComparedIndexes indexes(first, second, comparison);
  indexes.read([&] { compare_counts(indexes); }, named("counts"));
  compare_slots(indexes, compare_documents(indexes));
  compare_terms(indexes);
  indexes.read([&] { compare_metadata(indexes); }, named("metadata"));
  indexes.read([&] { compare_spellings(indexes); }, named("spellings"));
  indexes.read([&] { compare_synonyms(indexes); }, named("synonyms"));
  return indexes.differences();
}

}  // namespace warta::tests
