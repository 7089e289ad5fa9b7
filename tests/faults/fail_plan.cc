#include "tests/faults/fail_plan.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <climits>
#include <cstdlib>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace warta::faults {
namespace {

constexpr std::array<std::pair<std::string_view, int>, 9> kErrors = {{{"ENOSPC", ENOSPC},
                                                                      {"EIO", EIO},
                                                                      {"EDQUOT", EDQUOT},
                                                                      {"EACCES", EACCES},
                                                                      {"EROFS", EROFS},
                                                                      {"EMFILE", EMFILE},
                                                                      {"EINVAL", EINVAL},
                                                                      {"ENOSYS", ENOSYS},
                                                                      {"EINTR", EINTR}}};

constexpr std::array<std::pair<std::string_view, Harm>, 4> kHarms = {{{"short", Harm::half},
                                                                      {"kill", Harm::kill},
                                                                      {"killafter", Harm::kill_after},
                                                                      {"killhalf", Harm::kill_after_half}}};

/// By the system's own call, as that of the library is one of those that are watched.
void write_to(long file, const std::string& text) {
  syscall(SYS_write, file, text.data(), text.size());  // NOLINT(cppcoreguidelines-pro-type-vararg)
}

[[noreturn]] void refuse(std::string_view what) {
  write_to(STDERR_FILENO, std::string("fail_call: not understood: ").append(what).append("\n"));
  _exit(125);
}

std::string environment(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? "" : value;
}

template <typename Value, std::size_t kSize>
std::optional<Value> value_of(const std::array<std::pair<std::string_view, Value>, kSize>& table,
                              std::string_view name) {
  const auto* const found =
      std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.first == name; });
  if (found == table.end()) return std::nullopt;
  return found->second;
}

/// Takes what stands before the next colon.
std::string_view cut(std::string_view& rest) {
  const auto colon = std::min(rest.find(':'), rest.size());
  const auto piece = rest.substr(0, colon);
  rest.remove_prefix(std::min(colon + 1, rest.size()));
  return piece;
}

std::string link_target(const std::string& link) {
  std::array<char, PATH_MAX> target{};
  const auto size = readlink(link.c_str(), target.data(), target.size());
  return size < 0 ? "" : std::string(target.data(), static_cast<std::size_t>(size));
}

std::string path_of(int descriptor) {
  return link_target("/proc/self/fd/" + std::to_string(descriptor));
}

bool is_below(std::string_view path, std::string_view directory) {
  if (directory.empty() || !path.starts_with(directory)) return false;
  return path.size() == directory.size() || path[directory.size()] == '/';
}

}  // namespace

FailPlan::FailPlan()
    : below_(environment("WARTA_FAIL_BELOW")),
      count_file_(environment("WARTA_FAIL_COUNT")),
      process_(getpid()) {
  const auto plan = environment("WARTA_FAIL");
  if (!plan.empty()) parse(plan);
  // What the process starts is not meant.
  for (const char* const name : {"LD_PRELOAD", "WARTA_FAIL", "WARTA_FAIL_BELOW", "WARTA_FAIL_COUNT"})
    unsetenv(name);
}

void FailPlan::parse(std::string_view plan) {
  auto rest = plan;
  const auto kind = cut(rest);
  auto number = cut(rest);
  const auto* const found = std::find(kCallKinds.begin(), kCallKinds.end(), kind);
  if (found == kCallKinds.end()) refuse(plan);
  kind_ = static_cast<CallKind>(found - kCallKinds.begin());
  onwards_ = number.ends_with('+');
  if (onwards_) number.remove_suffix(1);
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), number_);
  if (error != std::errc() || end != number.data() + number.size() || number_ == 0) refuse(plan);
  error_number_ = value_of(kErrors, rest).value_or(0);
  harm_ = error_number_ != 0 ? Harm::error : value_of(kHarms, rest).value_or(Harm::none);
  if (harm_ == Harm::none) refuse(plan);
  if ((harm_ == Harm::half || harm_ == Harm::kill_after_half) && kind_ != CallKind::write) refuse(plan);
}

bool FailPlan::watches(int directory, const char* path) const {
  if (path[0] == '/') return is_below(path, below_);
  const auto base = directory == AT_FDCWD ? link_target("/proc/self/cwd") : path_of(directory);
  return is_below(base + '/' + path, below_);
}

bool FailPlan::watches(int descriptor) const {
  const auto path = path_of(descriptor);
  return is_below(path, below_) && !path.ends_with("/warta.lock");
}

Harm FailPlan::count(CallKind kind) {
  const auto number = ++counts_[static_cast<std::size_t>(kind)];
  const bool meant = kind == kind_ && number_ != 0 && (number == number_ || (onwards_ && number > number_));
  if (!meant) return Harm::none;
  if (number == number_) note("reached\n");
  return harm_;
}

void FailPlan::write_counts() const {
  if (getpid() != process_) return;
  std::string lines;
  for (std::size_t kind = 0; kind < kCallKinds.size(); ++kind)
    lines.append(kCallKinds[kind]).append(" ").append(std::to_string(counts_[kind].load())).append("\n");
  note(lines);
}

void FailPlan::note(const std::string& line) const {
  if (count_file_.empty()) return;
  // NOLINTBEGIN(cppcoreguidelines-pro-type-vararg): see write_to()
  const auto file =
      syscall(SYS_openat, AT_FDCWD, count_file_.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
  if (file < 0) return;
  write_to(file, line);
  syscall(SYS_close, file);
  // NOLINTEND(cppcoreguidelines-pro-type-vararg)
}

}  // namespace warta::faults
