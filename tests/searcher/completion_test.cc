#include "searcher/completion.h"

#include <optional>
#include <string>
#include <vector>

#include <boost/program_options.hpp>
#include <catch2/catch.hpp>

#include "searcher/option_descriptions.h"
#include "tests/searcher/small_index.h"

using warta::tests::dated;

namespace {

const warta::tests::SmallIndex& index() {
  static const warta::tests::SmallIndex made = [] {
    auto article = dated("1", "2025-02-03", "gempa", "kota.example");
    article.authors = {"Budi Santoso", "Ani"};
    return warta::tests::SmallIndex({article});
  }();
  return made;
}

/// In the index above where the command line names no other.
std::string completed(const std::vector<std::string>& words) {
  return warta::searching::complete(warta::pointers_to(words), [](const std::string& name) {
    return name == "WARTA_INDEX" ? std::optional(index().path()) : std::nullopt;
  });
}

}  // namespace

TEST_CASE("of each option that takes a value it is known what may stand there") {
  const auto described = warta::searching::described_options();
  for (const auto& option : described.options()) {
    INFO(option->long_name());
    CHECK(warta::searching::has_known_values(option->long_name()) == (option->semantic()->max_tokens() > 0));
  }
}

TEST_CASE("a field of a query is completed, and its values as the query language takes them") {
  CHECK(completed({"jud"}) == "judul:\n");
  CHECK(completed({"+(jud"}) == "+(judul:\n");
  CHECK(completed({"penulis:A"}) == "penulis:Ani\n");
  CHECK(completed({"penulis:B"}) == "penulis:\"Budi Santoso\"\n");
  CHECK(completed({"-q", "author:\"an"}) == "author:\"Ani\"\n");
  CHECK(completed({"bahasa:e"}) == "bahasa:en\n");
  CHECK(completed({"judul:x"}).empty());
  CHECK(completed({"tidak:x"}).empty());
}

TEST_CASE("behind two hyphens there are no options, but values still") {
  CHECK(completed({"--", "-"}).find("--help") == std::string::npos);
  CHECK(completed({"--", "penulis:A"}) == "penulis:Ani\n");
}

TEST_CASE("values are those of the index that is named; what cannot be read has none") {
  CHECK(completed({"--source", ""}) == "kota.example\n");
  CHECK(completed({"-d", index().path(), "--source="}) == "--source=kota.example\n");
  CHECK(completed({"-d", "/nowhere", "--source", ""}).empty());
  CHECK(completed({"-d", "tcp://localhost:1", "--source", ""}).empty());
  CHECK(completed({"-d", "", "--source", ""}).empty());
}
