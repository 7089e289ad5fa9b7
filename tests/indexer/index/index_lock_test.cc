#include "indexer/index/index_lock.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <thread>

#include <catch2/catch.hpp>
#include <unistd.h>

#include "common/errors.h"
#include "tests/temporary_directory.h"

using Catch::Matchers::Contains;
using warta::IndexError;
using warta::indexing::IndexLock;
using warta::indexing::LockPatience;
using warta::tests::TemporaryDirectory;

namespace {

std::string new_index(const TemporaryDirectory& directory) {
  std::filesystem::create_directories(directory.path("i"));
  return directory.path("i");
}

}  // namespace

TEST_CASE("a second one is told who holds the lock") {
  const TemporaryDirectory directory;
  const auto path = new_index(directory);
  const IndexLock first(path, "news", {});
  CHECK_THROWS_WITH(IndexLock(path, "news", {}),
                    Contains("news: another warta-indexer, process " + std::to_string(getpid()) + " on ") &&
                        Contains(" since 20") && Contains("--wait"));
}

TEST_CASE("a lock ends with its holder, whatever the file says") {
  const TemporaryDirectory directory;
  const auto path = new_index(directory);
  directory.write("i/warta.lock", "pid 1\nhost elsewhere\nsince 2020-01-01T00:00:00Z\n");
  { const IndexLock lock(path, path, {}); }
  CHECK(std::filesystem::file_size(path + "/warta.lock") == 0);
  CHECK_NOTHROW(IndexLock(path, path, {}));
}

TEST_CASE("waiting ends when the other ends") {
  const TemporaryDirectory directory;
  const auto path = new_index(directory);
  std::optional<IndexLock> first(std::in_place, path, path, LockPatience{});
  std::string told;
  LockPatience patience;
  patience.wait = true;
  // Asked while it waits, once it has told so.
  patience.tell = [&](const std::string& holder) { told += holder; };
  patience.cancelled = [&] {
    first.reset();
    return false;
  };
  const IndexLock second(path, path, patience);
  CHECK_THAT(told, Contains("process " + std::to_string(getpid())));
}

TEST_CASE("waiting can be given up") {
  const TemporaryDirectory directory;
  const auto path = new_index(directory);
  const IndexLock first(path, path, {});
  CHECK_THROWS_WITH(IndexLock(path, path, {true, {}, [] { return true; }}), Contains("interrupted"));
}

TEST_CASE("who waited for an index that was replaced gets the new one's lock") {
  const TemporaryDirectory directory;
  const auto path = new_index(directory);
  std::optional<IndexLock> first(std::in_place, path, path, LockPatience{});
  const auto replace = [&] {
    if (!first) return false;
    std::filesystem::rename(path, directory.path("old"));
    std::filesystem::create_directories(path);
    first.reset();
    return false;
  };
  const IndexLock second(path, path, {true, {}, replace});
  CHECK_THROWS_AS(IndexLock(path, path, {}), IndexError);
}

TEST_CASE("a directory that is not there cannot be locked") {
  const TemporaryDirectory directory;
  CHECK_THROWS_WITH(IndexLock(directory.path("none"), "none", {}), Contains("none: cannot be locked"));
}
