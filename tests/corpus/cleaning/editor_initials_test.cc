#include "corpus/cleaning/editor_initials.h"

#include <string>
#include <string_view>

#include <catch2/catch.hpp>

using warta::corpus::length_without_initials;

namespace {

std::string_view rest_of(std::string_view body) {
  return body.substr(0, length_without_initials(body));
}

}  // namespace

TEST_CASE("a desk's initials at the end of a body go") {
  for (const auto* const initials :
       {"(nds/krs)", "(nds / krs)", "[ans]", "(dik)", "(aji/ndu/k15)", "(rb/ayu/pra)", "(T014)",
        "(T.L007/S024)", "(*)", "(*).", "***", "[]", "(ss/j1)"}) {
    INFO(initials);
    CHECK(rest_of(std::string("Air surut. ") + initials) == "Air surut.");
    CHECK(rest_of(std::string("Air surut.") + initials) == "Air surut.");
    CHECK(rest_of(std::string("\"Air surut,\" katanya\n\n") + initials + "\n") == "\"Air surut,\" katanya");
  }
}

TEST_CASE("what else stands in brackets at the end of a body stays") {
  for (const std::string_view body :
       {"Air surut. (WARTA)", "Air surut. (Nama Satu)", "Air surut. (3/2/2025).", "Beratnya dua ton (kering)",
        "Beratnya lima (kg)", "Ia tidak hadir (sakit).", "Air surut. ()", "Air surut. (penjelasan)",
        "Air surut. (bukan/ Bukan)", "Air surut. (10 persen)", "", "(", ")", "Air surut.",
        "Air surut. (a/b c/d)"}) {
    INFO(body);
    CHECK(rest_of(body) == body);
  }
}
