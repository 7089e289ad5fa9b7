#include "searcher/render/pager.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string_view>

#include <sys/wait.h>
#include <unistd.h>

namespace warta::searching {
namespace {

/// How a shell says that there is no such command, and that it may not be run.
constexpr int kNotFound = 127;
constexpr int kNotExecutable = 126;

bool is_on_path(const std::string& program, const std::string& path) {
  for (std::size_t begin = 0; begin <= path.size();) {
    const auto end = std::min(path.find(':', begin), path.size());
    const auto file = path.substr(begin, end - begin) + "/" + program;
    if (access(file.c_str(), X_OK) == 0) return true;
    begin = end + 1;
  }
  return false;
}

/// Leaves a signal to others as long as it lives.
class IgnoredSignal {
 public:
  explicit IgnoredSignal(int number) : number_(number), before_(std::signal(number, SIG_IGN)) {}
  ~IgnoredSignal() {
    if (before_ != SIG_ERR) static_cast<void>(std::signal(number_, before_));
  }
  IgnoredSignal(const IgnoredSignal&) = delete;
  IgnoredSignal& operator=(const IgnoredSignal&) = delete;

 private:
  int number_;
  void (*before_)(int);
};

[[noreturn]] void become_pager(const std::string& command, int input) {
  static_cast<void>(std::signal(SIGINT, SIG_DFL));
  static_cast<void>(std::signal(SIGPIPE, SIG_DFL));
  dup2(input, STDIN_FILENO);
  close(input);
  setenv("LESS", "FRX", 0);
  setenv("LV", "-c", 0);
  setenv("LESSCHARSET", "utf-8", 0);  // what is shown is UTF-8 in any locale
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): of its kind this takes the fewest words
  execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
  _exit(kNotFound);
}

/// As much of it as is read.
void write_all(int output, std::string_view text) {
  while (!text.empty()) {
    const auto written = write(output, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

int wait_for(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return kNotFound;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 0;
}

}  // namespace

std::string pager_command(const Environment& environment) {
  auto command = environment("WARTA_PAGER");
  if (!command) command = environment("PAGER");
  const bool can_page = environment("TERM").value_or("dumb") != "dumb";
  if (!command && can_page && is_on_path("less", environment("PATH").value_or(""))) command = "less";
  return command == "cat" ? std::string() : command.value_or("");
}

bool page(const std::string& text, const std::string& command) {
  const IgnoredSignal interrupt(SIGINT);
  const IgnoredSignal broken_pipe(SIGPIPE);
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) return false;
  const auto child = fork();
  if (child < 0) {
    close(ends[0]);
    close(ends[1]);
    return false;
  }
  if (child == 0) {
    close(ends[1]);
    become_pager(command, ends[0]);
  }
  close(ends[0]);
  write_all(ends[1], text);
  close(ends[1]);
  const auto status = wait_for(child);
  return status != kNotFound && status != kNotExecutable;
}

}  // namespace warta::searching
