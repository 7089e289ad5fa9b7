#include "common/completion.h"

#include <optional>
#include <string>
#include <vector>

#include <boost/program_options.hpp>
#include <catch2/catch.hpp>

namespace {

using Given = std::vector<std::pair<std::string, std::string>>;
using Words = std::vector<std::string>;

boost::program_options::options_description options() {
  namespace po = boost::program_options;
  po::options_description described;
  auto add = described.add_options();
  add("index,d", po::value<std::string>(), "where it is\n(default: somewhere)");
  add("limit,n", po::value<std::string>()->default_value("10"), "at most N; more says the manual");
  add("config", po::value<std::string>(), "");
  add("no-config", po::bool_switch(), "");
  add("quiet,q", po::bool_switch(),
      "say nothing but what has to be said whatever happens in the world around");
  return described;
}

warta::UnfinishedCommand unfinished(const Words& words) {
  return warta::unfinished_command(warta::pointers_to(words), options());
}

}  // namespace

TEST_CASE("the last word is the value of the option before it") {
  const auto words =
      GENERATE(values<Words>({{"--index", "ne"}, {"-d", "ne"}, {"-qd", "ne"}, {"x", "-d", "ne"}}));
  CHECK(unfinished(words).last.option == "index");
  CHECK(unfinished(words).last.text == "ne");
  CHECK(unfinished(words).last.before.empty());
}

TEST_CASE("the last word may hold its option") {
  const auto last = unfinished({"--index=ne"}).last;
  CHECK(last.option == "index");
  CHECK(last.before == "--index=");
  CHECK(last.text == "ne");
}

TEST_CASE("the last word is no value behind a value, a switch or two hyphens") {
  const auto words = GENERATE(values<Words>(
      {{"-d", "x", "ne"}, {"-dx", "ne"}, {"-q", "ne"}, {"--index=x", "ne"}, {"--", "-d", "ne"}, {"ne"}}));
  CHECK(unfinished(words).last.option.empty());
  CHECK(unfinished(words).last.text == "ne");
}

TEST_CASE("behind two hyphens nothing is an option") {
  CHECK(unfinished({"--", "-"}).last.options_ended);
  CHECK_FALSE(unfinished({"-d", "--", "-"}).last.options_ended);
}

TEST_CASE("options before the last word are known with their values") {
  CHECK(unfinished({"-qn", "3", "--index=a", "-db", "word", "--no-config", ""}).given ==
        Given{{"quiet", ""}, {"limit", "3"}, {"index", "a"}, {"index", "b"}, {"no-config", ""}});
  CHECK(unfinished({}).given.empty());
}

TEST_CASE("what names the index is put in as a shell would") {
  const auto environment = [](const std::string& name) {
    return name == "HOME" ? std::optional<std::string>("/h") : std::nullopt;
  };
  const auto path = [&](const std::string& written) {
    return warta::arguments_naming_index(unfinished({"-d", written, ""}), environment);
  };
  CHECK(path("~/news") == Words{"--index=/h/news"});
  CHECK(path("$HOME/news") == Words{"--index=/h/news"});
  CHECK(path("${HOME}x") == Words{"--index=/hx"});
  CHECK(path("${HOME") == Words{"--index=${HOME"});
  CHECK(path("a~/$HOME") == Words{"--index=a~/$HOME"});
  CHECK(warta::arguments_naming_index(unfinished({"-q", "--no-config", ""}), environment) ==
        Words{"--no-config"});
}

TEST_CASE("options come with the first of what help says") {
  using warta::Candidate;
  CHECK(warta::options_beginning_with("--l", options()) == std::vector<Candidate>{{"--limit", "at most N"}});
  CHECK(warta::options_beginning_with("-d", options()) == std::vector<Candidate>{{"-d", "where it is"}});
  CHECK(warta::options_beginning_with("--qu", options()) ==
        std::vector<Candidate>{{"--quiet", "say nothing but what has to be said whatever happens in the…"}});
  CHECK(warta::options_beginning_with("-", options()).size() == 8);
}

TEST_CASE("an answer has a line for each candidate, and none that a terminal would be steered by") {
  CHECK(warta::answer({{{"a b", ""}, {"c", "d\ne"}}}, "--x=") == "--x=a b\n--x=c\td e\n");
  CHECK(warta::answer({{{"a\tb", ""}, {"a\x1b[2J", ""}, {"c", "\x1b[2J"}}}, "") == "c\t\xef\xbf\xbd[2J\n");
  CHECK(warta::answer({{}, warta::Paths::files}, "") == "\tfiles\n");
  CHECK(warta::answer({{}, warta::Paths::directories}, "") == "\tdirectories\n");
}
