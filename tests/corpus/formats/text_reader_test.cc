#include "corpus/formats/text_reader.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/corpus/raw_records.h"
#include "tests/corpus/string_source.h"

using warta::corpus::TextReader;
using warta::tests::all_brief;
using warta::tests::StringSource;
using Shown = std::vector<std::string>;

namespace {

Shown records_of(const std::string& text) {
  StringSource source(text, 3);
  TextReader reader(source);
  return all_brief(reader);
}

}  // namespace

TEST_CASE("the first line is the title and the rest the body") {
  CHECK(records_of("\xef\xbb\xbf\n Bank Rusia\r\n\r\nAlinea satu.\r\nAlinea dua.\r\n") ==
        Shown{"1:title=Bank Rusia|body=Alinea satu.\r\nAlinea dua."});
}

TEST_CASE("a text of one line has no body") {
  CHECK(records_of("Hanya judul\n\n") == Shown{"1:!no body"});
}

TEST_CASE("a text too long for one article is rejected") {
  CHECK(records_of("Judul\n" + std::string(TextReader::kMaxBytes, 'x')) ==
        Shown{"1:!too long for one article (over 4 MiB)"});
}
