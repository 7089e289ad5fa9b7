#include "indexer/bulk/encoding/numbers.h"

#include <array>
#include <bit>

namespace warta::indexing {

char* write_sortable(char* at, std::uint32_t number) {
  constexpr std::uint32_t kTwoBytes = 0x8000;
  if (number < kTwoBytes) {
    *at++ = static_cast<char>(number >> 8U);
    *at++ = static_cast<char>(number);
    return at;
  }
  // As many one bits lead as there are bytes beyond the second, and a zero bit ends them.
  constexpr unsigned kWidth = 32;
  const auto bytes = (kWidth + 5U - static_cast<unsigned>(std::countl_zero(number))) / 7U;
  const auto mark = (0xffU << (10U - bytes)) & 0xffU;
  for (unsigned byte = bytes; byte > 0; --byte) {
    const auto shift = (byte - 1) * 8U;
    const auto value = shift < kWidth ? number >> shift : 0U;
    *at++ = static_cast<char>(byte == bytes ? value | mark : value);
  }
  return at;
}

void append_vint(std::string& out, std::uint64_t value) {
  std::array<char, kMostVintBytes> bytes{};
  out.append(bytes.data(), write_vint(bytes.data(), value));
}

void append_sortable(std::string& out, std::uint32_t number) {
  std::array<char, kMostSortableBytes> bytes{};
  out.append(bytes.data(), write_sortable(bytes.data(), number));
}

void append_term(std::string& out, std::string_view term) {
  for (auto nul = term.find('\0'); nul != std::string_view::npos; nul = term.find('\0')) {
    out.append(term.substr(0, nul + 1)).append(1, '\xff');
    term.remove_prefix(nul + 1);
  }
  out.append(term);
}

void append_last_int(std::string& out, std::uint32_t value) {
  for (; value > 0; value >>= 8U) out += static_cast<char>(value);
}

}  // namespace warta::indexing
