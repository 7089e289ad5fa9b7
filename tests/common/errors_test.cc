#include "common/errors.h"

#include <catch2/catch.hpp>

using warta::IndexError;
using warta::InputError;

TEST_CASE("an input error names dump and line") {
  const InputError error({"berita.jsonl", 12}, "not JSON");
  CHECK(std::string(error.what()) == "berita.jsonl:12: not JSON");
  CHECK(error.problem() == "not JSON");
  CHECK(error.place() == warta::Place{"berita.jsonl", 12});
}

TEST_CASE("a place without a line is the dump alone") {
  CHECK(to_string(warta::Place{"berita.zip:a.txt", 0}) == "berita.zip:a.txt");
}

TEST_CASE("a place in an input without lines is a count of bytes") {
  CHECK(to_string(warta::Place{"a.warc.gz", 0, 5120}) == "a.warc.gz:byte 5120");
}

TEST_CASE("an index error names the index") {
  CHECK(std::string(IndexError("/srv/index", "is locked").what()) == "/srv/index: is locked");
}
