#include "corpus/html/html_hints.h"

#include <string>
#include <string_view>

#include <catch2/catch.hpp>

using namespace warta::corpus;

namespace {

HtmlHints hints_of_class(std::string_view name) {
  return hints_of(HtmlTag::div, " class=\"" + std::string(name) + "\"");
}

}  // namespace

TEST_CASE("names of an article's text are known in all their spellings") {
  for (const std::string_view name :
       {"detail__body-text", "read__content", "article-content", "post-content", "entry-content",
        "td-post-content", "content-detail", "isi", "isi-berita", "isiBerita", "txt-article", "articleBody",
        "story_body", "artikel-isi", "article-content-body__item-content", "detail-konten",
        "content__body"}) {
    CAPTURE(name);
    CHECK(hints_of_class(name).is_named_body);
    CHECK_FALSE(hints_of_class(name).is_unlikely);
  }
}

TEST_CASE("names of what surrounds an article are known") {
  for (const std::string_view name :
       {"comments", "comment-content", "relatedPosts", "related-article-text", "share-buttons", "sidebar",
        "nav-menu", "baca-juga", "bacajuga", "linksisip", "read-more", "cookie-consent", "iklan", "ads-box",
        "post-footer", "td-tags"}) {
    CAPTURE(name);
    CHECK(hints_of_class(name).is_unlikely);
    CHECK_FALSE(hints_of_class(name).is_named_body);
  }
}

TEST_CASE("names that only contain such words mean nothing") {
  for (const std::string_view name : {"header-padding-none", "shadow", "loading", "navy", "hJpAdRRP",
                                      "readable", "tag-iklan", "has-sidebar", "adelaide", "commented"}) {
    CAPTURE(name);
    CHECK_FALSE(hints_of_class(name).is_unlikely);
    CHECK_FALSE(hints_of_class(name).is_named_body);
  }
}

TEST_CASE("names on the page's own frame say nothing") {
  CHECK_FALSE(hints_of(HtmlTag::body, " class=\"sidebar comments\"").is_unlikely);
  CHECK_FALSE(hints_of(HtmlTag::article, " class=\"related\"").is_unlikely);
}

TEST_CASE("microdata, roles and styles count") {
  CHECK(hints_of(HtmlTag::div, " itemprop=articleBody").is_marked_body);
  CHECK(hints_of(HtmlTag::div, " role=navigation").is_unlikely);
  CHECK(hints_of(HtmlTag::div, " style='display : none'").is_hidden);
  CHECK(hints_of(HtmlTag::div, " hidden").is_hidden);
  CHECK_FALSE(hints_of(HtmlTag::div, " aria-hidden=\"false\"").is_hidden);
}

TEST_CASE("an author is one only outside of comments") {
  CHECK(hints_of_class("detail__author").is_author);
  CHECK_FALSE(hints_of_class("comment-author").is_author);
}

TEST_CASE("quoted posts of social networks are part of the text") {
  CHECK_FALSE(hints_of(HtmlTag::blockquote, " class=\"twitter-tweet\"").is_unlikely);
  CHECK_FALSE(hints_of_class("social-media-embed").is_unlikely);
}
