#include "indexer/index/replacement_index.h"

#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "tests/temporary_directory.h"

namespace fs = std::filesystem;

using Catch::Matchers::Contains;
using warta::indexing::remove_leavings;
using warta::indexing::ReplacementIndex;
using warta::tests::TemporaryDirectory;

namespace {

void write(const std::string& path, const std::string& text) {
  std::ofstream(path) << text;
}

std::string read(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Names in the directory of the index.
std::size_t beside(const TemporaryDirectory& directory) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(directory.path("")), {}));
}

}  // namespace

TEST_CASE("what is made beside an index takes its place") {
  const TemporaryDirectory directory;
  directory.write("news/iamglass", "old");
  ReplacementIndex replacement(directory.path("news"));
  write(replacement.path() + "/iamglass", "new");
  CHECK(read(directory.path("news/iamglass")) == "old");
  replacement.take_place();
  CHECK(read(directory.path("news/iamglass")) == "new");
  CHECK(beside(directory) == 1);
}

TEST_CASE("a new index needs no old one") {
  const TemporaryDirectory directory;
  ReplacementIndex replacement(directory.path("news/"));
  write(replacement.path() + "/iamglass", "new");
  replacement.take_place();
  CHECK(read(directory.path("news/iamglass")) == "new");
}

TEST_CASE("a link to an index stays a link") {
  const TemporaryDirectory directory;
  directory.write("disk/news/iamglass", "old");
  fs::create_directory_symlink("disk/news", directory.path("link"));
  ReplacementIndex replacement(directory.path("link"));
  write(replacement.path() + "/iamglass", "new");
  replacement.take_place();
  CHECK(fs::is_symlink(directory.path("link")));
  CHECK(read(directory.path("disk/news/iamglass")) == "new");
}

TEST_CASE("what did not take its place is taken away") {
  const TemporaryDirectory directory;
  directory.write("news/iamglass", "old");
  {
    const ReplacementIndex replacement(directory.path("news"));
    write(replacement.path() + "/iamglass", "new");
  }
  CHECK(read(directory.path("news/iamglass")) == "old");
  CHECK(beside(directory) == 1);
}

TEST_CASE("leavings are taken away, but not what another is making") {
  const TemporaryDirectory directory;
  directory.write("news/iamglass", "old");
  directory.write(".news.warta-new/postlist.glass", "half");
  remove_leavings(directory.path("news"));
  CHECK(beside(directory) == 1);
  const ReplacementIndex replacement(directory.path("news"));
  remove_leavings(directory.path("news"));
  CHECK(beside(directory) == 2);
  CHECK_THROWS_WITH(ReplacementIndex(directory.path("news")), Contains("another warta-indexer"));
}

TEST_CASE("an index that was moved away is moved back") {
  const TemporaryDirectory directory;
  directory.write(".news.warta-old/iamglass", "old");
  remove_leavings(directory.path("news"));
  CHECK(read(directory.path("news/iamglass")) == "old");
}

TEST_CASE("an index that was replaced is not moved back") {
  const TemporaryDirectory directory;
  directory.write("news/iamglass", "new");
  directory.write(".news.warta-old/iamglass", "old");
  remove_leavings(directory.path("news"));
  CHECK(read(directory.path("news/iamglass")) == "new");
  CHECK(beside(directory) == 1);
}
