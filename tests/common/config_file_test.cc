#include "common/config_file.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <sys/stat.h>

#include "common/errors.h"
#include "tests/temporary_directory.h"

using Catch::Matchers::Contains;
using Entries = std::vector<warta::ConfigEntry>;
using Paths = std::vector<std::string>;

namespace {

Paths paths_with(const std::map<std::string, std::string>& variables) {
  return warta::config_paths([&](const std::string& name) {
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional(found->second);
  });
}

Entries entries(const std::string& text) {
  return warta::config_entries(text, "f", "searcher");
}

}  // namespace

TEST_CASE("the user's file goes before those of the system") {
  CHECK(paths_with({{"HOME", "/h"}}) == Paths{"/h/.config/warta/config", "/etc/xdg/warta/config"});
  CHECK(paths_with({{"HOME", "/h"}, {"XDG_CONFIG_HOME", "/c"}, {"XDG_CONFIG_DIRS", "/a:/b"}}) ==
        Paths{"/c/warta/config", "/a/warta/config", "/b/warta/config"});
}

TEST_CASE("directories that are not absolute hold no files of defaults") {
  CHECK(paths_with({{"XDG_CONFIG_HOME", "c"}, {"XDG_CONFIG_DIRS", ".:/b::d"}}) == Paths{"/b/warta/config"});
  CHECK(paths_with({}) == Paths{"/etc/xdg/warta/config"});
}

TEST_CASE("lines of one section are read, with their places") {
  CHECK(entries("# x\n[indexer]\na=1\n[searcher]\n  b = 2 3  # y\r\n\n[indexer]\nc=1\n") ==
        Entries{{"b", "2 3", "f:5"}});
}

TEST_CASE("a value may be empty and hold equals signs and brackets") {
  CHECK(entries("[searcher]\na =\nb = c=[d]") == Entries{{"a", "", "f:2"}, {"b", "c=[d]", "f:3"}});
}

TEST_CASE("a line that is none is told with its place") {
  const auto [text, told] = GENERATE(table<std::string, std::string>({
      {"[searcher]\nlimit 3", "f:2: 'limit 3' sets nothing"},
      {"\nlimit = 3", "f:2: 'limit' stands in no section"},
      {"[search]\nlimit = 3", "f:1: there is no section [search]"},
      {"[searcher\nlimit = 3", "f:1: '[searcher' sets nothing"},
  }));
  CHECK_THROWS_WITH(entries(text), Contains(told));
}

TEST_CASE("a file that is not there is none, and what cannot be read is told") {
  const warta::tests::TemporaryDirectory directory;
  CHECK_FALSE(warta::read_config_file(directory.path("missing")).has_value());
  CHECK_FALSE(warta::read_config_file(directory.path("missing/config")).has_value());
  CHECK_THROWS_WITH(warta::read_config_file(directory.path(".")), Contains("is no file; --no-config"));
  const auto pipe = directory.path("pipe");
  REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  CHECK_THROWS_WITH(warta::read_config_file(pipe), Contains("is no file"));
  std::ofstream(directory.path("large")) << std::string((1U << 20U) + 1, '#');
  CHECK_THROWS_WITH(warta::read_config_file(directory.path("large")), Contains("too large"));
  std::ofstream(directory.path("file")) << "[searcher]\n";
  CHECK(warta::read_config_file(directory.path("file")) == "[searcher]\n");
}
