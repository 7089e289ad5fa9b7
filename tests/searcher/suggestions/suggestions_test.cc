#include "searcher/suggestions/suggestions.h"

#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "common/query/query_parser.h"
#include "searcher/index_reader.h"
#include "tests/searcher/small_index.h"

using warta::searching::Alternative;
using warta::searching::Filters;
using warta::searching::option_days;
using warta::searching::option_filter;
using warta::searching::Suggestions;
using warta::tests::dated;
using Alternatives = std::vector<Alternative>;

namespace {

Suggestions suggested(std::string_view query, const Filters& filters = {}) {
  static const warta::tests::SmallIndex index(
      {dated("1", "2025-02-03", "Sberbank dan DeepSeek"), dated("2", "2025-02-03", "DeepSeek saja"),
       dated("3", "2024-01-01", "bank milik sentral"), dated("4", "2024-01-01", "menulis berita"),
       dated("5", "2024-01-01", "meja")});
  warta::text::Analyzer analyzer;
  warta::searching::Wanted wanted;
  wanted.query = warta::query::parse_query(query);
  wanted.filters = filters;
  return warta::searching::IndexReader(index.path()).with_database([&](const Xapian::Database& database) {
    return suggest(wanted, analyzer, database);
  });
}

}  // namespace

TEST_CASE("words that no article has are spelled as the index has them") {
  CHECK(suggested("Sberbamk depsek").respelled == "sberbank deepseek");
  CHECK(suggested("sberbamk AND judul:depsek").respelled.empty());  // nothing has it in its title
  CHECK(suggested("\"sberbamk dan\" -kata").respelled == "\"sberbank dan\" -kata");
}

TEST_CASE("a better spelling is told where it is filters that nothing passes, too") {
  CHECK(suggested("sberbamk", {option_days("2026", ""), {}}).respelled == "sberbank");
}

TEST_CASE("a first letter may be mistaken where nothing else is") {
  CHECK(suggested("kberbank").respelled == "sberbank");
  CHECK(suggested("kberbamk").respelled.empty());
}

TEST_CASE("what the index has, and what is like none of its words, is left alone") {
  CHECK(suggested("sentral AND depsek").respelled.empty());
  CHECK(suggested("kwantumfluktuasi").respelled.empty());
  CHECK(suggested("xx").respelled.empty());
}

TEST_CASE("phrases, operators, fields and what is excluded are relaxed if that finds something") {
  CHECK(suggested("\"bank sentral\"").relaxed == Alternatives{{"bank AND sentral", "", 1}});
  CHECK(suggested("sberbank AND berita").relaxed == Alternatives{{"sberbank OR berita", "", 2}});
  CHECK(suggested("sberbank sumber:b.example").relaxed == Alternatives{{"sberbank", "", 1}});
  CHECK(suggested("sentral -milik").relaxed == Alternatives{{"sentral", "", 1}});
  CHECK(suggested("kwantumfluktuasi").relaxed.empty());
}

TEST_CASE("options are left out one kind at a time, if that finds something") {
  CHECK(suggested("sberbank", {option_days("2026", ""), {}}).relaxed == Alternatives{{"", "--since", 1}});
  CHECK(suggested("sberbank", {option_days("2025", ""), {option_filter("source", "b.example")}}).relaxed ==
        Alternatives{{"", "--source b.example", 1}});
}

TEST_CASE("where no single change helps several are made at once") {
  CHECK(suggested("\"bank sentral\"", {option_days("", "2020"), {option_filter("source", "b")}}).relaxed ==
        Alternatives{{"bank AND sentral", "--until, --source b", 1}});
}

TEST_CASE("names that no article has are told, with those that are like them") {
  using warta::searching::UnknownName;
  CHECK(suggested("sberbank sumber:a", {}).unknown_names ==
        std::vector<UnknownName>{{"source:a", {"a.example"}}});
  CHECK(suggested("sberbank", {{}, {option_filter("source", "koran.contoh")}}).unknown_names ==
        std::vector<UnknownName>{{"--source koran.contoh", {}}});
  CHECK(suggested("sberbank", {{}, {option_filter("source", "a.exampel")}}).unknown_names ==
        std::vector<UnknownName>{{"--source a.exampel", {"a.example"}}});
  CHECK(suggested("sberbank -sumber:b sumber:a.example").unknown_names.empty());
}
