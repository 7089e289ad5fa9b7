#include "corpus/input/dump_stream.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include "common/errors.h"
#include "tests/corpus/packed.h"
#include "tests/temporary_directory.h"

using Catch::Matchers::Contains;
using warta::corpus::DumpStream;
using warta::tests::compressed;
using warta::tests::packed;
using warta::tests::TemporaryDirectory;

namespace {

std::string rest_of(DumpStream& stream) {
  std::string bytes;
  for (auto block = stream.read(); !block.empty(); block = stream.read()) bytes += block;
  return bytes;
}

}  // namespace

TEST_CASE("a plain file is its own only member") {
  const TemporaryDirectory directory;
  const auto path = directory.write("a.txt", "isi berita");
  DumpStream stream(path);
  REQUIRE(stream.next_member());
  CHECK(stream.name() == path);
  CHECK_FALSE(stream.in_archive());
  CHECK(stream.peek(3) == "isi berita");
  CHECK(rest_of(stream) == "isi berita");
  CHECK_FALSE(stream.next_member());
}

TEST_CASE("what is compressed is known by its content and not by its name") {
  const auto* const filter = GENERATE("gzip", "bzip2", "xz", "lzma", "zstd", "lz4", "compress");
  CAPTURE(filter);
  const TemporaryDirectory directory;
  const auto path = directory.write("berita.jsonl", compressed(filter, "isi berita\nbaris dua\n"));
  DumpStream stream(path);
  REQUIRE(stream.next_member());
  CHECK(rest_of(stream) == "isi berita\nbaris dua\n");
}

TEST_CASE("gzip members one behind the other are one stream") {
  const TemporaryDirectory directory;
  const auto path = directory.write("a.gz", compressed("gzip", "satu ") + compressed("gzip", "dua"));
  DumpStream stream(path);
  REQUIRE(stream.next_member());
  CHECK(rest_of(stream) == "satu dua");
}

TEST_CASE("the members of an archive come one after the other") {
  const auto* const format = GENERATE("paxr", "zip", "7zip", "ustar");
  CAPTURE(format);
  const TemporaryDirectory directory;
  const auto path = directory.write("a", packed(format, "none", {{"d/a.txt", "satu"}, {"b.txt", "dua"}}));
  DumpStream stream(path);
  REQUIRE(stream.next_member());
  CHECK(stream.in_archive());
  CHECK(stream.name() == path + ":d/a.txt");
  CHECK(rest_of(stream) == "satu");
  REQUIRE(stream.next_member());
  CHECK(stream.name() == path + ":b.txt");
  CHECK(rest_of(stream) == "dua");
  CHECK_FALSE(stream.next_member());
}

TEST_CASE("members keep names that are not ASCII") {
  const auto* const format = GENERATE("paxr", "zip", "7zip");
  CAPTURE(format);
  const TemporaryDirectory directory;
  const auto path = directory.write("a", packed(format, "none", {{"berita-é.jsonl", "satu"}}));
  DumpStream stream(path);
  REQUIRE(stream.next_member());
  CHECK(stream.member() == "berita-é.jsonl");
  CHECK(stream.name() == path + ":berita-é.jsonl");
}

TEST_CASE("text that looks like another format stays text") {
  const TemporaryDirectory directory;
  const std::string text = GENERATE(as<std::string>(), "begin 644 a\n#0V%T\n`\nend\n",
                                    "#mtree\n./a type=file\n", "WARC/1.0\n", "PK berita");
  const auto path = directory.write("a.txt", text);
  DumpStream stream(path);
  REQUIRE(stream.next_member());
  CHECK(rest_of(stream) == text);
}

TEST_CASE("an empty file has no member") {
  const TemporaryDirectory directory;
  DumpStream stream(directory.write("a.txt", ""));
  CHECK_FALSE(stream.next_member());
}

TEST_CASE("a file that is cut short says so after what could be read") {
  const TemporaryDirectory directory;
  std::string text;
  for (std::size_t i = 0; i < 100000; ++i) text += std::to_string(i * 7919) + "\n";
  auto bytes = compressed("gzip", text);
  bytes.resize(bytes.size() / 2);
  DumpStream stream(directory.write("a.gz", bytes));
  REQUIRE(stream.next_member());
  CHECK(text.starts_with(stream.peek(1000)));
  CHECK_THROWS_WITH(rest_of(stream), Contains("a.gz") && Contains("cut short") && Contains("fetch it again"));
}

TEST_CASE("a wait for a pipe can be ended") {
  const TemporaryDirectory directory;
  const auto pipe = directory.path("pipe");
  REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  int asked = 0;
  DumpStream stream(pipe, [&] { return ++asked > 2; });
  CHECK_FALSE(stream.next_member());
  CHECK(asked >= 3);
}

TEST_CASE("a missing file and a directory are named") {
  const TemporaryDirectory directory;
  CHECK_THROWS_WITH(DumpStream(directory.path("none")), Contains("none: no such file"));
  CHECK_THROWS_WITH(DumpStream(directory.path("")), Contains("is a directory"));
}

TEST_CASE("a file without permission is named with the way out") {
  if (geteuid() == 0) {
    WARN("root may read every file: not tested");
    return;
  }
  const TemporaryDirectory directory;
  const auto path = directory.write("a.txt", "isi");
  std::filesystem::permissions(path, std::filesystem::perms::none);
  CHECK_THROWS_WITH(DumpStream(path), Contains("a.txt: cannot be read") && Contains("permissions"));
}

namespace {

/// Names and contents of all members.
std::vector<std::string> members_of(DumpStream& stream) {
  std::vector<std::string> members;
  while (stream.next_member()) members.push_back(stream.member() + "=" + rest_of(stream));
  return members;
}

}  // namespace

TEST_CASE("archives and compressed files inside an archive are unpacked") {
  const auto* const inner = GENERATE("paxr", "zip", "7zip");
  CAPTURE(inner);
  const TemporaryDirectory directory;
  const auto path = directory.write(
      "a.tgz", packed("paxr", "gzip",
                      {{"a.zip", packed(inner, "none", {{"x.txt", "satu"}, {"y.txt", "dua"}})},
                       {"b.txt.gz", compressed("gzip", "tiga")},
                       {"c.txt.zst", compressed("zstd", "empat")},
                       {"d.txt", "lima"}}));
  DumpStream stream(path);
  CHECK(members_of(stream) == std::vector<std::string>{"x.txt=satu", "y.txt=dua", "b.txt.gz=tiga",
                                                       "c.txt.zst=empat", "d.txt=lima"});
}

TEST_CASE("behind a damaged archive in an archive the next member is read") {
  const TemporaryDirectory directory;
  auto damaged = compressed("gzip", std::string(1000, 'x') + "isi");
  damaged[damaged.size() - 6] = static_cast<char>(damaged[damaged.size() - 6] ^ 1);
  const auto path =
      directory.write("a.tar", packed("paxr", "none", {{"a.txt.gz", damaged}, {"b.txt", "dua"}}));
  DumpStream stream(path);
  REQUIRE(stream.next_member());
  CHECK_THROWS_WITH(rest_of(stream), Contains("a.tar:a.txt.gz"));
  CHECK(stream.may_go_on());
  REQUIRE(stream.next_member());
  CHECK(rest_of(stream) == "dua");
}

TEST_CASE("a file that becomes shorter while it is read says so") {
  const TemporaryDirectory directory;
  const auto path = directory.write("a.txt", std::string(std::size_t{1} << 20U, 'x'));
  DumpStream stream(path);
  REQUIRE(stream.next_member());
  CHECK_FALSE(stream.read().empty());
  std::filesystem::resize_file(path, 600000);
  CHECK_THROWS_WITH(rest_of(stream), Contains("became shorter while it was read"));
}

TEST_CASE("a dump that grows without end when it is unpacked is refused") {
  const TemporaryDirectory directory;
  const std::string zeros(std::size_t{1} << 26U, '0');
  const auto once = compressed("zstd", zeros);
  std::string bomb;
  for (int i = 0; i < 6; ++i) bomb += once;
  DumpStream stream(directory.write("a.zst", bomb));
  REQUIRE(stream.next_member());
  CHECK_THROWS_WITH(rest_of(stream),
                    Contains("more than 500 times its size") && Contains("unpack it yourself"));
}

TEST_CASE("names of members that lead out of the archive are only names") {
  const TemporaryDirectory directory;
  const auto path = directory.write(
      "a.tar", packed("paxr", "none", {{"../../luar.txt", "satu"}, {"/tmp/akar.txt", "dua"}}));
  DumpStream stream(path);
  CHECK(members_of(stream) == std::vector<std::string>{"../../luar.txt=satu", "/tmp/akar.txt=dua"});
  CHECK_FALSE(std::filesystem::exists(directory.path("../../luar.txt")));
}

TEST_CASE("how much of a file was read is told") {
  const TemporaryDirectory directory;
  const auto bytes = compressed("gzip", std::string(100000, 'x'));
  DumpStream stream(directory.write("a.gz", bytes));
  CHECK(stream.packed_size() == bytes.size());
  REQUIRE(stream.next_member());
  rest_of(stream);
  CHECK(stream.packed_bytes_read() == bytes.size());
}
