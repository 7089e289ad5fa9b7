#include "common/terminal.h"

#include <charconv>
#include <string>

#include <sys/ioctl.h>
#include <unistd.h>

namespace warta {
namespace {

constexpr std::size_t kUsualWidth = 80;
constexpr std::size_t kLeastWidth = 20;

std::size_t width_of_standard_output(const Environment& environment) {
  winsize size{};
  std::size_t width = 0;
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): ioctl has no other form
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) width = size.ws_col;
  const auto columns = environment("COLUMNS").value_or("");
  std::size_t wanted = 0;
  const auto read = std::from_chars(columns.data(), columns.data() + columns.size(), wanted);
  if (read.ec == std::errc() && wanted >= kLeastWidth) width = wanted;
  return width < kLeastWidth ? kUsualWidth : width;
}

bool wants_color(ColorUse color, bool is_terminal, const Environment& environment) {
  if (color != ColorUse::automatic) return color == ColorUse::always;
  return is_terminal && environment("NO_COLOR").value_or("").empty() &&
         environment("TERM").value_or("") != "dumb";
}

}  // namespace

Terminal standard_output_terminal(ColorUse color, const Environment& environment) {
  const bool is_terminal = isatty(STDOUT_FILENO) != 0;
  return {wants_color(color, is_terminal, environment),
          is_terminal ? width_of_standard_output(environment) : 0};
}

}  // namespace warta
