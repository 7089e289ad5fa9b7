#include "indexer/pipeline/memory_budget.h"

#include <algorithm>
#include <fstream>
#include <limits>
#include <string>

#include "corpus/copies/copy_clusters.h"

namespace warta::indexing {
namespace {

constexpr std::uint64_t kUnknown = std::numeric_limits<std::uint64_t>::max();

/// A document takes up to so many times the bytes of its text while it is made, for it has nodes for each
/// word and its positions; one of usual text, where words repeat, takes half of that.
constexpr std::uint64_t kDocumentGrowth = 64;

std::uint64_t free_in_machine() {
  constexpr std::uint64_t kKilobyte = 1024;
  std::ifstream file("/proc/meminfo");
  std::string name;
  std::uint64_t kilobytes = 0;
  for (std::string unit; file >> name >> kilobytes && std::getline(file, unit);) {
    if (name == "MemAvailable:") return kilobytes * kKilobyte;
  }
  return kUnknown;
}

/// kUnknown where the file is not there or names no number ("max").
std::uint64_t number_in(const char* path) {
  std::ifstream file(path);
  std::uint64_t number = kUnknown;
  return file >> number ? number : kUnknown;
}

/// As a container sees its own control group, of version 2.
std::uint64_t free_in_control_group() {
  const auto most = number_in("/sys/fs/cgroup/memory.max");
  const auto used = number_in("/sys/fs/cgroup/memory.current");
  if (most == kUnknown || used == kUnknown) return kUnknown;
  return most > used ? most - used : 0;
}

}  // namespace

std::size_t MemoryBudget::read_ahead_bytes() const {
  constexpr std::uint64_t kShare = 16;
  constexpr std::uint64_t kMost = std::uint64_t{8} << 20U;
  return static_cast<std::size_t>(std::min(bytes_ / kShare, kMost));
}

std::size_t MemoryBudget::analysing_bytes() const {
  constexpr std::uint64_t kShare = 4;
  constexpr std::uint64_t kMost = std::uint64_t{1} << 20U;
  return static_cast<std::size_t>(std::min(bytes_ / kShare / kDocumentGrowth, kMost));
}

std::size_t MemoryBudget::article_bytes() const {
  return static_cast<std::size_t>(bytes_ / kDocumentGrowth / 4);
}

/// More than 2 MiB make Xapian slower: see docs/architecture.md.
std::size_t MemoryBudget::commit_bytes() const {
  constexpr std::uint64_t kShare = 128;
  constexpr std::uint64_t kMost = std::uint64_t{2} << 20U;
  return static_cast<std::size_t>(std::min(bytes_ / kShare, kMost));
}

std::size_t MemoryBudget::inverting_bytes() const {
  constexpr std::uint64_t kShare = 4;
  return static_cast<std::size_t>(bytes_ / kShare);
}

std::size_t MemoryBudget::signatures() const {
  constexpr std::uint64_t kShare = 4;
  return static_cast<std::size_t>(bytes_ / kShare / corpus::CopyClusters::kBytesEach);
}

std::uint64_t default_memory_bytes() {
  constexpr std::uint64_t kShare = 4;
  const auto free = std::min(free_in_machine(), free_in_control_group());
  return std::clamp(free / kShare, MemoryBudget::kLeast, MemoryBudget::kMostByDefault);
}

}  // namespace warta::indexing
