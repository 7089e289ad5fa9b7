#include "indexer/bulk/inversion/term_dictionary.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/indexer/bulk/made_up_text.h"

using warta::indexing::TermDictionary;
using warta::tests::MadeUpText;

namespace {

std::vector<std::string> sorted_terms(TermDictionary& dictionary) {
  std::vector<std::string> terms;
  for (const auto number : dictionary.sorted()) terms.emplace_back(dictionary.text(dictionary[number]));
  return terms;
}

/// Also such as begin with the same eight bytes, end before them, or have NULs and high bytes.
std::vector<std::string> all_kinds_of_terms(std::size_t count) {
  MadeUpText text(9);
  std::set<std::string> terms;
  const std::vector<std::string> begins = {"", "Z", "delapan8", "delapan", std::string(3, '\0'), "\xff\xff"};
  while (terms.size() < count)
    terms.insert(text.random().one_of(begins) + text.noise(1 + text.random().below(9)));
  for (const std::size_t size : {1U, 7U, 8U, 9U, 244U, 245U, 255U})
    terms.insert(std::string(size, '\0')), terms.insert(std::string(size, 'a'));
  std::vector<std::string> shuffled(terms.begin(), terms.end());
  text.random().shuffle(shuffled);
  return shuffled;
}

}  // namespace

TEST_CASE("terms are numbered in the order in which they came, each once") {
  TermDictionary dictionary;
  const auto terms = all_kinds_of_terms(20'000);  // the table grows several times
  for (std::uint32_t i = 0; i < terms.size(); ++i) REQUIRE(dictionary.number(terms[i]) == i);
  for (std::uint32_t i = 0; i < terms.size(); ++i) {
    REQUIRE(dictionary.number(terms[i]) == i);
    REQUIRE(dictionary.text(dictionary[i]) == terms[i]);
  }
  CHECK(dictionary.size() == terms.size());
}

TEST_CASE("terms are sorted by their bytes") {
  TermDictionary dictionary;
  auto terms = all_kinds_of_terms(20'000);
  for (const auto& term : terms) dictionary.number(term);
  std::sort(terms.begin(), terms.end());
  CHECK(sorted_terms(dictionary) == terms);
}

TEST_CASE("ranks are the places in the order of the terms that were there, whenever they are given") {
  TermDictionary dictionary;
  auto terms = all_kinds_of_terms(6'000);
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const auto number = dictionary.number(terms[i]);
    CHECK(dictionary[number].rank == 0);
    if (i % 17 == 0) dictionary.add(terms[i]);
    if (dictionary.needs_ranks()) dictionary.rank();
  }
  dictionary.rank();
  std::vector<std::string> ordered = terms;
  std::sort(ordered.begin(), ordered.end());
  for (std::uint32_t rank = 1; rank <= ordered.size(); ++rank) {
    const auto number = dictionary.of_rank(rank).number;
    REQUIRE(dictionary[number].rank == rank);
    REQUIRE(dictionary.text(dictionary[number]) == ordered[rank - 1]);
  }
  for (std::size_t i = 0; i < terms.size(); i += 17) ordered.push_back(terms[i]);
  std::sort(ordered.begin(), ordered.end());
  CHECK((sorted_terms(dictionary) == ordered));
}

TEST_CASE("what is added as new is not found, and sorts behind an equal one of a lower number") {
  TermDictionary dictionary;
  const auto found = dictionary.number("gempa");
  const auto first = dictionary.add("gempa");
  const auto second = dictionary.add("Uhttps://contoh.example/1");
  CHECK(first != found);
  CHECK(dictionary.number("gempa") == found);
  CHECK(dictionary.number("Uhttps://contoh.example/1") != second);
  CHECK(dictionary.sorted() == std::vector<std::uint32_t>{second, 3, found, first});
}

TEST_CASE("a dictionary that was cleared knows no term any more") {
  TermDictionary dictionary;
  const auto empty = dictionary.memory();
  for (const auto& term : all_kinds_of_terms(9'000)) dictionary.number(term);
  CHECK(dictionary.memory() > empty);
  dictionary.clear();
  CHECK(dictionary.size() == 0);
  CHECK(dictionary.memory() == empty);
  CHECK(dictionary.sorted().empty());
  CHECK(dictionary.number("gempa") == 0);
  CHECK(dictionary[0].last_article == 0);
}

TEST_CASE("eight bytes from a term's begin on can be read") {
  TermDictionary dictionary;
  const auto number = dictionary.number("a");
  const auto* const bytes = dictionary.text(dictionary[number]).data();
  CHECK(std::string_view(bytes, 8).front() == 'a');  // the sanitizers watch this
}
