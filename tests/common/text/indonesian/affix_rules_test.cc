#include "common/text/indonesian/affix_rules.h"

#include <string>

#include <catch2/catch.hpp>

using namespace warta::text::indonesian;

TEST_CASE("each prefix form stands under its first letter") {
  for (int letter = 0; letter < 256; ++letter) {
    for (const auto& form : prefix_forms(static_cast<char>(letter)))
      CHECK(form.surface.front() == static_cast<char>(letter));
  }
  CHECK_FALSE(prefix_forms('m').empty());
  CHECK(prefix_forms('x').empty());
}

TEST_CASE("affixes that go together are found, others are not") {
  REQUIRE(find_confix(Prefix::me_nasal, Prefix::per, Suffix::kan) != nullptr);
  CHECK(find_confix(Prefix::me_nasal, Prefix::none, Suffix::an) == nullptr);
  CHECK(find_confix(Prefix::per, Prefix::me_nasal, Suffix::none) == nullptr);
}

TEST_CASE("a flag licenses the active and the passive of a verb") {
  const FlagSet tulis("M0 Mk a0");
  CHECK(tulis.intersects(find_confix(Prefix::me_nasal, Prefix::none, Suffix::none)->licensed_by));
  CHECK(tulis.intersects(find_confix(Prefix::di, Prefix::none, Suffix::kan)->licensed_by));
  CHECK_FALSE(tulis.intersects(find_confix(Prefix::ber, Prefix::none, Suffix::none)->licensed_by));
}

TEST_CASE("flags that form no word are not kept") {
  FlagSet flags;
  CHECK(flags.add("M0"));
  CHECK_FALSE(flags.add("n0"));
  CHECK(flags.size() == 1);
  CHECK(FlagSet("M0 zz Mk") == FlagSet("Mk M0"));
}
