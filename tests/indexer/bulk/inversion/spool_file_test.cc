#include "indexer/bulk/inversion/spool_file.h"

#include <filesystem>
#include <string>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "tests/indexer/bulk/made_up_text.h"
#include "tests/temporary_directory.h"

using Catch::Matchers::Contains;
using warta::IndexError;
using warta::indexing::SpoolFile;
using warta::tests::MadeUpText;
using warta::tests::TemporaryDirectory;

namespace {

std::string read(const SpoolFile& file, std::uint64_t offset, std::size_t count) {
  std::string bytes(count, '\0');
  file.read(offset, bytes.data(), count);
  return bytes;
}

}  // namespace

TEST_CASE("what was appended and flushed is read back from any place") {
  const TemporaryDirectory directory;
  SpoolFile file(directory.path(""), "index");
  MadeUpText text(1);
  std::string expected;
  for (const std::size_t size : {0U, 1U, 70'000U, 300'000U, 5U}) {  // less and more than what is held
    const auto bytes = text.noise(size);
    file.append(bytes);
    expected += bytes;
    CHECK(file.size() == expected.size());
  }
  file.flush();
  CHECK(read(file, 0, expected.size()) == expected);
  CHECK(read(file, 70'000, 4'000) == expected.substr(70'000, 4'000));
  file.append("lagi");
  file.flush();
  file.flush();
  CHECK(read(file, expected.size(), 4) == "lagi");
}

TEST_CASE("a spool file leaves no name behind") {
  const TemporaryDirectory directory;
  SpoolFile file(directory.path(""), "index");
  file.append("sesuatu");
  file.flush();
  CHECK(std::filesystem::is_empty(directory.path("")));
}

TEST_CASE("what was not written cannot be read") {
  const TemporaryDirectory directory;
  SpoolFile file(directory.path(""), "/the/index");
  file.append("sesuatu");
  file.flush();
  CHECK_THROWS_AS(read(file, 4, 9), IndexError);
  CHECK_THROWS_WITH(read(file, 4, 9), Contains("/the/index") && Contains("read"));
}

TEST_CASE("a spool file that cannot be made names the index and the place") {
  const TemporaryDirectory directory;
  SpoolFile file(directory.path("not there"), "/the/index");
  file.append("sesuatu");
  CHECK_THROWS_WITH(file.flush(), Contains("/the/index") && Contains("not there"));
}
