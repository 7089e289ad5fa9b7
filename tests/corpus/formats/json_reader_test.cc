#include "corpus/formats/json_reader.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/corpus/raw_records.h"
#include "tests/corpus/string_source.h"

using warta::corpus::is_object_a_line;
using warta::corpus::JsonFramer;
using warta::corpus::JsonLayout;
using warta::corpus::JsonReader;
using warta::tests::all_brief;
using warta::tests::all_bytes;
using warta::tests::StringSource;
using Shown = std::vector<std::string>;

namespace {

Shown lines(const std::string& json) {
  StringSource source(json);
  JsonReader reader(source, JsonLayout::lines);
  return all_brief(reader);
}

Shown values(const std::string& json, std::size_t block = 5) {
  StringSource source(json, block);
  JsonReader reader(source, JsonLayout::values);
  return all_brief(reader);
}

}  // namespace

TEST_CASE("each line is a record") {
  CHECK(lines("{\"a\":\"x\",\"b\":\"y\"}\n\n  \n{\"a\":\"z\"}") == Shown{"1:a=x|b=y", "4:a=z"});
}

TEST_CASE("a byte order mark and CRLF are no part of a line") {
  CHECK(lines("\xef\xbb\xbf{\"a\":\"x\"}\r\n{\"a\":\"y\"}\r\n") == Shown{"1:a=x", "2:a=y"});
}

TEST_CASE("a bad line does not harm its neighbours") {
  CHECK(lines("{\"a\":\"x\"}\n{\"a\":\n{\"a\":\"y\"}\n") == Shown{"1:a=x", "2:!not JSON", "3:a=y"});
}

TEST_CASE("a truncated last line is cut short and a whole one is read") {
  CHECK(lines("{\"a\":\"x\"}\n{\"a\":\"y\"}") == Shown{"1:a=x", "2:a=y"});
  CHECK(lines("{\"a\":\"x\"}\n{\"a\":\"y") == Shown{"1:a=x", "2:!cut short"});
}

TEST_CASE("a line that is no object says what it is") {
  CHECK(lines("\"teks\"\n") == Shown{"1:!text, where a JSON object is expected"});
  CHECK(lines("7\n") == Shown{"1:!a number, where a JSON object is expected"});
}

TEST_CASE("numbers are taken in their decimal form, null and booleans not at all") {
  CHECK(lines(R"({"a":12,"b":-3,"c":1.5,"d":18446744073709551615,"e":null,"f":true})"
              "\n") == Shown{"1:a=12|b=-3|c=1.5|d=18446744073709551615"});
}

TEST_CASE("nested objects give dotted names and lists repeat theirs") {
  CHECK(lines(R"({"title":{"rendered":"x"},"tags":["p","q"],"author":[{"name":"A"},{"name":"B"}]})"
              "\n") == Shown{"1:title.rendered=x|tags=p|tags=q|author.name=A|author.name=B"});
}

TEST_CASE("lists of words are sentences again") {
  CHECK(lines(R"({"isi":[["Harga","beras","naik","."],["Warga","resah","."]]})"
              "\n") == Shown{"1:isi=Harga beras naik. Warga resah."});
  CHECK(lines(R"({"paragraphs":[[["Satu","."],["Dua","."]],[["Tiga","."]]]})"
              "\n") == Shown{"1:paragraphs=Satu. Dua.|paragraphs=Tiga."});
}

TEST_CASE("small damage is repaired") {
  CHECK(lines("{\"a\":\"caf\xe9\",\"b\":NaN,\"c\":123456789012345678901}\n") ==
        Shown{"1:a=café|c=123456789012345678901"});
  CHECK(lines("{\"a\":\"x\\ud83d\",\"b\":\"p\tq\"}\n") == Shown{"1:a=x\ufffd|b=p\tq"});
}

TEST_CASE("nesting without end is refused") {
  CHECK(lines("{\"a\":" + std::string(100000, '[') + "\n{\"a\":\"x\"}\n").front().starts_with("1:!"));
  CHECK(values("[" + std::string(100000, '{') + "]", 4096).front().starts_with("1:!"));
}

TEST_CASE("an array of objects is read however its bytes come in blocks") {
  const std::size_t block = GENERATE(1U, 2U, 7U, 1000U);
  CHECK(values("[\n  {\"a\": \"x, {y} \\\" [z]\"},\n  {\"a\": \"\\\\\"}\n]\n", block) ==
        Shown{"2:a=x, {y} \" [z]", "3:a=\\"});
}

TEST_CASE("objects over several lines need no array") {
  CHECK(values("{\n \"a\": \"x\"\n}\n{\n \"a\": \"y\"\n}\n") == Shown{"1:a=x", "4:a=y"});
}

TEST_CASE("an object that holds the articles gives them") {
  CHECK(values(R"({"status":"ok","n":2,"articles":[{"a":"satu dua tiga"},{"a":"empat lima"}]})") ==
        Shown{"1:a=satu dua tiga", "1:a=empat lima"});
  CHECK(
      values(
          R"({"hits":{"total":2,"hits":[{"_id":"1","_source":{"a":"satu dua"}},{"_id":"2","_source":{"a":"b"}}]}})") ==
      Shown{"1:_id=1|_source.a=satu dua", "1:_id=2|_source.a=b"});
}

TEST_CASE("articles under their ids are read with these") {
  CHECK(values(R"({"k1":{"judul":"x","isi":"panjang"},"k2":{"judul":"y","isi":"panjang juga"}})") ==
        Shown{"1:key=k1|judul=x|isi=panjang", "1:key=k2|judul=y|isi=panjang juga"});
}

TEST_CASE("a table that is written by its columns is refused with the way out") {
  const auto records = values(R"({"judul":{"0":"A","1":"B"},"isi":{"0":"satu","1":"dua"}})");
  REQUIRE(records.size() == 1);
  CHECK(records.front() == "1:!a table by its columns, where records are expected");
}

TEST_CASE("an article with lists of objects stays one article") {
  CHECK(values(R"({"isi":"teks artikel yang panjang sekali","author":[{"name":"A"}],"img":[{"src":"x"}]})") ==
        Shown{"1:isi=teks artikel yang panjang sekali|author.name=A|img.src=x"});
}

TEST_CASE("an array that is cut short loses its last object only") {
  CHECK(values("[{\"a\":\"x\"},\n{\"a\":\"y\"},\n{\"a\":\"z") == Shown{"1:a=x", "2:a=y", "3:!cut short"});
}

TEST_CASE("behind a missing quotation mark the next object is found") {
  CHECK(values("[{\"a\":\"x\"},\n{\"a\":\"y,\"b\":\"q\"},\n{\"a\":\"z\"},{\"a\":\"w\"}]") ==
        Shown{"1:a=x", "2:!not JSON", "3:a=z", "3:a=w"});
}

TEST_CASE("an array of objects that is nested too deep to be entered is no trap") {
  const auto records = values("{" + std::string(40, '[') + "{[{}" + std::string(8, 'x'));
  CHECK(records.size() < 10);
}

TEST_CASE("what is no object in an array is told") {
  CHECK(values("[{\"a\":\"x\"}, 7, {\"a\":\"y\"}]") == Shown{"1:a=x", "1:!not JSON", "1:a=y"});
}

TEST_CASE("a large object is entered and its articles come one by one") {
  std::string json = R"({"meta":{"n":3},"items":[)";
  for (int i = 0; i < 300; ++i) json += R"({"a":")" + std::to_string(i) + R"("},)";
  json.back() = ']';
  json += R"(,"next":null})";
  StringSource source(json, 16);
  JsonFramer framer(source, 100);
  std::size_t count = 0;
  while (const auto frame = framer.next()) {
    CHECK(frame->state == warta::corpus::JsonFrame::State::whole);
    ++count;
  }
  CHECK(count == 300);
}

TEST_CASE("an object too large to be held is passed over and its bytes are given away") {
  const std::string large = R"({"a":")" + std::string(5000, 'x') + R"(\\"})";
  StringSource source(R"([{"b":"1"},)" + large + R"(,{"b":"2"}])", 64);
  std::string oversized;
  JsonFramer framer(source, 1000, [&](std::string_view piece) { oversized += piece; });
  std::vector<std::string> states;
  while (const auto frame = framer.next())
    states.push_back(frame->state == warta::corpus::JsonFrame::State::overlong ? "overlong"
                                                                               : std::string(frame->bytes));
  CHECK(states == Shown{"{\"b\":\"1\"}", "overlong", "{\"b\":\"2\"}"});
  CHECK(oversized == large);
}

TEST_CASE("a line too large to be held is told and given away") {
  const std::string large =
      R"({"a":")" + std::string(warta::corpus::LineReader::kDefaultLimit, 'x') + "\"}\n";
  StringSource source("{\"a\":\"1\"}\n" + large + "{\"a\":\"2\"}\n", 1 << 20);
  std::size_t oversized = 0;
  JsonReader reader(source, JsonLayout::lines, [&](std::string_view piece) { oversized += piece.size(); });
  CHECK(all_brief(reader) == Shown{"1:a=1", "2:!too large", "3:a=2"});
  CHECK(oversized == large.size());
}

TEST_CASE("zeros that a machine left when it stopped are no part of a line") {
  CHECK(lines(std::string(600, '\0') + "{\"a\":\"x\"}\n") == Shown{"1:a=x"});
}

TEST_CASE("records that an object holds have places and bytes of their own") {
  StringSource source("{\"n\":2,\n\"items\":[\n{\"a\": \"satu dua tiga\"},\n{\"a\": \"x}]}\n");
  JsonReader reader(source, JsonLayout::values);
  CHECK(all_brief(reader) == Shown{"3:a=satu dua tiga", "4:!cut short"});
}

TEST_CASE("records keep their bytes") {
  StringSource source("{\"a\": 1 }\nx\r\n");
  JsonReader reader(source, JsonLayout::lines);
  CHECK(all_bytes(reader) == Shown{"{\"a\": 1 }\n", "x\r\n"});
  StringSource array("[ {\"a\": 1 },\n {\"a\" } ]");
  JsonReader values_reader(array, JsonLayout::values);
  CHECK(all_bytes(values_reader) == Shown{"{\"a\": 1 }", "{\"a\" }"});
}

TEST_CASE("an object a line is told from objects over lines") {
  CHECK(is_object_a_line("{\"a\":1}\n{\"a\":2}\n"));
  CHECK(is_object_a_line("unduhan 100 %\n{\"a\":1}\n"));
  CHECK_FALSE(is_object_a_line("{\n \"a\":1\n}\n"));
  CHECK_FALSE(is_object_a_line("{\"a\":\"" + std::string(70000, 'x')));
}
