#include "corpus/formats/xml_scanner.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/corpus/string_source.h"

using warta::corpus::XmlMarkup;
using warta::corpus::XmlScanner;
using warta::tests::StringSource;
using Kind = XmlMarkup::Kind;

namespace {

/// All markup of a text, as "kind:bytes", one behind the other.
std::string markup_of(const std::string& text, std::size_t block) {
  constexpr std::array<const char*, XmlMarkup::kKinds> kNames = {
      "none", "start", "empty", "end", "comment", "cdata", "pi", "declaration", "long"};
  StringSource source(text, block);
  XmlScanner scanner(source);
  std::string all;
  for (auto markup = scanner.next(); markup.kind != Kind::none; markup = scanner.next()) {
    all += std::string(kNames.at(static_cast<std::size_t>(markup.kind))) + ":";
    all += text.substr(markup.begin, markup.end - markup.begin) + (markup.broken ? "!" : "") + "\n";
  }
  return all;
}

}  // namespace

TEST_CASE("markup is found, whatever blocks it comes in") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"a<b>c</b>", "start:<b>\nend:</b>\n"},
      {"<b c='>' d=\"/\"/>", "empty:<b c='>' d=\"/\"/>\n"},
      {"<b/><b /><b c=d/>", "empty:<b/>\nempty:<b />\nempty:<b c=d/>\n"},
      {"<!--<b>--><b>", "comment:<!--<b>-->\nstart:<b>\n"},
      {"<![CDATA[<b>]]]]><b>", "cdata:<![CDATA[<b>]]]]>\nstart:<b>\n"},
      {"<?a <b> ?><b>", "pi:<?a <b> ?>\nstart:<b>\n"},
      {"<!DOCTYPE a [<!ENTITY b \"]>\"><!-- ' -->]><b>",
       "declaration:<!DOCTYPE a [<!ENTITY b \"]>\"><!-- ' -->]>\nstart:<b>\n"},
      {"1 < 2 <3 <- </ </3> <! <", ""},
      {"<b c=\"d<e>", "start:<b c=\"d!\nstart:<e>\n"},
      {"<b <c>", "start:<b !\nstart:<c>\n"},
      {"<!-- <b>", "start:<b>\n"},
      {"<![CDATA[<b></b", "start:<b>\n"},
      {"<b c='d", ""},
      {"<![CDAT<b>", "start:<b>\n"},
  };
  for (const auto& [text, expected] : cases) {
    for (const std::size_t block : {1U, 2U, 5U, 1000U}) {
      INFO(text);
      CHECK(markup_of(text, block) == expected);
    }
  }
}

TEST_CASE("what is held can be gone back to") {
  StringSource source("x<a>" + std::string(100, 'y') + "<b>" + std::string(100, 'z') + "<c>", 8);
  XmlScanner scanner(source);
  const auto a = scanner.next();
  scanner.hold(a.begin);
  const auto b = scanner.next();
  CHECK(scanner.next().name == "c");
  CHECK(scanner.bytes(a.begin, a.end) == "<a>");
  scanner.go_back(b.begin);
  CHECK(scanner.next().name == "b");
  CHECK(scanner.ahead(3) == "zzz");
  CHECK(scanner.next().name == "c");
  CHECK(scanner.next().kind == Kind::none);
  CHECK(scanner.next().kind == Kind::none);
  CHECK(scanner.position() == 1 + 3 + 100 + 3 + 100 + 3);
}

TEST_CASE("lines are counted across blocks") {
  StringSource source("\n\n<a>\n<b>\n\n\n<c>", 3);
  XmlScanner scanner(source);
  for (const std::uint64_t line : {3U, 4U, 7U}) CHECK(scanner.line_of(scanner.next().begin) == line);
}

TEST_CASE("what is held beyond the limit is told until it is let go") {
  StringSource source("<a>" + std::string(100, 'y') + "<b>", 8);
  XmlScanner scanner(source, 64);
  scanner.hold(scanner.next().begin);
  CHECK(scanner.next().kind == Kind::too_long);
  CHECK(scanner.next().kind == Kind::too_long);
  scanner.release();
  CHECK(scanner.next().name == "b");
}

TEST_CASE("markup beyond the limit is text") {
  StringSource source("<!--" + std::string(100, 'y') + "<b>" + std::string(100, 'y') + "--><c>", 8);
  XmlScanner scanner(source, 64);
  CHECK(scanner.next().name == "b");
  CHECK(scanner.next().name == "c");
}
