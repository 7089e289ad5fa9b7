#include "common/schema.h"

#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

using warta::schema::exact_filter;
using warta::schema::folded_filter;

TEST_CASE("an exact filter keeps its value to the letter") {
  CHECK(exact_filter("Q", "tekno-20250207-b17") == "Qtekno-20250207-b17");
  CHECK(exact_filter("U", "https://A.example/?b=C") == "Uhttps://A.example/?b=C");
}

TEST_CASE("overlong values keep terms of their own that Xapian takes") {
  const std::string shared(300, 'x');
  const auto one = exact_filter("U", shared + "1");
  const auto two = exact_filter("U", shared + "2");
  CHECK(one != two);
  CHECK(one.size() == 245);
  CHECK(exact_filter("U", std::string(244, 'x')) == "U" + std::string(244, 'x'));
}

TEST_CASE("a NUL counts twice, as in Xapian's keys") {
  const auto term = exact_filter("Q", std::string(200, '\0'));
  CHECK(term.size() + static_cast<std::size_t>(std::count(term.begin(), term.end(), '\0')) <= 245);
}

TEST_CASE("a folded filter is the same for every way to write it") {
  CHECK(folded_filter("A", "Desk  Ekonomi") == "Adesk ekonomi");
  CHECK(folded_filter("A", "desk ekonomi ") == "Adesk ekonomi");
  CHECK(folded_filter("H", "Detik.com") == folded_filter("H", "detik.com"));
  CHECK(folded_filter("K", "São Paulo") == "Ksao paulo");
}

TEST_CASE("a value without a word gives no folded filter") {
  CHECK(folded_filter("A", " -- ").empty());
}
