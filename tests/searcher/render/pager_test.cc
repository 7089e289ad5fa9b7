#include "searcher/render/pager.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

#include <catch2/catch.hpp>

#include "tests/temporary_directory.h"

using warta::searching::page;
using warta::searching::pager_command;

namespace {

std::string command_in(const std::map<std::string, std::string>& variables) {
  return pager_command([&](const std::string& name) {
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional<std::string>(found->second);
  });
}

std::string content_of(const std::string& path) {
  std::ostringstream content;
  content << std::ifstream(path).rdbuf();
  return content.str();
}

}  // namespace

TEST_CASE("the pager is the user's, for this program or for all") {
  CHECK(command_in({{"WARTA_PAGER", "more"}, {"PAGER", "most"}}) == "more");
  CHECK(command_in({{"PAGER", "most -s"}}) == "most -s");
  CHECK(command_in({{"PAGER", "cat"}}).empty());
  CHECK(command_in({{"WARTA_PAGER", ""}, {"PAGER", "most"}}).empty());
}

TEST_CASE("without a word of the user's it is less, if that is there") {
  const warta::tests::TemporaryDirectory directory;
  const std::string nothing = directory.path("");
  CHECK(command_in({{"TERM", "xterm"}, {"PATH", nothing}}).empty());
  CHECK(command_in({}).empty());
  std::filesystem::permissions(directory.write("less", "#!/bin/sh"), std::filesystem::perms::owner_all);
  CHECK(command_in({{"TERM", "xterm"}, {"PATH", "/nowhere:" + nothing}}) == "less");
  CHECK(command_in({{"TERM", "dumb"}, {"PATH", nothing}}).empty());
}

TEST_CASE("a pager is given the text, and told how to show it") {
  const warta::tests::TemporaryDirectory directory;
  const auto file = directory.path("shown");
  CHECK(page("satu\ndua\n", "cat >'" + file + "'; echo \"$LESS\" >>'" + file + "'"));
  CHECK(content_of(file) == "satu\ndua\nFRX\n");
}

TEST_CASE("a pager that ends before the text does is no error") {
  CHECK(page(std::string(1 << 20, 'x'), "true"));
}

TEST_CASE("a pager that is not there is told, so that the text can be shown without") {
  CHECK_FALSE(page("satu\n", "no-such-pager-anywhere 2>/dev/null"));
}
