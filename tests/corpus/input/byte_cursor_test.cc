#include "corpus/input/byte_cursor.h"

#include <string>
#include <string_view>
#include <utility>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "tests/corpus/string_source.h"

using warta::corpus::ByteCursor;
using warta::tests::StringSource;

namespace {

class FailingSource final : public warta::corpus::ByteSource {
 public:
  std::string_view read() override {
    if (std::exchange(begun_, true)) throw warta::InputError({"d.gz"}, "damaged");
    return "abc";
  }

 private:
  bool begun_ = false;
};

}  // namespace

TEST_CASE("a cursor gives at least the bytes asked for, and fewer only at the end") {
  const std::size_t block = GENERATE(1U, 2U, 7U, 1000U);
  StringSource source("abcdefghij", block);
  ByteCursor cursor(source);
  CHECK(cursor.peek(3).starts_with("abc"));
  cursor.skip(2);
  CHECK(cursor.offset() == 2);
  CHECK(cursor.peek(5).starts_with("cdefg"));
  CHECK_FALSE(cursor.at_end());
  CHECK(cursor.peek(100) == "cdefghij");
  cursor.skip(8);
  CHECK(cursor.peek(1).empty());
  CHECK(cursor.at_end());
  CHECK(cursor.offset() == 10);
}

TEST_CASE("a mark is found across blocks") {
  const std::size_t block = GENERATE(1U, 2U, 3U, 1000U);
  StringSource source("aab--aab--x", block);
  ByteCursor cursor(source);
  CHECK(cursor.find("b--", 0, 100) == 2);
  CHECK(cursor.find("b--", 3, 100) == 7);
  CHECK(cursor.find("b--", 8, 100) == std::string_view::npos);
  cursor.skip(3);
  CHECK(cursor.find("b--", 0, 100) == 4);
  CHECK(cursor.find("zzzzzzzzzzzzzzzzz", 0, 100) == std::string_view::npos);
}

TEST_CASE("a search holds no more than its limit and a block") {
  StringSource source(std::string(1000, 'x') + "!", 10);
  ByteCursor cursor(source);
  CHECK(cursor.find("!", 0, 100) == std::string_view::npos);
  CHECK(cursor.peek(0).size() == 110);
}

TEST_CASE("the bytes before a failure are given before it") {
  FailingSource source;
  ByteCursor cursor(source);
  CHECK(cursor.peek(100) == "abc");
  cursor.skip(3);
  CHECK(cursor.peek(1).empty());
  CHECK_THROWS_WITH(cursor.throw_failure(), "d.gz: damaged");
}

TEST_CASE("long looks ahead do not take the square of the time") {
  // Each step looks far ahead and passes over little: what is pending must not be moved each time.
  StringSource source(std::string(std::size_t{8} << 20U, 'x'), 64);
  ByteCursor cursor(source);
  std::size_t steps = 0;
  while (cursor.peek(std::size_t{4} << 20U).size() >= 64) {
    cursor.skip(64);
    ++steps;
  }
  CHECK(steps == (std::size_t{8} << 20U) / 64);
}
