// XmlReader on dumps that are broken or hostile.
#include <string>
#include <utility>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "corpus/formats/xml_reader.h"
#include "tests/corpus/formats/xml_records.h"

using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;
using warta::tests::repeated;
using warta::tests::rss_of;
using warta::tests::xml_fixture;
using warta::tests::xml_records;
using warta::tests::XmlRecord;

namespace {

/// The one record of a feed with one item.
XmlRecord item(const std::string& content) {
  const auto records = xml_records(rss_of("<item>" + content + "</item>"));
  REQUIRE(records.size() == 1);
  CHECK(records.front().problem.empty());
  return records.front();
}

/// The problem of an item whose neighbour is sound.
std::string problem_of(const std::string& content) {
  const auto records = xml_records(rss_of("<item>" + content + "</item><item><title>b</title></item>"));
  REQUIRE(records.size() == 2);
  CHECK(records[1]["title"] == "b");
  CHECK(records[0].fields.empty());
  return records[0].problem;
}

}  // namespace

TEST_CASE("a dump that is cut short says so in its last record") {
  const auto records = xml_records(xml_fixture("broken/cut_short.xml"));
  REQUIRE(records.size() == 2);
  CHECK(records[0]["title"] == "Utuh");
  CHECK_THAT(records[1].problem, StartsWith("cut short: the dump ends inside this <item>"));
  CHECK_THAT(records[1].bytes, StartsWith("<item><title>Terpotong") && EndsWith("terp"));
  CHECK(records[1].fields.empty());
}

TEST_CASE("a dump that is cut short between records says so behind them") {
  const auto records = xml_records("<rss><channel><item><title>a</title></item>\n<it");
  REQUIRE(records.size() == 2);
  CHECK(records[0]["title"] == "a");
  CHECK_THAT(records[1].problem, StartsWith("cut short: </rss> is missing"));
  CHECK(records[1].bytes.empty());
  CHECK(records[1].line == 2);
}

TEST_CASE("wherever a dump is cut, its whole records are read and the rest is told once") {
  const auto dump =
      rss_of("<item><title><![CDATA[a]]></title></item>\n<item a='x'><!-- y --><title>b</title></item>");
  const auto first_end = dump.find("</item>") + 7;
  const auto second_end = dump.rfind("</item>") + 7;
  for (std::size_t length = dump.find("<channel>"); length + 8 < dump.size(); ++length) {
    const auto records = xml_records(dump.substr(0, length));
    const std::size_t whole = length < first_end ? 0 : length < second_end ? 1 : 2;
    INFO(length);
    REQUIRE(records.size() == whole + 1);
    for (std::size_t i = 0; i < whole; ++i) CHECK(records[i].problem.empty());
    CHECK_THAT(records.back().problem, StartsWith("cut short: "));
  }
}

TEST_CASE("a bare ampersand is text") {
  const auto records = xml_records(xml_fixture("broken/ampersand.xml"));
  REQUIRE(records.size() == 2);
  CHECK(records[0]["title"] == "Sains & Teknologi, R&D");
  CHECK(records[0]["link"] == "https://kabar.example/?a=1&b=2&c=3");
  CHECK(records[1]["title"] == "Sesudahnya");
}

TEST_CASE("HTML's entities need no declaration, and unknown ones stay as they are") {
  const auto records = xml_records(xml_fixture("broken/entity.xml"));
  REQUIRE(records.size() == 1);
  CHECK(records[0]["title"] == "“Kata”\u00a0itu … &entah; selesai");
  CHECK(item("<a b='x&nbsp;y&amp;z'/>")["a@b"] == "x\u00a0y&z");
}

TEST_CASE("entities that a dump declares are neither expanded nor loaded") {
  const auto records = xml_records(xml_fixture("broken/bomb.xml"));
  REQUIRE(records.size() == 1);
  CHECK(records[0]["title"] == "Bom &c;");
  CHECK(records[0]["description"] == "&berkas;");
}

TEST_CASE("characters that XML forbids are blanks, and what is not UTF-8 is shown") {
  const auto records = xml_records(xml_fixture("broken/forbidden.xml"));
  REQUIRE(records.size() == 2);
  CHECK(records[0]["title"] == "Bel  dan nol  dan  ");
  CHECK(records[0]["description"] == "kaf\ufffd    ");
  CHECK(records[1]["title"] == "Sesudahnya");
}

TEST_CASE("tags that do not match harm their own element only") {
  const auto records = xml_records(xml_fixture("broken/tags.xml"));
  REQUIRE(records.size() == 4);
  CHECK(records[0]["title"] == "Tebal <b>tidak</b>");
  CHECK(records[0]["description"] == "Satu dua<br>tiga");
  CHECK(records[1]["title"] == "Tidak ditutup");
  CHECK(records[2]["guid"] == "x");
  CHECK(records[2]["link"] == "https://kabar.example/3");
  CHECK(records[3]["title"] == "Terakhir");
  for (const auto& record : records) CHECK(record.problem.empty());
}

TEST_CASE("prefixes that are not declared stand for themselves") {
  CHECK(item("<media:title>x</media:title>")["media:title"] == "x");
}

TEST_CASE("an item's end tag inside a comment or CDATA does not end it") {
  const auto record = item("<!-- </item> --><title><![CDATA[</item><item>]]></title><link>x</link>");
  CHECK(record["title"] == "</item><item>");
  CHECK(record["link"] == "x");
}

TEST_CASE("a comment, a CDATA section or a value that is never closed costs no other record") {
  for (const std::string opened : {"<!-- ", "<![CDATA[ ", "<?php ", "<!ELEMENT ", "<a href=\"", "<b "}) {
    const auto records = xml_records(
        rss_of("<item><title>a</title><x>" + opened + "</x></item>\n<item><title>b</title></item>\n"));
    INFO(opened);
    REQUIRE(records.size() == 2);
    CHECK(records[0]["title"] == "a");
    CHECK(records[1]["title"] == "b");
  }
}

TEST_CASE("a generic record may hold others of its name, until one is not closed") {
  const auto nested = xml_records(
      "<tree><node><name>a</name><node><name>b</name></node></node><node><name>c</name></node></tree>");
  REQUIRE(nested.size() == 2);
  CHECK(nested[0]["node.name"] == "b");
  const auto open =
      xml_records("<tree><node><name>a</name></node><node><name>b</name><node><name>c</name></node></tree>");
  REQUIRE(open.size() == 3);
  CHECK(open[0]["name"] + open[1]["name"] + open[2]["name"] == "abc");
}

TEST_CASE("a record beyond the limit is told and the next is read") {
  const auto long_text = std::string(5000, 'x');
  for (const auto& content : {"<t>" + long_text + "</t>", "<t a=\"" + long_text + "\"/>",
                              "<![CDATA[" + long_text + "]]>", repeated("<t>x</t>", 700)}) {
    for (const std::size_t block : {100U, 100000U}) {
      const auto records = xml_records(
          rss_of("<item><title>a</title></item><item>" + content + "</item>\n<item><title>b</title></item>"),
          block, 4096);
      INFO(content.substr(0, 20));
      REQUIRE(records.size() == 3);
      CHECK(records[0]["title"] == "a");
      CHECK_THAT(records[1].problem, StartsWith("a <item> of more than "));
      CHECK(records[1].bytes.empty());
      CHECK(records[1].line == 2);
      CHECK(records[2]["title"] == "b");
      CHECK(records[2].line == 3);
    }
  }
}

TEST_CASE("a comment or a root's tag beyond the limit is passed over") {
  const auto long_text = std::string(9000, 'x');
  const auto behind_comment =
      xml_records("<!--" + long_text + "-->" + rss_of("<item><title>a</title></item>"), 512, 4096);
  REQUIRE(behind_comment.size() == 1);
  CHECK(behind_comment[0]["title"] == "a");
  for (const std::size_t block : {512U, 100000U}) {
    CHECK_NOTHROW(xml_records("<x/><rss a=\"" + long_text + "\"><item/></rss>", block, 4096));
  }
}

TEST_CASE("what is nested too deep loses its tags, not its text") {
  const auto record =
      item("<title>a</title><x>" + repeated("<y>", 100000) + "dalam" + repeated("</y>", 100000) + "</x>");
  CHECK(record["title"] == "a");
  bool found = false;
  for (const auto& [name, value] : record.fields) {
    found = found || value == "dalam";
    CHECK(name.size() < 300);
  }
  CHECK(found);
}

TEST_CASE("records with more attributes, fields or namespaces than any article has are told") {
  CHECK_THAT(problem_of("<a " + repeated("b='' ", 257) + "/>"), Contains("more than 256 attributes"));
  CHECK_THAT(problem_of(repeated("<a>x</a>", 10001)), Contains("more than 10000 fields"));
  CHECK_THAT(problem_of(repeated("<a xmlns:b=\"c\"/>", 50000)), Contains("too many namespaces"));
  CHECK_THAT(problem_of("<a b=\"" + repeated("x", 10'000'001) + "\"/>"), StartsWith("not well-formed XML: "));
}

TEST_CASE("texts of many megabytes are read, in CDATA and in broken records too") {
  const auto text = repeated("x", 11'000'000);
  CHECK(item("<title>" + text + "</title>")["title"].size() == text.size());
  CHECK(item("<title><![CDATA[" + text + "]]></title>")["title"].size() == text.size());
  CHECK(item("<title>a < & " + text + "</title>")["title"].size() == text.size() + 6);
}

TEST_CASE("a dump without any element is an error") {
  CHECK_THROWS_AS(xml_records("hanya teks < dan & lainnya"), warta::InputError);
  CHECK_THROWS_WITH(xml_records("<?xml version='1.0'?>"), Contains("d.xml:1: holds no XML element"));
}

TEST_CASE("an error of the source carries the line in which it happened") {
  class Failing final : public warta::corpus::ByteSource {
   public:
    std::string_view read() override {
      if (std::exchange(given_, true)) throw warta::InputError({"d.xml.gz"}, "damaged");
      return "<rss><channel>\n<item><title>a</title></item>\n<item>\n";
    }

   private:
    bool given_ = false;
  };
  Failing source;
  warta::corpus::XmlReader reader(source, "d.xml.gz");
  const auto read_all = [&reader] {
    while (reader.next() != nullptr) {
    }
  };
  CHECK_THROWS_WITH(read_all(), "d.xml.gz:4: damaged");
}
