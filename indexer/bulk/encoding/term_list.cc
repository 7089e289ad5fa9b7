#include "indexer/bulk/encoding/term_list.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "indexer/bulk/encoding/copying.h"
#include "indexer/bulk/encoding/numbers.h"

namespace warta::indexing {
namespace {

/// How many bytes two terms begin with in common. Eight bytes are compared at once, most terms being no
/// longer.
std::size_t common_prefix(std::string_view a, std::string_view b) {
  const auto most = std::min(a.size(), b.size());
  std::uint64_t first_of_a = 0;
  std::uint64_t first_of_b = 0;
  std::memcpy(&first_of_a, a.data(), TermListEncoder::kReadable);
  std::memcpy(&first_of_b, b.data(), TermListEncoder::kReadable);
  if (const auto differing = first_of_a ^ first_of_b; differing != 0) {
    static_assert(std::endian::native == std::endian::little);
    return std::min(most, static_cast<std::size_t>(std::countr_zero(differing)) / 8U);
  }
  auto length = std::min(most, TermListEncoder::kReadable);
  while (length < most && a[length] == b[length]) ++length;
  return length;
}

/// The longest that a term takes: two lengths, itself, a wdf.
constexpr std::size_t kMostEntryBytes = 2 + TermListEncoder::kMostTermBytes + kMostVintBytes;

}  // namespace

void TermListEncoder::begin(std::uint64_t length, std::size_t terms) {
  last_ = {};
  used_ = 0;
  if (terms == 0) return;
  bytes_.resize(std::max(bytes_.size(), 2 * kMostVintBytes + terms * kMostEntryBytes));
  char* const end = write_vint(write_vint(bytes_.data(), length), terms);
  used_ = static_cast<std::size_t>(end - bytes_.data());
}

void TermListEncoder::add(std::string_view term, std::uint32_t wdf) {
  char* at = bytes_.data() + used_;
  std::size_t reused = 0;
  bool wdf_written = false;
  if (!last_.empty()) {
    constexpr std::uint64_t kMostTogether = 127;
    constexpr std::uint64_t kByteValues = 256;
    reused = common_prefix(last_, term);
    const auto together = (std::uint64_t{wdf} + 1) * (last_.size() + 1) + reused;
    wdf_written = wdf < kMostTogether && together < kByteValues;
    *at++ = static_cast<char>(wdf_written ? together : reused);
  }
  const auto rest = term.size() - reused;
  *at++ = static_cast<char>(rest);
  at = copy_few(at, term.data() + reused, rest);
  if (!wdf_written) at = write_vint(at, wdf);
  used_ = static_cast<std::size_t>(at - bytes_.data());
  last_ = term;
}

std::string encode_used_slots(std::span<const std::uint32_t> slots) {
  std::string tag;
  append_vint(tag, slots.front());
  for (std::size_t i = 1; i < slots.size(); ++i) append_vint(tag, slots[i] - slots[i - 1] - 1);
  return tag;
}

}  // namespace warta::indexing
