#include "indexer/options.h"

#include <catch2/catch.hpp>

#include "common/errors.h"

using Catch::Matchers::Contains;
using warta::UsageError;
using warta::indexing::Action;
using warta::indexing::Options;
using warta::indexing::ProgressDisplay;

namespace {

Options parse(const std::vector<const char*>& arguments) {
  return warta::indexing::parse_options(arguments, [](const std::string& name) {
    return name == "HOME" ? std::optional<std::string>("/h") : std::nullopt;
  });
}

}  // namespace

TEST_CASE("indexer defaults") {
  const auto options = parse({"a.jsonl"});
  CHECK(options.action == Action::index);
  CHECK(options.index_path == "/h/.local/share/warta");
  CHECK(options.dumps == std::vector<std::string>{"a.jsonl"});
  CHECK_FALSE(options.reading.format.has_value());
  CHECK(options.progress == ProgressDisplay::automatic);
  CHECK_FALSE((options.strict || options.quiet || options.verbose));
}

TEST_CASE("indexer options may stand anywhere") {
  const auto options =
      parse({"a", "--format=text", "-d", "i", "-", "--strict", "-qv", "--progress", "never"});
  CHECK(options.index_path == "i");
  CHECK(options.dumps == std::vector<std::string>{"a", "-"});
  CHECK(options.reading.format == warta::corpus::DumpFormat::text);
  CHECK(options.progress == ProgressDisplay::never);
  CHECK((options.strict && options.quiet && options.verbose));
}

TEST_CASE("how dumps are to be read is typed") {
  using warta::corpus::FieldOverride;
  using warta::corpus::Role;
  const auto options =
      parse({"a", "--map", "title=judul", "--map=body=naskah asli", "--map", "date=", "--delimiter", "tab",
             "--charset", "latin1", "--lang-only", "id", "--keep-boilerplate", "--rejects", "r"});
  CHECK(options.reading.fields ==
        std::vector<FieldOverride>{{Role::title, "judul"}, {Role::body, "naskah asli"}, {Role::date, ""}});
  CHECK(options.reading.delimiter == '\t');
  CHECK(options.reading.charset == "latin1");
  CHECK((options.reading.indonesian_only && options.keep_boilerplate));
  CHECK(options.rejects == "r");
  CHECK(parse({"--dry-run", "a"}).action == Action::dry_run);
}

TEST_CASE("behind -- everything is a dump") {
  CHECK(parse({"-d", "i", "--", "--strict", "-x"}).dumps == std::vector<std::string>{"--strict", "-x"});
}

TEST_CASE("help and version need nothing else") {
  CHECK(parse({"--help"}).action == Action::help);
  CHECK(parse({"-V"}).action == Action::version);
  CHECK_THAT(warta::indexing::help_text(),
             Contains("Examples:") && Contains("--strict") && Contains("Exit status:"));
}

TEST_CASE("indexer command lines that cannot be meant are refused") {
  CHECK_THROWS_WITH(parse({}), Contains("no dump named"));
  CHECK_THROWS_WITH(parse({"--formt", "text", "a"}), Contains("--formt") && Contains("--help"));
  CHECK_THROWS_AS(parse({"--form", "text", "a"}), UsageError);
  CHECK_THROWS_WITH(parse({"--format", "docx", "a"}), Contains("'docx'"));
  CHECK_THROWS_WITH(parse({"--map", "isi", "a"}), Contains("--map is PART=FIELD"));
  CHECK_THROWS_WITH(parse({"--map", "summary=x", "a"}), Contains("'summary=x'"));
  CHECK_THROWS_WITH(parse({"--delimiter", "ab", "a"}), Contains("--delimiter is one character"));
  CHECK_THROWS_WITH(parse({"--charset", "windows-125x", "a"}), Contains("no charset 'windows-125x'"));
  CHECK_THROWS_WITH(parse({"--lang-only", "en", "a"}), Contains("--lang-only is id, not 'en'"));
  CHECK_THROWS_WITH(parse({"--progress", "x", "a"}), Contains("'x'"));
  CHECK_THROWS_AS(parse({"-d"}), UsageError);
  CHECK_THROWS_AS(parse({"-d", "", "a"}), UsageError);
}
