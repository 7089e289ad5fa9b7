// The query language: what cannot be meant, with the column of the caret.

#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "tests/common/query/refusals.h"

using Catch::Matchers::Contains;
using warta::tests::problem;
using warta::tests::refusal;

TEST_CASE("refused: queries of nothing") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"", "@- the query is empty; write some words to search for"},
      {"  ", "@- the query is empty; write some words to search for"},
      {"?", "@- the query holds no word; write some words to search for"},
      {"...", "@- the query holds no word; write some words to search for"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("refused: quotation marks") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"bank \"sentral", "@5 a quotation mark is opened and never closed"},
      {"bank “sentral\"", "@5 a quotation mark is opened and never closed"},
      {"“bank", "@0 a quotation mark is opened and never closed"},
      {"\"\"", "@0 there is no word between these quotation marks"},
      {"bank \"\"", "@5 there is no word between these quotation marks"},
      {"\"--\"", "@0 there is no word between these quotation marks"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("refused: parentheses") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"(bank", "@0 a parenthesis is opened and never closed"},
      {"bank (rusia", "@5 a parenthesis is opened and never closed"},
      {"bank) rusia", "@4 a parenthesis is closed and never opened"},
      {")", "@0 a parenthesis is closed and never opened"},
      {"(", "@0 a parenthesis is opened and never closed"},
      {"()", "@0 there is no word between these parentheses"},
      {"bank ()", "@5 there is no word between these parentheses"},
      {"(?)", "@0 there is no word between these parentheses"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("refused: signs inside words") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"*bank", "@0 * cannot stand before a word: words are looked for by how they begin"},
      {"*tulis", "@0 * cannot stand before a word: words are looked for by how they begin"},
      {"b?nk", "@1 ? does not stand for a letter"},
      {"b?\?k", "@1 ? does not stand for a letter"},
      {"?ank", "@0 ? does not stand for a letter"},
      {"a*b", "@1 * stands only at a word's end, once"},
      {"demokra**", "@7 * stands only at a word's end, once"},
      {"a.*", "@2 * stands only at a word's end, once"},
      {"kata~1", "@4 ~ stands only at a word's end, without a number"},
      {"kata~~", "@4 ~ stands only at a word's end, without a number"},
      {"~kata", "@0 ~ stands right behind a word"},
      {"a~b", "@1 ~ stands only at a word's end, without a number"},
      {"\"bank sentral\"~3", "@14 ~ cannot stand behind a phrase"},
      {"\"bank\"*", "@6 * cannot stand behind a phrase"},
      {"(a b)~", "@5 ~ cannot stand behind a parenthesis"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("refused: weights") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"kata^", "@4 ^ takes a number over 0, up to 1000"},
      {"kata^0", "@4 ^ takes a number over 0, up to 1000"},
      {"kata^x", "@4 ^ takes a number over 0, up to 1000"},
      {"kata^-1", "@4 ^ takes a number over 0, up to 1000"},
      {"kata^1e3", "@4 ^ takes a number over 0, up to 1000"},
      {"kata^2,5", "@4 ^ takes a number over 0, up to 1000"},
      {"kata^1001", "@4 ^ takes a number over 0, up to 1000"},
      {"kata^2^3", "@4 ^ takes a number over 0, up to 1000"},
      {"^2", "@0 ^ stands right behind a word"},
      {"\"a\"^", "@3 ^ takes a number over 0, up to 1000"},
      {"(a)^x", "@3 ^ takes a number over 0, up to 1000"},
      {"bank ^2", "@5 ^ stands right behind a word"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("refused: other languages' operators") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"!bank", "@0 ! is no operator here"},
      {"a && b", "@2 && is no operator here"},
      {"a || b", "@2 || is no operator here"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("refused: operators without operands") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"AND", "@0 nothing stands before AND"},
      {"AND a", "@0 nothing stands before AND"},
      {"a AND", "@2 no word stands behind AND"},
      {"a AND AND b", "@2 no word stands behind AND"},
      {"a OR AND b", "@2 no word stands behind OR"},
      {"a OR", "@2 no word stands behind OR"},
      {"OR a", "@0 nothing stands before OR"},
      {"a NOT", "@2 no word stands behind NOT"},
      {"NOT", "@0 no word stands behind NOT"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("refused: queries that only say what must not be there") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"NOT a", "@0 this only says what must not be there"},
      {"-a", "@0 this only says what must not be there"},
      {"-a -b", "@0 this only says what must not be there"},
      {"NOT a NOT b", "@0 this only says what must not be there"},
      {"NOT a AND NOT b", "@0 this only says what must not be there"},
      {"a (-b)", "@3 this only says what must not be there"},
      {"a AND (NOT b)", "@7 this only says what must not be there"},
      {"NOT NOT a", "@0 no word stands behind NOT"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("refused: NOT that is not clear") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"a OR NOT b", "@5 NOT cannot be an alternative: it would find nearly everything"},
      {"a OR b NOT c", "@7 it is not clear what NOT is to be taken from"},
      {"a AND b c NOT d", "@10 it is not clear what NOT is to be taken from"},
      {"c a AND b NOT d", "@10 it is not clear what NOT is to be taken from"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("refused: operators at the ends of groups") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"(AND a)", "@1 nothing stands before AND"},
      {"(a AND)", "@3 no word stands behind AND"},
      {"a AND (OR b)", "@7 nothing stands before OR"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("refused: NEAR") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"NEAR", "@0 nothing stands before NEAR"},
      {"NEAR a", "@0 nothing stands before NEAR"},
      {"a NEAR", "@2 no word stands behind NEAR"},
      {"a NEAR/5", "@2 no word stands behind NEAR/5"},
      {"a NEAR/ b", "@7 NEAR/ takes a whole number from 1 to 90"},
      {"a NEAR/0 b", "@7 NEAR/ takes a whole number from 1 to 90"},
      {"a NEAR/x b", "@7 NEAR/ takes a whole number from 1 to 90"},
      {"a NEAR/91 b", "@7 NEAR/ takes a whole number from 1 to 90"},
      {"a NEAR/5x b", "@7 NEAR/ takes a whole number from 1 to 90"},
      {"a near/5 b", "@2 operators are written in capital letters"},
      {"a NEAR/3 b NEAR/4 c", "@11 the distances of a chain of NEAR must be the same"},
      {"a NEAR \"b c\"", "@7 NEAR stands between single words"},
      {"(a b) NEAR c", "@1 NEAR stands between single words"},
      {"demo* NEAR c", "@0 NEAR stands between single words"},
      {"a^2 NEAR c", "@0 NEAR stands between single words"},
      {"judul:a NEAR b", "@0 NEAR stands between single words"},
      {"a NEAR NOT b", "@2 no word stands behind NEAR"},
      {"sumber:(a NEAR b)", "@8 NEAR stands between single words"},
      {"a NEAR b NEAR c NEAR d NEAR e NEAR f NEAR g NEAR h NEAR i NEAR j NEAR k",
       "@70 NEAR joins at most 10 words"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("refused: operator words that touch something") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"ibu AND, surat", "@4 the operator AND stands by itself"},
      {"INDONESIA DAN/ATAU", "@10 the operator DAN stands by itself"},
      {"AND^2", "@0 the operator AND stands by itself"},
      {"=AND", "@0 = stands before a word"},
      {"+AND", "@0 no word stands behind +"},
      {"judul:AND", "@6 the operator AND stands where a word is expected"},
      {"ibu AND.", "@4 the operator AND stands by itself"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("refused: + and - beside operators") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"+a OR b", "@0 + cannot stand beside OR"},
      {"a OR +b", "@5 + cannot stand behind OR"},
      {"-a AND b", "@0 - cannot stand beside AND"},
      {"a AND -b", "@6 - cannot stand behind AND"},
      {"+a NEAR b", "@0 + cannot stand beside NEAR"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("refused: marks that touch something") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"++a", "@0 the operators ++ cannot stand together"},
      {"--teh", "@0 the operators -- cannot stand together"},
      {"+-a", "@0 the operators +- cannot stand together"},
      {"-+a", "@0 the operators -+ cannot stand together"},
      {"==a", "@0 the operators == cannot stand together"},
      {"=+a", "@0 the operators =+ cannot stand together"},
      {"+=-a", "@0 the operators +=- cannot stand together"},
      {"\"a\"-\"b\"", "@3 - joins two parts here, and it stands before one"},
      {"(a)-b", "@3 - joins two parts here, and it stands before one"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("refused: = before what is no word") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"=(a b)", "@0 = stands before a word"},
      {"=\"a b\"", "@0 a phrase has just these forms anyway"},
      {"=a*", "@0 = asks for one form only, and * and ~ for several"},
      {"=a~", "@0 = asks for one form only, and * and ~ for several"},
      {"=judul:a", "@0 = stands before a word"},
      {"=sumber:a", "@0 = stands before a word"},
      {"sumber:=a", "@7 source: is exact anyway"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("refused: weights of what must not be there") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"-a^2 b", "@1 what must not be there has no weight"},
      {"b NOT a^2", "@6 what must not be there has no weight"},
      {"b NOT (c d)^2", "@7 what must not be there has no weight"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("refused: wide characters") {
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"中文 São\t\"x", "@9 a quotation mark is opened and never closed"},
  }));
  CAPTURE(query);
  CHECK(problem(query) == expected);
}

TEST_CASE("a refusal shows the place and says what to write instead") {
  CHECK(refusal("bank AND -rusia") ==
        "- cannot stand behind AND\n"
        "  bank AND -rusia\n"
        "           ^\n"
        "Write a AND b, or a AND NOT b.");
  CHECK_THAT(refusal("jdul:kata"), Contains("Did you mean judul:?"));
  CHECK_THAT(refusal("bulan:2025"), Contains("Did you mean tanggal:?"));
  CHECK_THAT(refusal("categry:x"), Contains("Did you mean category:?"));
  CHECK_THAT(refusal("xyzzy:kata"), Contains("Fields are judul:, sumber:"));
}

TEST_CASE("an error in a long query shows the place and not the whole") {
  std::string query;
  for (int i = 0; i < 1000; ++i) query += "é ";
  const auto message = refusal(query + "*kata " + query);
  CHECK(message.size() < 500);
  CHECK_THAT(message, Contains("…") && Contains("é *kata é"));
}

TEST_CASE("a query cannot steer the terminal") {
  CHECK(refusal("\x1b[31m *kata").find('\x1b') == std::string::npos);
  CHECK(refusal("tanggal:\x1b[31m").find('\x1b') == std::string::npos);
}

TEST_CASE("parentheses are followed to a depth of 100") {
  const auto nested = [](std::size_t depth) {
    return std::string(depth, '(') + "+a b" + std::string(depth, ')') + " c";
  };
  CHECK(refusal(nested(100)) == "understood");
  CHECK_THAT(refusal(nested(101)), Contains("more than 100 parentheses"));
  CHECK_THAT(refusal(nested(100'000)), Contains("more than 100 parentheses"));
}

TEST_CASE("any bytes are survived") {
  for (int first = 0; first < 256; ++first) {
    for (int second = 0; second < 256; second += 5) {
      const std::string query{static_cast<char>(first), static_cast<char>(second), 'a'};
      refusal(query);
    }
  }
  SUCCEED();
}
