// The query language: what is understood, and how. The trees are written by shown_tree.h.

#include "common/query/query_parser.h"

#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "common/query/query_printer.h"
#include "tests/common/query/shown_tree.h"

using warta::query::parse_query;
using warta::query::print_query;

namespace {

/// The tree of `query`; that of its canonical form must be the same.
std::string tree(std::string_view query) {
  const auto parsed = parse_query(query);
  const auto canonical = print_query(parsed.root);
  CAPTURE(canonical);
  CHECK(parse_query(canonical).root == parsed.root);
  return warta::tests::shown(parsed.root);
}

}  // namespace

TEST_CASE("understood: words and mere punctuation") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"Sberbank DeepSeek", "(list Sberbank DeepSeek)"},
      {"  Sberbank\tDeepSeek ", "(list Sberbank DeepSeek)"},
      {"bank", "bank"},
      {"Siapa pendiri PBB?", "(list Siapa pendiri PBB)"},
      {"Rp1,5 triliun", "(list Rp1,5 triliun)"},
      {"Covid-19 anak-anak", "(list Covid-19 anak-anak)"},
      {"detik.com", "detik.com"},
      {"VIDEO: banjir", "(list VIDEO banjir)"},
      {"a - b", "(list a b)"},
      {"a =　b - c", "(list a b c)"},
      {"harga +/- 5", "(list harga 5)"},
      {"S&P 50%", "(list S&P 50%)"},
      {"C++", "C++"},
      {"f(x)", "f(x)"},
      {"- a", "a"},
      {"e=mc2", "e=mc2"},
      {"apa?\?", "apa"},
      {"5 * 3", "(list 5 3)"},
      {"* a", "a"},
      {"a ^ b", "(list a b)"},
      {"ANDI NOTA", "(list ANDI NOTA)"},
  }));
  CAPTURE(query);
  CHECK(tree(query) == expected);
}

TEST_CASE("understood: parentheses that change nothing") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"(bank rusia)", "(list bank rusia)"},
      {"((a) (b))", "(list a b)"},
      {"((a b) c)", "(list a b c)"},
      {"(f(x))", "f(x)"},
      {"PBB (1945)?", "(list PBB 1945)"},
      {"PBB(Perserikatan Bangsa-Bangsa)", "(list PBB Perserikatan Bangsa-Bangsa)"},
  }));
  CAPTURE(query);
  CHECK(tree(query) == expected);
}

TEST_CASE("understood: phrases") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"\"bank sentral\" rusia", "(list [bank sentral] rusia)"},
      {"\"bank “sentral” rusia\" x", "(list [bank “sentral” rusia] x)"},
      {"rusia“bank sentral”", "(list rusia [bank sentral])"},
      {"«bank sentral»", "[bank sentral]"},
      {"„bank sentral“", "[bank sentral]"},
      {"\"a\"\"b\"", "(list [a] [b])"},
      {"\"AND\"", "[AND]"},
  }));
  CAPTURE(query);
  CHECK(tree(query) == expected);
}

TEST_CASE("understood: operator words in small letters are words") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"bank dan rusia not near", "(list bank dan rusia not near)"},
  }));
  CAPTURE(query);
  CHECK(tree(query) == expected);
}

TEST_CASE("understood: what must be there and what must not") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"+Sberbank -OpenAI", "(list +Sberbank -OpenAI)"},
      {"+a b -c", "(list +a b -c)"},
      {"+a +b", "(list +a +b)"},
      {"+a", "(list +a)"},
      {"a -b", "(list a -b)"},
      {"-b a", "(list -b a)"},
      {"+\"bank sentral\" -\"bank dunia\"", "(list +[bank sentral] -[bank dunia])"},
      {"+(a b) -(c d)", "(list +(list a b) -(list c d))"},
      {"+(a OR b) c", "(list +(any a b) c)"},
  }));
  CAPTURE(query);
  CHECK(tree(query) == expected);
}

TEST_CASE("understood: exact forms") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"=menulis", "=menulis"},
      {"+=menulis -=ditulis", "(list +=menulis -=ditulis)"},
      {"=Covid-19", "=Covid-19"},
  }));
  CAPTURE(query);
  CHECK(tree(query) == expected);
}

TEST_CASE("understood: AND and OR and NOT") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"bank AND rusia", "(all bank rusia)"},
      {"bank DAN rusia", "(all bank rusia)"},
      {"bank AND rusia AND china", "(all bank rusia china)"},
      {"bank OR perbankan", "(any bank perbankan)"},
      {"bank ATAU perbankan", "(any bank perbankan)"},
      {"a AND b c", "(list (all a b) c)"},
      {"a b AND c", "(list a (all b c))"},
      {"a OR b AND c", "(any a (all b c))"},
      {"a AND b OR c", "(any (all a b) c)"},
      {"a OR b c", "(list (any a b) c)"},
      {"a (b OR c)", "(list a (any b c))"},
      {"a AND (b c)", "(all a (list b c))"},
      {"a AND (b OR c)", "(all a (any b c))"},
      {"a AND (b AND c)", "(all a b c)"},
      {"a OR (b OR c)", "(any a b c)"},
      {"(a AND b) (c AND d)", "(list (all a b) (all c d))"},
      {"(bank ATAU perbankan) DAN rusia BUKAN amerika", "(list (all (any bank perbankan) rusia) -amerika)"},
      {"a NOT b", "(list a -b)"},
      {"a AND NOT b", "(all a -b)"},
      {"NOT b AND a", "(all a -b)"},
      {"a BUKAN b", "(list a -b)"},
      {"a b NOT c", "(list a b -c)"},
      {"a NOT b NOT c", "(list a -b -c)"},
      {"a NOT b AND NOT c", "(list a -b -c)"},
      {"a AND b NOT c", "(list (all a b) -c)"},
      {"(a OR b) NOT c", "(list (any a b) -c)"},
      {"a OR (b NOT c)", "(any a (list b -c))"},
      {"a OR b AND NOT c", "(any a (all b -c))"},
      {"a NOT (b c)", "(list a -(list b c))"},
      {"a NOT \"b c\"", "(list a -[b c])"},
      {"a OR b -c", "(list (any a b) -c)"},
      {"a OR b +c", "(list (any a b) +c)"},
      {"a AND NOT (b AND c)", "(all a -(all b c))"},
      {"a AND (b AND NOT c)", "(all a b -c)"},
  }));
  CAPTURE(query);
  CHECK(tree(query) == expected);
}

TEST_CASE("understood: NEAR") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"bank NEAR rusia", "(near/10 bank rusia)"},
      {"bank NEAR/5 rusia", "(near/5 bank rusia)"},
      {"bank DEKAT/5 rusia", "(near/5 bank rusia)"},
      {"a NEAR/3 b NEAR/3 c", "(near/3 a b c)"},
      {"=a NEAR =b", "(near/10 a b)"},
      {"a NEAR b AND c", "(all (near/10 a b) c)"},
      {"a NOT b NEAR c", "(list a -(near/10 b c))"},
      {"+(a NEAR b) c", "(list +(near/10 a b) c)"},
  }));
  CAPTURE(query);
  CHECK(tree(query) == expected);
}

TEST_CASE("understood: beginnings and spellings") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"demokra*", "demokra*"},
      {"demokra*, korupsi", "(list demokra* korupsi)"},
      {"Vedyakin~", "Vedyakin~"},
      {"Vedyakin~.", "Vedyakin~"},
  }));
  CAPTURE(query);
  CHECK(tree(query) == expected);
}

TEST_CASE("understood: weights") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"DeepSeek^2", "(x 2 DeepSeek)"},
      {"DeepSeek^0.5 bank^.25", "(list (x 0.5 DeepSeek) (x 0.25 bank))"},
      {"\"bank sentral\"^2", "(x 2 [bank sentral])"},
      {"(a b)^3", "(x 3 (list a b))"},
      {"demokra*^2", "(x 2 demokra*)"},
      {"Vedyakin~^2", "(x 2 Vedyakin~)"},
      {"(a^2)^3", "(x 3 (x 2 a))"},
      {"+a^2 b", "(list +(x 2 a) b)"},
      {"=a^2", "(x 2 =a)"},
  }));
  CAPTURE(query);
  CHECK(tree(query) == expected);
}

TEST_CASE("understood: titles") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"judul:DeepSeek", "(title DeepSeek)"},
      {"title:DeepSeek", "(title DeepSeek)"},
      {"Judul:DeepSeek", "(title DeepSeek)"},
      {"judul:\"bank sentral\"", "(title [bank sentral])"},
      {"judul:(a b)", "(title (list a b))"},
      {"judul:(+a -b)", "(title (list +a -b))"},
      {"judul:(a NEAR/3 b)", "(title (near/3 a b))"},
      {"judul:=menulis", "(title =menulis)"},
      {"judul:demokra*", "(title demokra*)"},
      {"judul:Vedyakin~", "(title Vedyakin~)"},
      {"judul:DeepSeek^2", "(x 2 (title DeepSeek))"},
      {"judul:(DeepSeek^2)", "(title (x 2 DeepSeek))"},
      {"judul:(a b)^2", "(x 2 (title (list a b)))"},
      {"+judul:a -judul:b", "(list +(title a) -(title b))"},
      {"judul:a AND judul:b", "(all (title a) (title b))"},
      {"judul:10:30", "(title 10:30)"},
  }));
  CAPTURE(query);
  CHECK(tree(query) == expected);
}

TEST_CASE("understood: filters") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"sumber:antaranews.com", "<source antaranews.com>"},
      {"source:antaranews.com", "<source antaranews.com>"},
      {"sumber:antara*", "<source antara*>"},
      {"penulis:\"Budi Santoso\"", "<author Budi Santoso>"},
      {"author:Budi", "<author Budi>"},
      {"kategori:Ekonomi", "<category Ekonomi>"},
      {"category:(Ekonomi OR Olahraga)", "(any <category Ekonomi> <category Olahraga>)"},
      {"kategori:(Ekonomi AND Politik)", "(all <category Ekonomi> <category Politik>)"},
      {"sumber:(detik.com kompas.com)", "(list <source detik.com> <source kompas.com>)"},
      {"DeepSeek sumber:antaranews.com", "(list DeepSeek <source antaranews.com>)"},
      {"DeepSeek sumber:a sumber:b tanggal:2025", "(list DeepSeek <source a> <source b> <date 2025>)"},
      {"DeepSeek (sumber:a OR sumber:b)", "(list DeepSeek (any <source a> <source b>))"},
      {"sumber:a OR DeepSeek", "(any <source a> DeepSeek)"},
      {"DeepSeek -sumber:a", "(list DeepSeek -<source a>)"},
      {"+sumber:a +kategori:b", "(list +<source a> +<category b>)"},
      {"sumber:a AND NOT bank", "(all <source a> -bank)"},
      {"bahasa:id", "<lang id>"},
      {"lang:EN", "<lang en>"},
      {"bahasa:Indonesia", "<lang id>"},
      {"id:kbk-20240116-a19", "<id kbk-20240116-a19>"},
      {"id:\"a b\"", "<id a b>"},
      {"id:a*b^2~", "<id a*b^2~>"},
      {"id:-5", "<id -5>"},
      {"id:https://x.example/?a=b", "<id https://x.example/?a=b>"},
      {"id:(a OR b*)", "(any <id a> <id b*>)"},
  }));
  CAPTURE(query);
  CHECK(tree(query) == expected);
}

TEST_CASE("understood: days") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"tanggal:2025", "<date 2025>"},
      {"tanggal:2025-02", "<date 2025-02>"},
      {"tanggal:2025-02-03", "<date 2025-02-03>"},
      {"tanggal:3/2/2025", "<date 2025-02-03>"},
      {"tanggal:03/02/2025", "<date 2025-02-03>"},
      {"tanggal:2025-2-3", "<date 2025-02-03>"},
      {"date:2025-01..2025-02", "<date 2025-01..2025-02>"},
      {"tanggal:2024..2025", "<date 2024..2025>"},
      {"tanggal:2025-01-15..", "<date 2025-01-15..>"},
      {"tanggal:..2025-01-15", "<date ..2025-01-15>"},
      {"tanggal:2024-02..2025", "<date 2024-02..2025-12>"},
      {"tanggal:2025-01..2025-12", "<date 2025>"},
      {"tanggal:(2023 OR 2025-02)", "(any <date 2023> <date 2025-02>)"},
      {"tanggal:\"2025-02\"", "<date 2025-02>"},
      {"tanggal:2024-02-29", "<date 2024-02-29>"},
      {"bank tanggal:2025..", "(list bank <date 2025..>)"},
      {"-tanggal:2020 bank", "(list -<date 2020> bank)"},
  }));
  CAPTURE(query);
  CHECK(tree(query) == expected);
}

TEST_CASE("understood: addresses, clocks and tags are words") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"http://detik.com/read?id=5", "http://detik.com/read?id=5"},
      {"https://a.example/x*y~", "https://a.example/x*y~"},
      {"www.detik.com/a?b=c", "www.detik.com/a?b=c"},
      {"10:30", "10:30"},
      {"skor 3:1", "(list skor 3:1)"},
      {"detik.com:8080", "detik.com:8080"},
      {"sumber:http://detik.com", "<source http://detik.com>"},
      {"+#topik -@akun", "(list +#topik -@akun)"},
      {"-.net c#", "(list -.net c#)"},
      {"sumber:a:b", "<source a:b>"},
      {"judul:a:b", "(title a:b)"},
  }));
  CAPTURE(query);
  CHECK(tree(query) == expected);
}
