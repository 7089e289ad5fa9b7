#include "common/stored_article.h"

#include <catch2/catch.hpp>

using warta::decode_stored_article;
using warta::encode;
using warta::StoredArticle;

namespace {

StoredArticle full_article() {
  return {"a1",
          "Judul",
          "https://a.example/1",
          "2025-02-07",
          "a.example",
          {"Redaksi", "Desk"},
          {"Ekonomi", "Bank"},
          "id",
          "Alinea satu.\n\nAlinea = dua."};
}

}  // namespace

TEST_CASE("what is stored comes back as it was") {
  CHECK(decode_stored_article(encode(full_article())) == full_article());
}

TEST_CASE("bodies with any bytes come back as they were") {
  const std::string body = GENERATE(as<std::string>(), "x", "body=x\nbody=y", "\n\nx\n", "\n", "a\n\n\nb",
                                    "=", "a=b\nid=2", std::string("\0\x01\xff", 3), "category=x");
  StoredArticle article;
  article.id = "1";
  article.body = body;
  CAPTURE(body);
  CHECK(decode_stored_article(encode(article)) == article);
}

TEST_CASE("the stored form is lines of name=value") {
  CHECK(encode(full_article()) ==
        "id=a1\ntitle=Judul\nurl=https://a.example/"
        "1\ndate=2025-02-07\nsource=a.example\nlanguage=id\nauthor=Redaksi\nauthor=Desk\n"
        "category=Ekonomi\ncategory=Bank\nbody=Alinea satu.\nbody=\nbody=Alinea = dua.");
}

TEST_CASE("names of later versions are passed over") {
  CHECK(decode_stored_article("id=1\nmood=glad\nno name\nbody=x").body == "x");
  CHECK(decode_stored_article("") == StoredArticle{});
}
