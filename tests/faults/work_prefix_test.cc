#include "tests/faults/work_prefix.h"

#include <catch2/catch.hpp>

namespace warta::faults {
namespace {

DocumentDigest document(std::uint32_t number, const std::string& content) {
  return {number, content, content + std::to_string(number)};
}

/// `old` is there and `same` and `edited`; then `edited` is edited, `twice` comes, and comes again edited;
/// `old` goes.
Scenario scenario() {
  Scenario made;
  made.before.emplace();
  made.before->documents = {
      {"Qold", document(1, "a")}, {"Qsame", document(2, "b")}, {"Qedited", document(3, "c")}};
  made.steps = {{"Qsame", "b"}, {"Qedited", "cc"}, {"Qtwice", "d"}, {"Qtwice", "dd"}, {"Qold", std::nullopt}};
  made.after.documents = {
      {"Qsame", document(2, "b")}, {"Qedited", document(3, "cc")}, {"Qtwice", document(4, "dd")}};
  return made;
}

IndexDigest index_with(const std::map<std::string, DocumentDigest>& changes) {
  auto index = *scenario().before;
  for (const auto& [id_term, document] : changes) index.documents[id_term] = document;
  return index;
}

std::optional<std::size_t> done(const std::map<std::string, DocumentDigest>& changes) {
  return steps_done(scenario(), index_with(changes));
}

}  // namespace

TEST_CASE("an index is told by how much of the work is done in it") {
  CHECK(done({}) == 1);  // the first step changes nothing
  CHECK(done({{"Qedited", document(3, "cc")}}) == 2);
  CHECK(done({{"Qedited", document(3, "cc")}, {"Qtwice", document(4, "d")}}) == 3);
  CHECK(done({{"Qedited", document(3, "cc")}, {"Qtwice", document(4, "dd")}}) == 4);
  CHECK(steps_done(scenario(), scenario().after) == 5);
}

TEST_CASE("an article without those before it is no state of the work") {
  CHECK_FALSE(done({{"Qtwice", document(4, "d")}}));
  CHECK_FALSE(done({{"Qtwice", document(4, "dd")}}));
}

TEST_CASE("an article that is lost is no state of the work") {
  auto index = *scenario().before;
  index.documents.erase("Qsame");
  CHECK_FALSE(steps_done(scenario(), index));
  index = scenario().after;
  index.documents.erase("Qtwice");
  CHECK_FALSE(steps_done(scenario(), index));
}

TEST_CASE("an article that nobody added is no state of the work") {
  CHECK_FALSE(done({{"Qother", document(4, "e")}}));
}

TEST_CASE("an article whose terms are not what they should be is no state of the work") {
  CHECK_FALSE(done({{"Qsame", {2, "b", "other terms"}}}));
  CHECK_FALSE(done({{"Qedited", {3, "cc", "other terms"}}}));
}

TEST_CASE("an article that has another document's number is no state of the work") {
  CHECK_FALSE(done({{"Qedited", document(3, "cc")}, {"Qtwice", document(5, "d")}}));
}

}  // namespace warta::faults
