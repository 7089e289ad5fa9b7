#include "indexer/bulk/inversion/sorted_run.h"

#include <map>
#include <string>

#include <catch2/catch.hpp>

#include "tests/indexer/bulk/made_up_text.h"
#include "tests/temporary_directory.h"

using warta::indexing::PostingSlices;
using warta::indexing::RunReader;
using warta::indexing::SortedRun;
using warta::indexing::SpoolFile;
using warta::indexing::TermDictionary;
using warta::tests::MadeUpText;
using warta::tests::TemporaryDirectory;

namespace {

using Lists = std::multimap<std::string, std::string>;

/// A run in a directory of its own.
class Run {
 public:
  /// Writes it behind `before` bytes of something else.
  explicit Run(const Lists& lists, std::size_t before = 0) : spool_(directory_.path(""), "index") {
    spool_.append(std::string(before, 'x'));
    TermDictionary terms;
    PostingSlices postings(0);
    for (const auto& [term, list] : lists) {
      auto& added = terms[terms.add(term)];
      postings.append(added.postings, list.data(), list.size());
    }
    run_ = write_run(terms, postings, 70, spool_);
  }

  const SortedRun& get() const { return run_; }

 private:
  TemporaryDirectory directory_;
  SpoolFile spool_;
  SortedRun run_;
};

Lists read(const SortedRun& run, const std::string& first, std::size_t buffer_bytes) {
  RunReader reader(run, first, buffer_bytes);
  Lists lists;
  while (reader.next()) {
    const std::string term(reader.term());
    REQUIRE((lists.empty() || lists.rbegin()->first <= term));
    lists.emplace(term, reader.postings());
  }
  return lists;
}

/// Some 600 KB, so that there are places to enter it at; some terms twice, some with long lists.
Lists random_lists() {
  MadeUpText text(1);
  Lists lists;
  for (std::size_t i = 0; i < 4'000; ++i)
    lists.emplace(text.words(1 + text.random().below(2)).substr(0, 255),
                  text.noise(text.random().below(100)));
  for (std::size_t i = 0; i < 10; ++i) lists.emplace(text.word(), text.noise(text.random().below(100'000)));
  lists.emplace(std::string(255, '\xff'), text.noise(10));
  return lists;
}

}  // namespace

TEST_CASE("a run without a term has nothing to read") {
  const Run run({});
  CHECK(read(run.get(), "", 4'096).empty());
  CHECK(read(run.get(), "gempa", 4'096).empty());
}

TEST_CASE("a run is read as it was written, with a buffer of any size") {
  const auto lists = random_lists();
  const Run run(lists);
  CHECK(run.get().places.size() > 5);
  CHECK(run.get().places.front().term == lists.begin()->first);
  for (const std::size_t buffer : {0U, 1U, 300U, 4'097U, 65'536U, 10'000'000U})
    REQUIRE(read(run.get(), "", buffer) == lists);
}

TEST_CASE("a run behind others in a file is read from its begin") {
  const Lists lists = {{"gempa", "a"}, {"padang", "b"}};
  const Run run(lists, 100'000);
  CHECK(read(run.get(), "", 16) == lists);
  CHECK(RunReader(run.get(), "", 16).base() == 70);
}

TEST_CASE("a run can be entered at any term, whether it is there or not") {
  const auto lists = random_lists();
  const Run run(lists);
  std::vector<std::string> firsts = {"", "\x01", "kor", "zzz", std::string(255, '\xff')};
  for (const auto& place : run.get().places) {
    firsts.push_back(place.term);
    firsts.push_back(place.term + '\0');
    firsts.push_back(place.term.substr(0, place.term.size() - 1));
  }
  std::size_t i = 0;
  for (const auto& list : lists) {
    if (++i % 97 == 0) firsts.push_back(list.first);
  }
  for (const auto& first : firsts) {
    const Lists expected(lists.lower_bound(first), lists.end());
    if (read(run.get(), first, 500) != expected) FAIL(first);
  }
}

TEST_CASE("a term that stands in a run many times is met each time, wherever it is entered") {
  Lists lists = {{"awal", "a"}, {"zaman", "z"}};
  for (std::size_t i = 0; i < 50; ++i)
    lists.emplace("kembar", std::string(9'000, static_cast<char>('a' + i % 26)));
  const Run run(lists);
  CHECK(read(run.get(), "", 1'000) == lists);
  CHECK(read(run.get(), "kembar", 1'000).count("kembar") == 50);
  CHECK(read(run.get(), "kembarz", 1'000).size() == 1);
}
