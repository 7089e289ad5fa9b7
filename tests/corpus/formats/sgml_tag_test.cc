#include "corpus/formats/sgml_tag.h"

#include <string>

#include <catch2/catch.hpp>

using warta::corpus::kMaxTagBytes;
using warta::corpus::read_attributes;
using warta::corpus::read_tag;
using warta::corpus::read_tag_with_text;

namespace {

/// `[/]name(attributes)size`.
std::string shown(const warta::corpus::SgmlTag& tag) {
  return std::string(tag.closing ? "/" : "") + std::string(tag.name) + "(" + std::string(tag.attributes) +
         ")" + std::to_string(tag.size);
}

std::string attributes_of(const std::string& text) {
  std::string line;
  for (const auto& [name, value] : read_attributes(text)) line += name + "=" + std::string(value) + "|";
  return line;
}

}  // namespace

TEST_CASE("a tag has a name and attributes, or is a closing one") {
  CHECK(shown(read_tag("<DOC>x")) == "DOC()5");
  CHECK(shown(read_tag("</DocNo >x")) == "/DocNo( )9");
  CHECK(shown(read_tag("<F P=105>x")) == "F( P=105)9");
  CHECK(shown(read_tag("<br/>")) == "br(/)5");
  CHECK(shown(read_tag("<date_time\nx>")) == "date_time(\nx)13");
}

TEST_CASE("a bracket between quotation marks does not end a tag") {
  CHECK(shown(read_tag("<a t=\"x > y\">z>")) == "a( t=\"x > y\")13");
  CHECK(shown(read_tag("<a t='>' u=\">\">")) == "a( t='>' u=\">\")15");
  CHECK(shown(read_tag("<a t=\"x>\ny\">")) == "a( t=\"x)8");
  CHECK(shown(read_tag("<a t=\"x>y")) == "a( t=\"x)8");
}

TEST_CASE("text that looks like a tag at first is none") {
  const auto* const text = GENERATE("<", "<>", "< b>", "<1>", "</>", "<b", "<b c", "<x@a.example>", "<b <c>",
                                    "<b,c>", "<a t=\"<\">", "x");
  CHECK(read_tag(text).size == 0);
}

TEST_CASE("an attribute with an opening bracket is read where one is asked for") {
  CHECK(shown(read_tag_with_text("<doc t=\"a < b\">")) == "doc( t=\"a < b\")15");
  CHECK(read_tag_with_text("<doc t=a < b>").size == 0);
}

TEST_CASE("a tag that is too long is text") {
  CHECK(read_tag("<a " + std::string(kMaxTagBytes - 4, 'x') + ">").size == kMaxTagBytes);
  CHECK(read_tag("<a " + std::string(kMaxTagBytes - 3, 'x') + ">").size == 0);
}

TEST_CASE("attributes have names in lower case and values without quotation marks") {
  CHECK(attributes_of(" id=\"12\" URL='https://a.example/?x=1' b=c d e = f ") ==
        "id=12|url=https://a.example/?x=1|b=c|e=f|");
  CHECK(attributes_of("").empty());
  CHECK(attributes_of(" = \" ' /").empty());
}

TEST_CASE("quotation marks inside of a value belong to it") {
  CHECK(attributes_of(" id=\"1\" title=\"\"Laskar\" (film)\"") == "id=1|title=\"Laskar\" (film)|");
  CHECK(attributes_of(" title=\"\"Laskar\"\" id=\"1\"") == "title=\"Laskar\"|id=1|");
  CHECK(attributes_of(" title=\"Jum'at\" id='1'") == "title=Jum'at|id=1|");
}

TEST_CASE("marks without their others do not take the square of the time") {
  std::string text;
  while (text.size() < (std::size_t{8} << 20U)) text += R"(<a ='="="='="="='x)";
  std::size_t tags = 0;
  for (auto at = text.find('<'); at != std::string::npos; at = text.find('<', at + 1)) {
    tags += read_tag(std::string_view(text).substr(at)).size > 0 ? 1U : 0U;
  }
  CHECK(tags == 0);
}
