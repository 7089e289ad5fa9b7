#include "common/option_defaults.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/program_options.hpp>
#include <catch2/catch.hpp>

#include "common/command_line.h"

using Catch::Matchers::Contains;
using Files = std::map<std::string, std::string>;
using Words = std::vector<std::string>;

namespace {

namespace po = boost::program_options;

constexpr auto kDefaultable = std::to_array<std::string_view>({"index", "limit", "name", "quiet"});

po::options_description options() {
  po::options_description described;
  auto add = described.add_options();
  add("index", po::value<std::string>(), "");
  add("limit", po::value<std::string>()->default_value("10"), "");
  add("name", po::value<Words>()->composing(), "");
  add("quiet", po::bool_switch(), "");
  add("help", po::bool_switch(), "");
  warta::add_config_options(described);
  return described;
}

std::optional<std::string> found_in(const Files& files, const std::string& name) {
  const auto found = files.find(name);
  return found == files.end() ? std::nullopt : std::optional(found->second);
}

/// The values of a command line, in an environment, with files of defaults; the user's is /u/warta/config.
po::variables_map read(const std::vector<const char*>& arguments, const Files& files, Files variables = {}) {
  variables.emplace("XDG_CONFIG_HOME", "/u");
  variables.emplace("XDG_CONFIG_DIRS", "/s");
  const auto described = options();
  return warta::read_with_defaults(
      {"searcher", described, kDefaultable}, warta::parse_command_line(arguments, described, "word", ""),
      [&](const std::string& name) { return found_in(variables, name); },
      [&](const std::string& path) { return found_in(files, path); },
      [](const po::variables_map& values) {
        warta::whole_number(values, "limit", 1, 100);
        return values;
      });
}

std::string limit(const std::vector<const char*>& arguments, const Files& files) {
  return read(arguments, files)["limit"].as<std::string>();
}

const Files kBoth = {{"/u/warta/config", "[searcher]\nlimit = 2\nname = a\nname = b\nquiet = yes\n"},
                     {"/s/warta/config", "[searcher]\nlimit = 3\nname = c\nindex = ~/i\n"}};

}  // namespace

TEST_CASE("the command line goes before the user's file, that before the system's") {
  CHECK(limit({}, {}) == "10");
  CHECK(limit({}, kBoth) == "2");
  CHECK(limit({"--limit", "10"}, kBoth) == "10");
  CHECK(limit({}, {{"/s/warta/config", "[searcher]\nlimit = 3"}}) == "3");
}

TEST_CASE("an option that may be repeated is taken from one place only") {
  CHECK(read({}, kBoth)["name"].as<Words>() == Words{"a", "b"});
  CHECK(read({"--name", "d"}, kBoth)["name"].as<Words>() == Words{"d"});
}

TEST_CASE("what a file sets is a default") {
  const auto values = read({"--limit", "5"}, kBoth);
  CHECK_FALSE(values["limit"].defaulted());
  CHECK(values["name"].defaulted());
  CHECK(values["quiet"].as<bool>());
}

TEST_CASE("the environment goes before files") {
  CHECK(read({}, kBoth, {{"HOME", "/h"}})["index"].as<std::string>() == "/h/i");
  CHECK(read({}, kBoth, {{"WARTA_INDEX", "x"}}).count("index") == 0);
  CHECK(read({}, kBoth, {{"WARTA_INDEX", ""}}).count("index") == 1);
}

TEST_CASE("a file named by --config takes the place of all others, --no-config does without") {
  const auto files = [] {
    auto all = kBoth;
    all["mine"] = "[searcher]\nlimit = 7";
    return all;
  }();
  CHECK(limit({"--config", "mine"}, files) == "7");
  CHECK(read({"--config", "mine"}, files).count("index") == 0);
  CHECK(limit({"--no-config"}, files) == "10");
  CHECK_THROWS_WITH(limit({"--config", "none"}, files), Contains("there is no file none"));
}

TEST_CASE("what a file cannot set is told with its place and the way out") {
  const auto [line, told] = GENERATE(table<std::string, std::string>({
      {"limit = 1000", "/u/warta/config:2: limit: --limit takes a whole number from 1 to 100"},
      {"limt = 1", "/u/warta/config:2: limt: there is no such option; did you mean limit?"},
      {"x = 1", "/u/warta/config:2: x: there is no such option; see warta-searcher --help"},
      {"help = yes", "/u/warta/config:2: help: is no default"},
      {"quiet = x", "/u/warta/config:2: quiet: is a switch; write yes or no"},
      {"limit = 1\nlimit = 2", "/u/warta/config:3: limit: is set already in /u/warta/config:2"},
  }));
  CHECK_THROWS_WITH(limit({}, {{"/u/warta/config", "[searcher]\n" + line}}), Contains(told));
}

TEST_CASE("a mistake of the command line is not put on a file") {
  CHECK_THROWS_WITH(limit({"--limit", "x"}, kBoth), !Contains("config"));
}
