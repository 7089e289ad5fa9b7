#include "corpus/input/line_reader.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "tests/corpus/string_source.h"

using warta::corpus::LineReader;
using warta::tests::StringSource;

namespace {

/// Lines as "number:text", with ~ behind one without a line break and ! behind one that was too long.
std::vector<std::string> lines_of(const std::string& bytes, std::size_t block, std::size_t limit = 100) {
  StringSource source(bytes, block);
  LineReader reader(source, limit);
  std::vector<std::string> lines;
  while (const auto line = reader.next()) {
    lines.push_back(std::to_string(line->number) + ":" + std::string(line->text) +
                    (line->terminated ? "" : "~") + (line->overlong ? "!" : ""));
  }
  return lines;
}

class FailingSource final : public warta::corpus::ByteSource {
 public:
  std::string_view read() override {
    if (std::exchange(begun_, true)) throw warta::InputError({"d.gz"}, "damaged");
    return "one\ntwo\nthr";
  }

 private:
  bool begun_ = false;
};

}  // namespace

TEST_CASE("lines are the same however the bytes come in blocks") {
  const std::size_t block = GENERATE(1U, 2U, 3U, 7U, 1000U);
  using Lines = std::vector<std::string>;
  CHECK(lines_of("a\nbc\r\n\nd\n", block) == Lines{"1:a", "2:bc", "3:", "4:d"});
  CHECK(lines_of("a\nbc", block) == Lines{"1:a", "2:bc~"});
  CHECK(lines_of("", block).empty());
  CHECK(lines_of("\n", block) == Lines{"1:"});
}

TEST_CASE("a line over the limit is passed over and the next one read") {
  const std::size_t block = GENERATE(1U, 5U, 1000U);
  const std::string longer(11, 'x');
  CHECK(lines_of("a\n" + longer + "\nb\n", block, 10) == std::vector<std::string>{"1:a", "2:!", "3:b"});
  CHECK(lines_of("a\n" + longer + longer, block, 10) == std::vector<std::string>{"1:a", "2:~!"});
  CHECK(lines_of(std::string(10, 'x') + "\n", block, 10).front() == "1:xxxxxxxxxx");
}

TEST_CASE("bytes behind a line may be read") {
  StringSource source("ab", 1);
  LineReader reader(source);
  const auto line = reader.next();
  REQUIRE(line.has_value());
  std::string padded(line->text.data(), line->text.size() + LineReader::kPadding);
  CHECK(padded.starts_with("ab"));
}

TEST_CASE("a failing source fails with the line it was reading") {
  FailingSource source;
  LineReader reader(source);
  CHECK(reader.next()->text == "one");
  CHECK(reader.next()->text == "two");
  CHECK_THROWS_WITH(reader.next(), "d.gz:3: damaged");
}
