// What GlassTable's checks find in tables that were sound before a test damaged them.

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <xapian.h>

#include "tests/indexer/bulk/glass_cursor.h"
#include "tests/indexer/bulk/glass_database.h"
#include "tests/indexer/bulk/glass_inspector.h"

using warta::tests::GlassDatabase;
using warta::tests::GlassTableName;
using warta::tests::inspect_glass;
using warta::tests::kBlockBytes;
using warta::tests::many;
using warta::tests::noise;
using warta::tests::read_glass_version;
using warta::tests::TemporaryDirectory;
using Strings = std::vector<std::string>;

namespace {

Strings problems_after(const GlassDatabase& made, GlassTableName table, std::size_t offset,
                       const std::string& bytes) {
  std::fstream file(fmt::format("{}/{}.glass", made.path(), name_of(table)),
                    std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(static_cast<std::streamoff>(offset));
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  return inspect_glass(made.path()).problems();
}

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// An index whose posting table has a root and leaves, the root in block `root`.
struct Damageable {
  GlassDatabase made = many(200);
  std::uint64_t root = read_glass_version(made.path()).root(GlassTableName::postlist).block;
};

}  // namespace

TEST_CASE("a wrong count of free bytes is found") {
  Damageable index;
  const auto block = index.root * kBlockBytes;
  const auto problems = problems_after(index.made, GlassTableName::postlist, block + 7, "\x01\x01");
  REQUIRE_FALSE(problems.empty());
  CHECK_THAT(problems.front(),
             Catch::Contains(fmt::format("postlist: block {} says that 257 bytes are free", index.root)));
}

TEST_CASE("keys out of order are found") {
  Damageable index;
  const auto table = bytes_of(index.made.path() + "/postlist.glass");
  // The first two places in the directory of the first leaf with more than two items, exchanged.
  std::size_t leaf = 0;
  while (table[leaf + 4] != 0 || table[leaf + 10] < 30) leaf += kBlockBytes;
  const auto swapped = table.substr(leaf + 17, 2) + table.substr(leaf + 15, 2);
  const auto problems = problems_after(index.made, GlassTableName::postlist, leaf + 15, swapped);
  REQUIRE_FALSE(problems.empty());
  CHECK_THAT(problems.front(), Catch::Contains("has items that are not in the order of their keys") ||
                                   Catch::Contains("has a piece where another was expected"));
}

TEST_CASE("a dividing key that does not divide is found") {
  const auto change = GENERATE(as<std::string>{}, "\x01", "\xfe");
  Damageable index;
  const auto table = bytes_of(index.made.path() + "/postlist.glass");
  const auto block = index.root * kBlockBytes;
  const auto place = block + 13;  // of the second item in the directory
  const auto item = static_cast<std::size_t>(static_cast<unsigned char>(table[place])) * 256 +
                    static_cast<unsigned char>(table[place + 1]);
  const auto problems = problems_after(index.made, GlassTableName::postlist, block + item + 5, change);
  REQUIRE_FALSE(problems.empty());
  CHECK_THAT(problems.front(), Catch::Contains("dividing key"));
}

TEST_CASE("a child that is named twice, or beyond the file, is found") {
  const auto [child, expected] = GENERATE(table<std::string, std::string>({
      {std::string("\0\0\0\0", 4), "is named twice"},
      {std::string("\0\xff\0\0", 4), "is beyond the end of the file"},
  }));
  const GlassDatabase two([](Xapian::WritableDatabase& database) {
    for (Xapian::docid number = 1; number <= 3; ++number) {
      Xapian::Document made;
      made.set_data(noise(900, number));
      database.add_document(made);
    }
  });
  const auto root = read_glass_version(two.path()).root(GlassTableName::docdata).block;
  const auto table = bytes_of(two.path() + "/docdata.glass");
  const auto place = root * kBlockBytes + 13;
  const auto item = static_cast<std::size_t>(static_cast<unsigned char>(table[place])) * 256 +
                    static_cast<unsigned char>(table[place + 1]);
  const auto problems = problems_after(two, GlassTableName::docdata, root * kBlockBytes + item, child);
  REQUIRE_FALSE(problems.empty());
  CHECK_THAT(fmt::format("{}", fmt::join(problems, "\n")), Catch::Contains(expected));
}

TEST_CASE("a packed tag that is damaged is found") {
  const GlassDatabase made([](Xapian::WritableDatabase& database) {
    Xapian::Document document;
    document.set_data(std::string(1000, 'a'));
    database.add_document(document);
  });
  // At the end of the block stands the empty item, of three bytes, and before it the only other one.
  const auto problems = problems_after(made, GlassTableName::docdata, kBlockBytes - 5, "\xff\xff");
  REQUIRE_FALSE(problems.empty());
  CHECK_THAT(problems.front(), Catch::Contains("packed tag"));
}

TEST_CASE("a table that is missing, cut short or longer is found") {
  const auto index = many(200);
  const auto path = index.path() + "/position.glass";
  const auto size = std::filesystem::file_size(path);
  std::filesystem::resize_file(path, size + kBlockBytes);
  CHECK(inspect_glass(index.path()).problems().size() <= 1);
  std::filesystem::resize_file(path, kBlockBytes);
  CHECK_FALSE(inspect_glass(index.path()).problems().empty());
  std::filesystem::remove(path);
  CHECK(inspect_glass(index.path()).problems() == Strings{"position: there is no file"});
}

TEST_CASE("a version file that is none is refused") {
  const TemporaryDirectory directory;
  directory.write("iamglass", "IAmGlass");
  CHECK_THROWS_AS(inspect_glass(directory.path("")), warta::tests::GlassDamage);
  const auto index = many(3);
  std::ofstream(index.path() + "/iamglass", std::ios::app | std::ios::binary) << '\0';
  CHECK_THROWS_WITH(inspect_glass(index.path()), "iamglass goes on behind its end");
}
