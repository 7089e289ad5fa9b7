#include "corpus/formats/xml_repair.h"

#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "corpus/formats/xml_fields.h"
#include "corpus/formats/xml_parser.h"

using warta::corpus::well_formed;

namespace {

/// Nothing but what the parser says.
std::string error_of(const std::string& document) {
  warta::corpus::XmlParser parser;
  warta::corpus::XmlFields fields;
  return parser.parse(document, fields).value_or("");
}

}  // namespace

TEST_CASE("what is broken is made well-formed") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"<a>x</a>", "<a>x</a>"},
      {"<a>x", "<a>x</a>"},
      {"<a><b>x</a>y", "<a><b>x</b></a>y"},
      {"<a>x</b></a>", "<a>x</a>"},
      {"<a>1 < 2 & 3 > 2</a>", "<a>1 <![CDATA[< 2 & 3 > 2]]></a>"},
      {"<a>x]]>y</a>", "<a>x]]&gt;y</a>"},
      {"<a><![CDATA[<b>]]></a>", "<a><![CDATA[<b>]]></a>"},
      {"<a>&amp;&hellip;&#65;&#x42;&#0;&#55296;&x;</a>", "<a><![CDATA[&…AB  &x;]]></a>"},
      {R"(<a b=c d e='f"' b="2">x</a>)", R"(<a b="c" d="" e="f&quot;">x</a>)"},
      {"<a b=\"1 & 2 &lt;\">x</a>", "<a b=\"1 &amp; 2 &lt;\">x</a>"},
      {"<a b=\"c>x</a>", "<a b=\"c\">x</a>"},
      {"<a><b <c>x</c></a>", "<a><![CDATA[<b ]]><c>x</c></a>"},
      {"<a><!-- -- --><?x y?><!DOCTYPE b>x</a>", "<a>x</a>"},
      {"<a><-b>x</a>", "<a><![CDATA[<-b>x]]></a>"},
      {"<a>\x01\xff\xef\xbf\xbf\xc3\xa9</a>", "<a> \ufffd é</a>"},
      {"<a><a:b:c/></a>", "<a><![CDATA[<a:b:c/>]]></a>"},
  };
  for (const auto& [broken, expected] : cases) {
    INFO(broken);
    CHECK(well_formed(broken) == expected);
    CHECK(error_of("<r>" + well_formed(broken) + "</r>").empty());
  }
}

TEST_CASE("something may be put where the text ends, before what is open is closed") {
  CHECK(well_formed("<a><b>x &", "<c/>") == "<a><b>x <![CDATA[&]]><c/></b></a>");
}

TEST_CASE("a broken text of many megabytes stays below the parser's limit for one section") {
  std::string text = "<a>&";
  text.append(12'000'000, 'x');
  CHECK(error_of("<r>" + well_formed(text) + "</r>").empty());
  std::string letters = "<a>&";
  for (int i = 0; i < 6'000'000; ++i) letters += "é";
  CHECK(error_of("<r>" + well_formed(letters) + "</r>").empty());
}
