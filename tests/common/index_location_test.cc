#include "common/index_location.h"

#include <map>

#include <catch2/catch.hpp>

#include "common/errors.h"

namespace {

warta::Environment environment_of(const std::map<std::string, std::string>& variables) {
  return [variables](const std::string& name) -> std::optional<std::string> {
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional(found->second);
  };
}

}  // namespace

TEST_CASE("WARTA_INDEX goes before XDG_DATA_HOME and that before HOME") {
  using warta::default_index_path;
  CHECK(default_index_path(
            environment_of({{"WARTA_INDEX", "/i"}, {"XDG_DATA_HOME", "/x"}, {"HOME", "/h"}})) == "/i");
  CHECK(default_index_path(environment_of({{"XDG_DATA_HOME", "/x"}, {"HOME", "/h"}})) == "/x/warta");
  CHECK(default_index_path(environment_of({{"HOME", "/h"}})) == "/h/.local/share/warta");
}

TEST_CASE("a variable that is empty counts as unset") {
  CHECK(warta::default_index_path(environment_of({{"WARTA_INDEX", ""}, {"HOME", "/h"}})) ==
        "/h/.local/share/warta");
}

TEST_CASE("without any of them the way out is named") {
  CHECK_THROWS_AS(warta::default_index_path(environment_of({})), warta::UsageError);
}
