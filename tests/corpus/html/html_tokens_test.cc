#include "corpus/html/html_tokens.h"

#include <string>
#include <string_view>

#include <catch2/catch.hpp>

using namespace warta::corpus;

namespace {

/// "<p>" for a start tag, with the content of a raw element in braces; "</p>" for an end tag; text as it is.
std::string cut(std::string_view text, HtmlStrictness strictness = HtmlStrictness::page) {
  HtmlTokens tokens(text, strictness);
  std::string out;
  while (const auto token = tokens.next()) {
    if (!out.empty()) out += '|';
    if (token->kind == HtmlTokenKind::text) {
      out += token->text;
    } else {
      out += token->kind == HtmlTokenKind::end_tag ? "</" : "<";
      out += std::string(token->name) + ">";
      if (!token->text.empty()) out += "{" + std::string(token->text) + "}";
    }
  }
  return out;
}

std::string cut_fragment(std::string_view text) {
  return cut(text, HtmlStrictness::fragment);
}

}  // namespace

TEST_CASE("tags and text alternate") {
  CHECK(cut("a<p class=x>b<BR/>c</P >") == "a|<p>|b|<BR>|c|</P>");
  CHECK(cut("").empty());
}

TEST_CASE("comments, doctypes and instructions are passed over") {
  CHECK(cut("<!DOCTYPE html><?xml version='1.0'?>a<!-- <p> -->b<!--x--><!-->c") == "a|b|c");
  CHECK(cut("a<!-- never closed <p>") == "a");
}

TEST_CASE("a > between quotation marks ends no tag") {
  CHECK(cut("<a title=\"1 > 0\" href='>'>x") == "<a>|x");
}

TEST_CASE("a quotation mark that is never closed costs one tag, not the page") {
  CHECK(cut("<a title=\"x>satu</a><p>dua") == "<a>|satu|</a>|<p>|dua");
}

TEST_CASE("the content of a raw element is no HTML") {
  CHECK(cut("<script>if (a<b) document.write('<p>')</script>x") ==
        "<script>{if (a<b) document.write('<p>')}|x");
  CHECK(cut("<title>a &lt; <b></TITLE>x") == "<title>{a &lt; <b>}|x");
}

TEST_CASE("an unclosed script takes the rest, an unclosed title does not") {
  CHECK(cut("<script>a<p>b") == "<script>{a<p>b}");
  CHECK(cut("<title>a<p>b<iframe>c") == "<title>|a|<p>|b|<iframe>|c");
}

TEST_CASE("in a fragment what is no tag is text") {
  for (const std::string_view text : {"a < b", "<3", "5 <10", "<budi@contoh.example>", "<Nama>",
                                      "a <b dan c> d", "<", "</", "<!", "a<", "<!halo", "harga <b 5"}) {
    CAPTURE(text);
    CHECK(cut_fragment(text) == text);
  }
  CHECK(cut("<Nama>x") == "<Nama>|x");
}

TEST_CASE("in a fragment elements of HTML, custom and prefixed ones are tags") {
  CHECK(cut_fragment("<b>a</b><amp-img src=x></amp-img><o:p>b") == "<b>|a|</b>|<amp-img>|</amp-img>|<o:p>|b");
}

TEST_CASE("a tag that the end cuts off is dropped") {
  CHECK(cut_fragment("teks <a href=\"https://contoh") == "teks ");
  CHECK(cut_fragment("teks</p") == "teks");
}

TEST_CASE("attributes are read with all kinds of quotation marks") {
  constexpr std::string_view kAttributes = R"( a=1 B = "x &amp; y" c='"' checked d="never closed)";
  CHECK(attribute_value(kAttributes, "a") == "1");
  CHECK(attribute_value(kAttributes, "b") == "x & y");
  CHECK(attribute_value(kAttributes, "c") == "\"");
  CHECK(attribute_value(kAttributes, "checked").empty());
  CHECK(attribute_value(kAttributes, "d") == "never closed");
  CHECK(attribute_value(kAttributes, "e").empty());
}
