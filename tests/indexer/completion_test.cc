#include "indexer/completion.h"

#include <optional>
#include <string>
#include <vector>

#include <boost/program_options.hpp>
#include <catch2/catch.hpp>

#include "corpus/fields/field_names.h"
#include "corpus/formats/dump_format.h"
#include "indexer/option_choices.h"
#include "indexer/option_descriptions.h"

namespace {

std::string completed(const std::vector<std::string>& words) {
  return warta::indexing::complete(warta::pointers_to(words),
                                   [](const std::string&) { return std::optional<std::string>(); });
}

}  // namespace

TEST_CASE("of each option that takes a value it is known what may stand there") {
  const auto described = warta::indexing::described_options();
  for (const auto& option : described.options()) {
    INFO(option->long_name());
    CHECK(warta::indexing::has_known_values(option->long_name()) == (option->semantic()->max_tokens() > 0));
  }
}

TEST_CASE("the formats and parts that are offered are known") {
  for (const std::string format : warta::indexing::kFormats)
    CHECK((format == "auto" || warta::corpus::format_named(format)));
  for (const auto* const part : warta::indexing::kParts) CHECK(warta::corpus::role_named(part));
}

TEST_CASE("dumps are files, unless no dump is read") {
  CHECK(completed({"--fresh", ""}) == "\tfiles\n");
  CHECK(completed({"--rejects", ""}) == "\tfiles\n");
  CHECK(completed({"-d", ""}) == "\tdirectories\n");
  CHECK(completed({"--info", ""}).empty());
  CHECK(completed({"-d", "/nowhere", "--delete", ""}).empty());
}

TEST_CASE("a part of an article goes on with its field") {
  CHECK(completed({"--map", "ti"}) == "title=\n");
  CHECK(completed({"--map=ti"}) == "--map=title=\n");
}
