// The query language: fields and values that cannot be meant, with the column of the caret.

#include <string>

#include <catch2/catch.hpp>

#include "tests/common/query/refusals.h"

using warta::tests::problem;

TEST_CASE("refused: fields") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"judul:", "@0 the field judul: has no value"},
      {"judul: berita", "@0 the field judul: has no value"},
      {"tanggal: 2025", "@0 the field tanggal: has no value"},
      {"judul:?", "@0 the field judul: has no value"},
      {"judul:+a", "@6 + stands before the field, not behind it"},
      {"judul:-a", "@6 - stands before the field, not behind it"},
      {"judul:(a", "@6 a parenthesis is opened and never closed"},
      {"judul:()", "@6 there is no word between these parentheses"},
      {"judul:\"\"", "@6 there is no word between these quotation marks"},
      {"judul:judul:a", "@6 a field stands inside another"},
      {"judul:(sumber:a)", "@7 a field stands inside another"},
      {"judul:(sumber:a b)", "@7 a field stands inside another"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("refused: unknown fields") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"bulan:2025", "@0 there is no field called bulan"},
      {"jdul:kata", "@0 there is no field called jdul"},
      {"judl:kata", "@0 there is no field called judl"},
      {"penuls:x", "@0 there is no field called penuls"},
      {"xyzzy:kata", "@0 there is no field called xyzzy"},
      {"site:antaranews.com", "@0 there is no field called site"},
      {"a:b", "@0 there is no field called a"},
      {"a:\"b c\"", "@0 there is no field called a"},
      {"a:(b c)", "@0 there is no field called a"},
      {"Menteri:\"Kami siap\"", "@0 there is no field called Menteri"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("refused: filters") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"sumber:a^2", "@8 a filter has no weight"},
      {"(sumber:a)^2", "@10 a filter has no weight"},
      {"tanggal:2025^2", "@8 2025^2 is no day, month or year"},
      {"\"x\" sumber:\"a\"^2", "@14 a filter has no weight"},
      {"sumber:a~", "@8 source: takes no ~"},
      {"bahasa:id*", "@9 lang: takes no *"},
      {"bahasa:klingon", "@7 klingon is no language that is told apart"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("refused: days") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"tanggal:kemarin", "@8 kemarin is no day, month or year"},
      {"tanggal:2025-13", "@8 2025-13 is no day, month or year"},
      {"tanggal:2025-02-30", "@8 2025-02-30 is no day, month or year"},
      {"tanggal:2025-257-01", "@8 2025-257-01 is no day, month or year"},
      {"tanggal:29/2/2025", "@8 29/2/2025 is no day, month or year"},
      {"tanggal:2/2025", "@8 2/2025 is no day, month or year"},
      {"tanggal:3/2/25", "@8 3/2/25 is no day, month or year"},
      {"tanggal:3-2-2025", "@8 3-2-2025 is no day, month or year"},
      {"tanggal:20250203", "@8 20250203 is no day, month or year"},
      {"tanggal:..", "@8 this range has no end at all"},
      {"tanggal:2025-02..2025-01", "@8 this range ends before it begins"},
      {"tanggal:2025..2024", "@8 this range ends before it begins"},
      {"tanggal:2025...2026", "@14 .2026 is no day, month or year"},
      {"tanggal:2025..x", "@14 x is no day, month or year"},
      {"tanggal:..x", "@10 x is no day, month or year"},
      {"tanggal:2025,", "@8 2025, is no day, month or year"},
      {"tanggal:0999", "@8 0999 is no day, month or year"},
      {"tanggal:2025*", "@8 2025* is no day, month or year"},
      {"tanggal:(2025 OR x)", "@17 x is no day, month or year"},
      {"sumber:(-a)", "@8 this only says what must not be there"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}
