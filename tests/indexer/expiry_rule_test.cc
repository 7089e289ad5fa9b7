#include "indexer/expiry_rule.h"

#include <catch2/catch.hpp>

using namespace std::chrono_literals;
using warta::indexing::parse_expiry_rule;

namespace {

std::chrono::year_month_day first_kept(const std::string& rule) {
  return parse_expiry_rule(rule).value().first_kept(2025y / std::chrono::March / 31);
}

}  // namespace

TEST_CASE("ages are counted back from a day") {
  CHECK(first_kept("1d") == 2025y / std::chrono::March / 30);
  CHECK(first_kept("90d") == 2024y / std::chrono::December / 31);
  CHECK(first_kept("2w") == 2025y / std::chrono::March / 17);
  CHECK(first_kept("1m") == 2025y / std::chrono::February / 28);
  CHECK(first_kept("13m") == 2024y / std::chrono::February / 29);
  CHECK(first_kept("2y") == 2023y / std::chrono::March / 31);
  CHECK(first_kept("2020-01-01") == 2020y / std::chrono::January / 1);
}

TEST_CASE("a rule may be one source's") {
  CHECK(parse_expiry_rule("contoh.example=90d").value().source == "contoh.example");
  CHECK(parse_expiry_rule("a=b=90d").value().source == "a=b");
  CHECK(parse_expiry_rule("90d").value().source.empty());
}

TEST_CASE("what is no age and no day is no rule") {
  for (const auto* const text : {"", "d", "0d", "90", "90h", "-1d", "1.5y", "99999d", "2020-13-01",
                                 "2021-02-29", "2020-1-1", "1/1/2020", "=90d", "a=", "a=b"}) {
    INFO(text);
    CHECK_FALSE(parse_expiry_rule(text).has_value());
  }
}
