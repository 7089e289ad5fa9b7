#include "common/byte_size.h"

#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

namespace warta {
namespace {

/// The power of 1,024 that a unit stands for: "", "B", "k", "KB", "KiB".
std::optional<int> power_of(std::string_view unit) {
  constexpr std::string_view kUnits = "kmgt";
  if (unit.empty()) return 0;
  const char first = static_cast<char>(unit.front() | 0x20);
  const auto rest = unit.substr(1);
  if (first == 'b') return rest.empty() ? std::optional(0) : std::nullopt;
  const auto power = kUnits.find(first);
  const bool is_whole = rest.empty() || rest == "B" || rest == "b" || rest == "iB" || rest == "ib";
  if (power == std::string_view::npos || !is_whole) return std::nullopt;
  return static_cast<int>(power) + 1;
}

}  // namespace

std::optional<std::uint64_t> parse_byte_size(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || !std::isfinite(number) || number < 0) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  if (text.starts_with(' ')) text.remove_prefix(1);
  const auto power = power_of(text);
  if (!power) return std::nullopt;
  constexpr double kStep = 1024;
  constexpr double kMost = 1.8e19;
  const double bytes = number * std::pow(kStep, *power);
  if (bytes > kMost) return std::nullopt;
  return static_cast<std::uint64_t>(bytes);
}

std::string shown_bytes(std::uint64_t bytes) {
  constexpr std::array<const char*, 4> kUnits = {"kB", "MB", "GB", "TB"};
  constexpr double kStep = 1000;
  double size = static_cast<double>(bytes) / kStep;
  std::size_t unit = 0;
  while (size >= kStep && unit + 1 < kUnits.size()) {
    size /= kStep;
    ++unit;
  }
  return fmt::format("{:.1f} {}", size, kUnits[unit]);
}

}  // namespace warta
