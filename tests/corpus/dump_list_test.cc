#include "corpus/dump_list.h"

#include <catch2/catch.hpp>
#include <sys/stat.h>

#include "tests/temporary_directory.h"

using Catch::Matchers::Contains;
using warta::corpus::list_dumps;
using warta::tests::TemporaryDirectory;
using Names = std::vector<std::string>;

namespace {

/// The dumps' paths, those that their content decides about with a question mark.
Names paths(const warta::corpus::DumpList& list) {
  Names names;
  for (const auto& [path, certain] : list.dumps) names.push_back(path + (certain ? "" : "?"));
  return names;
}

}  // namespace

TEST_CASE("files are taken as they are named whether they exist or not") {
  CHECK(paths(list_dumps(Names{"b.xyz", "-", "a.jsonl"})) == Names{"b.xyz", "-", "a.jsonl"});
}

TEST_CASE("a directory gives its dumps in the order of their names") {
  const TemporaryDirectory directory;
  for (const auto* const name :
       {"b.txt", "a/z.jsonl.gz", "a/y.csv", "a/x", "README.md", ".hidden.txt", ".git/a.txt"})
    directory.write(name, "x");
  const auto list = list_dumps(Names{directory.path("")});
  CHECK(paths(list) == Names{directory.path("a/x") + "?", directory.path("a/y.csv"),
                             directory.path("a/z.jsonl.gz"), directory.path("b.txt")});
  CHECK(list.passed_over == Names{directory.path("README.md")});
  CHECK(list.problems.empty());
}

TEST_CASE("a directory without dumps is a problem") {
  const TemporaryDirectory directory;
  directory.write("README.md", "x");
  const auto list = list_dumps(Names{directory.path("")});
  REQUIRE(list.problems.size() == 1);
  CHECK_THAT(list.problems.front().what(),
             Contains(directory.path("")) && Contains("no dump in this directory"));
}

TEST_CASE("a pipe in a directory is passed over and never waited for") {
  const TemporaryDirectory directory;
  directory.write("a.txt", "x");
  REQUIRE(mkfifo(directory.path("b.txt").c_str(), 0600) == 0);
  const auto list = list_dumps(Names{directory.path("")});
  CHECK(paths(list) == Names{directory.path("a.txt")});
  CHECK(list.passed_over == Names{directory.path("b.txt")});
}

TEST_CASE("links to directories are not followed") {
  const TemporaryDirectory directory;
  directory.write("a/b.txt", "x");
  std::filesystem::create_directory_symlink(directory.path("a"), directory.path("a/loop"));
  CHECK(paths(list_dumps(Names{directory.path("")})) == Names{directory.path("a/b.txt")});
}
