#include "corpus/fields/canonical_url.h"

#include <catch2/catch.hpp>

using warta::corpus::canonical_url;
using warta::corpus::host_of;

TEST_CASE("addresses of one article have one form") {
  for (const auto* const url :
       {"https://contoh.example/a/1", "http://www.contoh.example/a/1/", "https://contoh.example:443/a/1",
        "https://CONTOH.example/a/1#komentar", "https://contoh.example/a/1?utm_source=x&fbclid=y",
        " https://contoh.example/a/1?page=all"}) {
    CAPTURE(url);
    CHECK(canonical_url(url) == "contoh.example/a/1");
  }
}

TEST_CASE("parameters that say which article it is stay, in one order") {
  CHECK(canonical_url("https://a.example/baca?id=7&x=1&utm_medium=y") == "a.example/baca?id=7&x=1");
  CHECK(canonical_url("https://a.example/baca?x=1&id=7") == "a.example/baca?id=7&x=1");
  CHECK(canonical_url("https://a.example/baca?page=2") != canonical_url("https://a.example/baca"));
}

TEST_CASE("the case of a path stays, and what has no host is left alone") {
  CHECK(canonical_url("https://a.example/A") != canonical_url("https://a.example/a"));
  CHECK(canonical_url("urn:x:1") == "urn:x:1");
  CHECK(canonical_url("/a/b?c") == "/a/b?c");
}

TEST_CASE("the host is the outlet's") {
  CHECK(host_of("https://www.a.example:8080/x") == "a.example");
  CHECK(host_of("http://user@News.a.example?x") == "news.a.example");
  CHECK(host_of("not a url").empty());
}
