#include "searcher/render/hit_template.h"

#include <vector>

#include <catch2/catch.hpp>

#include "common/errors.h"

using Catch::Matchers::Contains;
using warta::searching::HitField;
using warta::searching::parse_hit_template;
using Pieces = std::vector<warta::searching::TemplatePiece>;

TEST_CASE("a template is text and fields") {
  CHECK(parse_hit_template("a {id}{title}b") ==
        Pieces{{"a ", std::nullopt}, {"", HitField::id}, {"", HitField::title}, {"b", std::nullopt}});
  CHECK(parse_hit_template("{{x}}\\n\\\\") == Pieces{{"{x}\n\\", std::nullopt}});
  CHECK(parse_hit_template("").empty());
}

TEST_CASE("every field can be named") {
  for (const auto field : warta::searching::all_hit_fields())
    CHECK(warta::searching::hit_field_called(name_of(field)) == field);
}

TEST_CASE("templates that cannot be meant are refused") {
  CHECK_THROWS_WITH(parse_hit_template("{id"), Contains("never closed"));
  CHECK_THROWS_WITH(parse_hit_template("id}"), Contains("} without {"));
  CHECK_THROWS_WITH(parse_hit_template("{judul}"), Contains("no field {judul}; fields are rank, score"));
  CHECK_THROWS_WITH(parse_hit_template("\\x"), Contains("behind a \\ stands"));
  CHECK_THROWS_WITH(parse_hit_template("\\"), Contains("behind a \\ stands"));
}
