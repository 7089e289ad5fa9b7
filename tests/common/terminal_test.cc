#include "common/terminal.h"

#include <catch2/catch.hpp>

using warta::ColorUse;
using warta::standard_output_terminal;

// Under ctest standard output is no terminal; the terminal's side is shown by the golden runs.
TEST_CASE("colour that is asked for is used whatever the output is") {
  const auto nothing = [](const std::string&) { return std::optional<std::string>(); };
  const auto no_color = [](const std::string& name) {
    return name == "NO_COLOR" ? std::optional<std::string>("1") : std::nullopt;
  };
  CHECK(standard_output_terminal(ColorUse::always, nothing).colored);
  CHECK(standard_output_terminal(ColorUse::always, no_color).colored);
  CHECK_FALSE(standard_output_terminal(ColorUse::never, nothing).colored);
}
