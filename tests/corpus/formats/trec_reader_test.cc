#include "corpus/formats/trec_reader.h"

#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "tests/corpus/formats/shown_records.h"
#include "tests/corpus/string_source.h"

using Catch::Matchers::StartsWith;
using warta::corpus::TrecReader;
using warta::tests::shown;
using warta::tests::shown_records;
using warta::tests::StringSource;

namespace {

using Lines = std::vector<std::string>;

Lines records_of(const std::string& bytes, std::size_t block = 1 << 16,
                 std::size_t limit = TrecReader::kMaxDocumentBytes) {
  StringSource source(bytes, block);
  TrecReader reader(source, limit);
  return shown_records(reader);
}

/// The records as "line@offset bytes".
Lines places_of(const std::string& bytes) {
  StringSource source(bytes, 3);
  TrecReader reader(source);
  Lines lines;
  while (const auto* const record = reader.next()) {
    CHECK(bytes.substr(record->offset, record->bytes.size()) == record->bytes);
    lines.push_back(std::to_string(record->line) + "@" + std::to_string(record->offset) + " " +
                    std::string(record->bytes));
  }
  return lines;
}

class FailingSource final : public warta::corpus::ByteSource {
 public:
  std::string_view read() override {
    if (std::exchange(begun_, true)) throw warta::InputError({"d.gz"}, "damaged");
    return "<DOC><TEXT>Satu.</TEXT></DOC><DOC><TEXT>Du";
  }

 private:
  bool begun_ = false;
};

}  // namespace

TEST_CASE("documents are the same however the bytes come in blocks") {
  const std::size_t block = GENERATE(1U, 2U, 3U, 7U, 1000U);
  CHECK(records_of("<DOC>\n<DOCNO>1</DOCNO>\n<TEXT>Satu.</TEXT>\n</DOC>\n<doc><text>Dua.</text></doc><Doc "
                   "><Text>Tiga.</Text></Doc >\n",
                   block) == Lines{"docno=1|text=Satu.", "text=Dua.", "text=Tiga."});
  CHECK(records_of("", block).empty());
  CHECK(records_of("\n \n", block).empty());
}

TEST_CASE("articles of WikiExtractor are documents") {
  CHECK(records_of(
            "<doc id=\"1\" url=\"https://a.example/?curid=1\" title=\"A < B\">\nA < B\n\nIsi.\n\n</doc>\n"
            "<doc id=\"2\" title=\"\"Dua\"\">\nIsi dua.\n</doc>\n") ==
        Lines{"id=1|url=https://a.example/?curid=1|title=A < B|text=A < B\n\nIsi.",
              "id=2|title=\"Dua\"|text=Isi dua."});
}

TEST_CASE("what wraps the documents is passed over") {
  CHECK(records_of(
            "<?xml version=\"1.0\"?>\n<!DOCTYPE docs>\n<docs>\n<DOC><TEXT>Isi.</TEXT></DOC>\n</docs>\n") ==
        Lines{"text=Isi."});
}

TEST_CASE("a record's place is its line, its offset and its bytes") {
  CHECK(places_of("\n<DOC>\n<TEXT>Satu.</TEXT></DOC>\n\n  <DOC><TEXT>Dua.</TEXT></DOC>x") ==
        Lines{"2@1 <DOC>\n<TEXT>Satu.</TEXT></DOC>", "5@35 <DOC><TEXT>Dua.</TEXT></DOC>", "5@63 x"});
}

TEST_CASE("a document without its end ends where a line begins the next") {
  CHECK(records_of("<DOC>\n<TEXT>Satu.</TEXT>\n<DOC>\n<TEXT>Dua.\n  <DOC><TEXT>Tiga.</TEXT></DOC>") ==
        Lines{"text=Satu.", "text=Dua.", "text=Tiga."});
  CHECK(records_of("<DOC><TEXT>Satu.</TEXT><DOC><TEXT>Dua.</TEXT></DOC>") ==
        Lines{"text=Satu.", "text=Dua."});
  CHECK(records_of("<DOC><TEXT>Tanda <DOC> itu.</TEXT></DOC>") == Lines{"text=Tanda  itu."});
}

TEST_CASE("the end of the dump ends a document only behind a closing tag") {
  CHECK(records_of("<DOC><TEXT>Satu.</TEXT>\n") == Lines{"text=Satu."});
  const auto* const cut = GENERATE("<DOC>", "<DOC><TEXT>Sat", "<DOC><TEXT>Satu.</TEX", "<doc id=\"1\">\nSat");
  CHECK(records_of(std::string("<DOC><TEXT>Nol.</TEXT></DOC>") + cut) ==
        Lines{"text=Nol.", "!the last document is cut short; fetch the dump again"});
}

TEST_CASE("text outside of documents is reported") {
  CHECK(records_of("Isi.</TEXT></DOC>\n<DOC><TEXT>Satu.</TEXT></DOC>\nxx") ==
        Lines{"!text outside of <DOC> and </DOC>", "text=Satu.", "!text outside of <DOC> and </DOC>"});
  CHECK(records_of("<DOCNO>1</DOCNO>") == Lines{"!text outside of <DOC> and </DOC>"});
}

TEST_CASE("a document without fields is a problem") {
  CHECK(records_of("<DOC></DOC><DOC>\n<TEXT> </TEXT></DOC>") ==
        Lines{"!a document without text", "!a document without text"});
}

TEST_CASE("a document over the limit is passed over without being held") {
  const std::size_t block = GENERATE(1U, 100U, 100000U);
  const auto* const small = "<DOC><TEXT>Satu.</TEXT></DOC>\n";
  const auto large =
      "<DOC>\n<TEXT>" + std::string(9000, 'x') + "\n<b>" + std::string(9000, '<') + "</TEXT></DOC>\n";
  StringSource source(small + large + small, block);
  TrecReader reader(source, 8000);
  CHECK(shown(*reader.next()) == "text=Satu.");
  const auto* const record = reader.next();
  CHECK_THAT(record->problem, StartsWith("a document of over"));
  CHECK(record->bytes.empty());
  CHECK(record->line == 2);
  CHECK(shown(*reader.next()) == "text=Satu.");
  CHECK(reader.next() == nullptr);
}

TEST_CASE("a line is counted in what is passed over") {
  const auto large = "<DOC>" + std::string(20000, '\n') + "</DOC>\n";
  StringSource source(large + "<DOC><TEXT>Satu.</TEXT></DOC>", 100);
  TrecReader reader(source, 8000);
  CHECK_FALSE(reader.next()->problem.empty());
  CHECK(reader.next()->line == 20002);
}

TEST_CASE("a stretch without documents over the limit is reported once") {
  CHECK(records_of(std::string(50000, 'x') + "\n<DOC><TEXT>Satu.</TEXT></DOC>", 100, 8000) ==
        Lines{"!text outside of <DOC> and </DOC>", "text=Satu."});
}

TEST_CASE("whole documents before a place that cannot be read are given") {
  FailingSource source;
  TrecReader reader(source);
  CHECK(shown(*reader.next()) == "text=Satu.");
  CHECK_THROWS_WITH(reader.next(), "d.gz: damaged");
}

TEST_CASE("the fixture of a collection gives its documents") {
  std::ifstream file(WARTA_SOURCE_DIR "/tests/data/trec/koran.sgml", std::ios::binary);
  REQUIRE(file);
  CHECK(records_of({std::istreambuf_iterator<char>(file), {}}) ==
        Lines{"docno=KORAN-0001|date=3 Februari 2025|headline=Jembatan lama ditutup|byline=Redaksi|"
              "text=Jembatan lama ditutup mulai Senin.\n\nWarga memakai perahu.",
              "docno=KORAN-0002|title=Panen padi tertunda|text=Hujan &amp; angin menunda panen.",
              "!the last document is cut short; fetch the dump again"});
}
