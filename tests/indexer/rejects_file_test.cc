#include "indexer/rejects_file.h"

#include <fstream>
#include <iterator>
#include <string>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "tests/temporary_directory.h"

using Catch::Matchers::Contains;
using warta::indexing::RejectsFile;
using warta::tests::TemporaryDirectory;

namespace {

std::string content_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("records stand one behind the other as they came") {
  const TemporaryDirectory directory;
  RejectsFile rejects(directory.path("r"));
  rejects.write("{\"a\":1}\r\n", "");
  rejects.write("no line break\xff", "");
  rejects.write("x\n", "");
  rejects.close();
  CHECK(content_of(directory.path("r")) == "{\"a\":1}\r\nno line break\xff\nx\n");
}

TEST_CASE("the header of a table stands once before its records") {
  const TemporaryDirectory directory;
  RejectsFile rejects(directory.path("r"));
  rejects.write("A,\n", "judul,isi\n");
  rejects.write("B,\n", "judul,isi\n");
  rejects.write("1;\n", "id;isi\n");
  rejects.close();
  CHECK(content_of(directory.path("r")) == "judul,isi\nA,\nB,\nid;isi\n1;\n");
}

TEST_CASE("a record too large to be held is written in pieces") {
  const TemporaryDirectory directory;
  RejectsFile rejects(directory.path("r"));
  rejects.write_piece("abc");
  rejects.write_piece("def");
  rejects.write("", "");
  rejects.write("x", "");
  rejects.close();
  CHECK(content_of(directory.path("r")) == "abcdef\nx\n");
}

TEST_CASE("a file is begun anew, and one that cannot be made is named") {
  const TemporaryDirectory directory;
  directory.write("r", "old");
  RejectsFile(directory.path("r")).close();
  CHECK(content_of(directory.path("r")).empty());
  CHECK_THROWS_WITH(RejectsFile(directory.path("none/r")), Contains("none/r") && Contains("--rejects"));
}
