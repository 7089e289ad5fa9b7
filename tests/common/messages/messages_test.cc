#include "common/messages/messages.h"

#include <string>

#include <catch2/catch.hpp>

#include "tests/common/messages/indonesian.h"

using warta::filled;
using warta::tr;
using warta::trn;
using warta::tests::Indonesian;

TEST_CASE("messages are in English at first, as they are written") {
  const char* const message = "standard output cannot be written to";
  CHECK(tr(message) == message);
  CHECK(tr("unrecognised option '{}'", "--x") == "unrecognised option '--x'");
  CHECK(trn("{} hit", "{} hits", 1, 1) == "1 hit");
  CHECK(trn("{} hit", "{} hits", 0, 0) == "0 hits");
}

TEST_CASE("messages are in Indonesian where that is spoken, whatever locales the machine has") {
  const Indonesian speaking;
  CHECK(warta::spoken_language() == warta::ReaderLanguage::indonesian);
  CHECK(tr("standard output cannot be written to") == std::string("keluaran standar tidak dapat ditulisi"));
  CHECK(tr("unrecognised option '{}'", "--x") == "opsi '--x' tidak dikenal");
  CHECK(trn("{} hit", "{} hits", 1, 1) == "1 hasil");
  CHECK(trn("{} hit", "{} hits", 5, 5) == "5 hasil");
}

TEST_CASE("what has no translation stays English") {
  const Indonesian speaking;
  const char* const message = "no catalogue has this";
  CHECK(tr(message) == message);
  CHECK(tr("no catalogue has this {}", 1) == "no catalogue has this 1");
  CHECK(trn("{} such", "{} suches", 2, 2) == "2 suches");
}

TEST_CASE("a translation may name its values in another order") {
  CHECK(filled("{1} before {0}", "{} after {}", fmt::make_format_args("a", "b")) == "b before a");
}

TEST_CASE("a translation that asks for what is not there gives way to the English one") {
  const auto* const broken = GENERATE("{} {} {}", "{2}", "{", "{:d}", "{name}");
  CHECK(filled(broken, "{} after {}", fmt::make_format_args("a", "b")) == "a after b");
}
