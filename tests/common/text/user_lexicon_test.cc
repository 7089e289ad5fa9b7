#include "common/text/user_lexicon.h"

#include <string>

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using warta::text::LexiconError;
using warta::text::UserLexicon;

namespace {

/// A stemmer that takes the first letter off.
std::string shortened(std::string_view term) {
  return std::string(term.substr(1));
}

UserLexicon parsed(std::string_view text) {
  return UserLexicon::parse(text, shortened);
}

std::string root(const UserLexicon& lexicon, std::string_view term) {
  const auto* const found = lexicon.root_of(term);
  return found == nullptr ? "-" : *found;
}

/// "line: message", or "" if there is no error.
std::string problem(std::string_view text) {
  try {
    parsed(text);
  } catch (const LexiconError& error) {
    return std::to_string(error.line()) + ": " + error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("the three kinds of lines are read") {
  const auto lexicon = parsed("# ours\n\ngerakan = gerak\r\n  Kutai !\nkominfo ~ xkomunikasi");
  CHECK(root(lexicon, "gerakan") == "gerak");
  CHECK(root(lexicon, "gerak") == "gerak");
  CHECK(root(lexicon, "kutai") == "kutai");
  CHECK(root(lexicon, "kominfo") == "komunikasi");
  CHECK(root(lexicon, "lain") == "-");
}

TEST_CASE("words are brought to their normal form") {
  const auto lexicon = parsed("\xef\xbb\xbfJum’at = JUMAT\nMbappé !\nUndang-Undang !");
  CHECK(root(lexicon, "jumat") == "jumat");
  CHECK(root(lexicon, "mbappe") == "mbappe");
  CHECK(root(lexicon, "undang-undang") == "undang-undang");
}

TEST_CASE("what leads to a word that leads on goes to the end") {
  const auto lexicon = parsed("a1 ~ b1\nb1 = c1\nd1 ~ e1\ne1 !");
  CHECK(root(lexicon, "a1") == "c1");
  CHECK(root(lexicon, "d1") == "e1");
  // The stem of what it is the same as is led elsewhere.
  CHECK(root(parsed("a ~ xtulis\ntulis = coret"), "a") == "coret");
}

TEST_CASE("the canonical form reads back and is the same for the same words") {
  const auto lexicon = parsed("b ~ xz\na !");
  CHECK(lexicon.canonical() == "a !\nb = z\nz !\n");
  CHECK(parsed(lexicon.canonical()).canonical() == lexicon.canonical());
  CHECK(parsed("A  !\n#\nb=z").canonical() == lexicon.canonical());
}

TEST_CASE("an empty lexicon is none") {
  CHECK(UserLexicon().empty());
  CHECK(parsed("# nothing\n\n").empty());
}

TEST_CASE("a line that cannot be meant is named") {
  CHECK_THAT(problem("a !\nkata"), Contains("2: there is no =, ! or ~ in it; write"));
  CHECK_THAT(problem("= b"), Contains("1: a word is missing"));
  CHECK_THAT(problem("a ="), Contains("1: a word is missing"));
  CHECK_THAT(problem("dua kata = dua"), Contains("\"dua kata\" is not one word"));
  CHECK_THAT(problem("a ! b"), Contains("nothing may stand behind the !"));
  CHECK_THAT(problem("a = b\nc !\na = d"), Contains("3: \"a\" is given another root than in line 1"));
  CHECK_THAT(problem("a ~ b\nb ~ a"), Contains("leads back to itself"));
  CHECK(problem("a = b\na = b").empty());
}
