#include "searcher/query_parser.h"

#include <catch2/catch.hpp>

#include "common/errors.h"

using Catch::Matchers::Contains;
using warta::UsageError;
using warta::searching::Clause;
using warta::searching::Keyword;
using warta::searching::parse_query;
using warta::searching::Phrase;
using Clauses = std::vector<Clause>;

namespace {

std::string refusal(std::string_view query) {
  try {
    parse_query(query);
  } catch (const UsageError& error) {
    return error.what();
  }
  return "taken";
}

}  // namespace

TEST_CASE("words are keywords") {
  CHECK(parse_query("  Sberbank\tDeepSeek ").clauses == Clauses{Keyword{"Sberbank"}, Keyword{"DeepSeek"}});
}

TEST_CASE("quotation marks make phrases") {
  CHECK(parse_query("\"bank sentral\" rusia").clauses == Clauses{Phrase{"bank sentral"}, Keyword{"rusia"}});
  CHECK(parse_query("\"bank “sentral” rusia\" x").clauses ==
        Clauses{Phrase{"bank “sentral” rusia"}, Keyword{"x"}});
  CHECK(parse_query("rusia“bank sentral”").clauses == Clauses{Keyword{"rusia"}, Phrase{"bank sentral"}});
}

TEST_CASE("punctuation of plain text is plain text") {
  const auto* const query =
      GENERATE("Siapa pendiri PBB?", "Rp1,5 triliun", "Covid-19", "anak-anak", "detik.com", "12:30", "C++",
               "VIDEO: banjir", "a - b", "harga +/- 5", "S&P", "50%", "judul: berita", "f(x)", "- a", "e=mc2",
               "apa??", "5 * 3", "* a", "a ^ b", "~", "ANDI", "NOTA");
  CAPTURE(query);
  CHECK_NOTHROW(parse_query(query));
}

TEST_CASE("parentheses around words and phrases change nothing") {
  CHECK(parse_query("(bank rusia) (\"bank sentral\")").clauses ==
        Clauses{Keyword{"bank"}, Keyword{"rusia"}, Phrase{"bank sentral"}});
  CHECK(parse_query("Siapa pendiri PBB (1945)?").clauses.back() == Clause{Keyword{"1945"}});
  CHECK(parse_query("((a) (b))").clauses == Clauses{Keyword{"a"}, Keyword{"b"}});
  CHECK(parse_query("(f(x))").clauses == Clauses{Keyword{"f(x)"}});
}

TEST_CASE("parentheses that do not match are refused") {
  CHECK_THAT(refusal("bank (rusia"), Contains("opened and never closed") && Contains("\n       ^\n"));
  CHECK_THAT(refusal("bank) rusia"), Contains("closed and never opened") && Contains("\n      ^\n"));
  CHECK_THAT(refusal("()"), Contains("empty"));
}

TEST_CASE("operators that are not available are refused with the place and the way out") {
  CHECK(refusal("bank -OpenAI") ==
        "the operator - before a word or a phrase is not available yet\n"
        "  bank -OpenAI\n"
        "       ^\n"
        "Leave it out: any of the words is searched for, the best articles first.");
  CHECK_THAT(refusal("+bank"), Contains("operator +"));
  CHECK_THAT(refusal("=menulis"), Contains("operator ="));
  CHECK_THAT(refusal("-\"bank sentral\""), Contains("operator -"));
  CHECK_THAT(refusal("demokra*"), Contains("operator *") && Contains("         ^"));
  CHECK_THAT(refusal("demokra*, korupsi"), Contains("operator *"));
  CHECK_THAT(refusal("*tulis"), Contains("operator *"));
  CHECK_THAT(refusal("ber*an"), Contains("operator *"));
  CHECK_THAT(refusal("t?lis"), Contains("operator ? inside a word"));
  CHECK_THAT(refusal("+(surat"), Contains("operator +"));
  CHECK_THAT(refusal("-(surat)"), Contains("operator -"));
  CHECK_THAT(refusal("ibu AND, surat"), Contains("operator AND,"));
  CHECK_THAT(refusal("ibu NOT(surat)"), Contains("operator NOT(surat)"));
  CHECK_THAT(refusal("Judul:ibu"), Contains("fields such as Judul:"));
  CHECK_THAT(refusal("DeepSeek^2,"), Contains("operator ^"));
  CHECK_THAT(refusal("Vedyakin~"), Contains("operator ~"));
  CHECK_THAT(refusal("DeepSeek^2"), Contains("operator ^"));
  CHECK_THAT(refusal("kata~1"), Contains("operator ~"));
  CHECK_THAT(refusal("\"bank sentral\"~3"), Contains("operator ~"));
  CHECK_THAT(refusal("bank DAN rusia"), Contains("operator DAN") && Contains("small letters"));
  CHECK_THAT(refusal("bank NEAR/5 rusia"), Contains("operator NEAR/5"));
  CHECK_THAT(refusal("judul:DeepSeek"), Contains("fields such as judul:"));
  CHECK_THAT(refusal("judul:\"bank sentral\""), Contains("fields such as judul:"));
}

TEST_CASE("operator words in small letters are words") {
  CHECK(parse_query("bank dan rusia not near").clauses.size() == 5);
}

TEST_CASE("the caret stands under the place however wide what is before it") {
  CHECK_THAT(refusal("中文 São\t\"x"), Contains("\n  中文 São \"x\n           ^\n"));
}

TEST_CASE("an error in a long query shows the place and not the whole") {
  std::string query;
  for (int i = 0; i < 1000; ++i) query += "é ";
  const auto message = refusal(query + "+kata " + query);
  CHECK(message.size() < 500);
  CHECK_THAT(message, Contains("…") && Contains("é +kata é"));
}

TEST_CASE("a quotation mark that is never closed is refused") {
  CHECK_THAT(refusal("bank \"sentral"), Contains("never closed") && Contains("\n       ^\n"));
}

TEST_CASE("a query of nothing is refused") {
  CHECK_THAT(refusal(""), Contains("empty"));
  CHECK_THAT(refusal("  \n"), Contains("empty"));
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
