#include "common/compatibility.h"

#include <catch2/catch.hpp>

#include "common/errors.h"

using Catch::Matchers::Contains;
using warta::IndexIdentity;
using warta::require_compatible;

namespace {
const IndexIdentity kOurs = warta::identity_of_this_program("rules 1; stemmer x");
}

TEST_CASE("an index of the same schema and analysis is taken") {
  CHECK_NOTHROW(require_compatible("i", kOurs, kOurs));
}

TEST_CASE("an index of another schema is refused with the remedy") {
  CHECK_THROWS_WITH(require_compatible("i", {"99", kOurs.fingerprint}, kOurs),
                    Contains("i: has index schema 99") && Contains("again into a new directory"));
}

TEST_CASE("an index of another analysis is refused with the remedy") {
  const auto other = warta::identity_of_this_program("rules 1; stemmer y");
  CHECK_THROWS_WITH(require_compatible("i", other, kOurs),
                    Contains("another analysis") && Contains("--reanalyze"));
}

TEST_CASE("a database that says nothing of itself is not ours") {
  CHECK_THROWS_WITH(require_compatible("i", {}, kOurs), Contains("not one that warta-indexer made"));
}

TEST_CASE("any change of the description changes the fingerprint") {
  CHECK(warta::fingerprint_of("rules 1") == warta::fingerprint_of("rules 1"));
  CHECK(warta::fingerprint_of("rules 1") != warta::fingerprint_of("rules 2"));
}
