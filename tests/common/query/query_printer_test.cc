#include "common/query/query_printer.h"

#include <array>
#include <optional>
#include <random>
#include <string>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "common/query/query_parser.h"

using warta::query::parse_query;
using warta::query::print_query;

namespace {

/// Some signs of the language in a random order, with and without blanks between them.
std::string random_signs(std::mt19937& random) {
  static constexpr auto kSigns = std::to_array<const char*>(
      {"a",       "bank",     "Covid-19", "f(x)",    "#tag",     ".net",  "10:30",   "www.a.b",  "//x",
       "=>x",     "+/-5",     "é",        "\"",      "“",        "”",     "«",       "»",        "(",
       ")",       "(",        ")",        "+",       "-",        "=",     "*",       "~",        "^2",
       "^.5",     "^",        "AND",      "OR",      "NOT",      "NEAR",  "NEAR/3",  "DAN",      "judul:",
       "title:",  "sumber:",  "id:",      "lang:id", "tanggal:", "2025",  "..",      "2025-02",  "x:",
       "http://", ",",        "?",        ".",       "kata*",    "kata~", "\"a b\"", "(a OR b)", "-(c d)",
       "judul:(", "sumber:(", "id:(",     "!",       "&&",       "/"});
  std::uniform_int_distribution<std::size_t> sign(0, kSigns.size() - 1);
  std::uniform_int_distribution<int> count(1, 9);
  std::bernoulli_distribution blank(0.6);
  std::string query;
  for (int i = count(random); i > 0; --i) {
    query += kSigns.at(sign(random));
    if (blank(random)) query += ' ';
  }
  return query;
}

std::optional<warta::query::Query> parsed_if_meant(const std::string& query) {
  try {
    return parse_query(query);
  } catch (const warta::UsageError&) {
    return std::nullopt;
  }
}

}  // namespace

TEST_CASE("what parses prints back to the same tree") {
  std::mt19937 random(20251125);
  int parsed = 0;
  for (int i = 0; i < 100'000; ++i) {
    const auto query = random_signs(random);
    const auto tree = parsed_if_meant(query);
    if (!tree) continue;
    ++parsed;
    const auto printed = print_query(tree->root);
    CAPTURE(query, printed);
    const auto again = parse_query(printed);
    REQUIRE(again.root == tree->root);
    REQUIRE(print_query(again.root) == printed);
  }
  CHECK(parsed > 10'000);
}

TEST_CASE("the deepest query prints back, too") {
  const std::string query = std::string(99, '(') + "+(a OR b c)" + std::string(99, ')');
  const auto tree = parse_query("x " + query);
  CHECK(parse_query(print_query(tree.root)).root == tree.root);
}
