#include "indexer/look_ahead.h"

#include <string>

#include <catch2/catch.hpp>

using warta::corpus::ReadArticle;
using warta::indexing::LookAhead;

namespace {

ReadArticle article(int number, const std::string& last_line) {
  ReadArticle read;
  read.article.id = std::to_string(number);
  read.article.source = "a.example";
  // Numbers count as alike where lines are compared: the articles differ in their letters.
  std::string word;
  for (int rest = number * 7919 + 1; rest > 0; rest /= 26) word += static_cast<char>('a' + rest % 26);
  read.article.body = "Panen raya di desa " + word + " dimulai pekan ini.\nWarga " + word + word +
                      " menyambutnya dengan kenduri.\nSemua " + word + " bergembira.\n" + last_line;
  return read;
}

}  // namespace

TEST_CASE("what repeats in a source is taken out of its first articles too") {
  LookAhead look_ahead(false);
  const std::string repeated = "Unduh aplikasi kami di toko aplikasi kesayangan pembaca";
  for (int i = 0; i < 100; ++i) look_ahead.push(article(i, repeated));
  CHECK_FALSE(look_ahead.pop(false).has_value());
  auto first = look_ahead.pop(true);
  REQUIRE(first.has_value());
  CHECK(first->read.article.id == "0");
  const auto counts = look_ahead.clean(first->read.article);
  CHECK(counts.lines_by_repetition == 1);
  CHECK(first->read.article.body.find(repeated) == std::string::npos);
}

TEST_CASE("articles come out in the order in which they went in, each once") {
  LookAhead look_ahead(false);
  int next = 0;
  const int articles = 3 * static_cast<int>(LookAhead::kArticles);
  for (int i = 0; i < articles; ++i) {
    look_ahead.push(article(i, "x"));
    while (const auto waiting = look_ahead.pop(false))
      CHECK(waiting->read.article.id == std::to_string(next++));
  }
  CHECK(next > 0);
  while (const auto waiting = look_ahead.pop(true)) CHECK(waiting->read.article.id == std::to_string(next++));
  CHECK(next == articles);
}

TEST_CASE("with boilerplate kept nothing waits and nothing is cleaned") {
  LookAhead look_ahead(true);
  look_ahead.push(article(1, "Baca juga: Harga beras naik"));
  auto waiting = look_ahead.pop(false);
  REQUIRE(waiting.has_value());
  const auto before = waiting->read.article.body;
  look_ahead.clean(waiting->read.article);
  CHECK(waiting->read.article.body == before);
}

TEST_CASE("whether an article has changed does not depend on what was read beside it") {
  LookAhead alone(false);
  alone.push(article(7, "Baca juga: Harga beras naik"));
  LookAhead among(false);
  for (int i = 0; i < 50; ++i) among.push(article(i, "Baca juga: Harga beras naik"));
  const auto one = alone.pop(true);
  for (int i = 0; i < 7; ++i) REQUIRE(among.pop(true).has_value());
  const auto other = among.pop(true);
  CHECK(one.value().identity.content_hash == other.value().identity.content_hash);
}
