#include "tests/faults/program_run.h"

#include <array>
#include <chrono>
#include <csignal>
#include <cstring>
#include <stdexcept>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace warta::faults {
namespace {

using Clock = std::chrono::steady_clock;

constexpr double kPatience = 300;  // seconds

[[noreturn]] void fail(const std::string& what) {
  throw std::system_error(errno, std::generic_category(), what);
}

class Descriptor {
 public:
  Descriptor(int number, const char* what) : number_(number) {
    if (number_ < 0) fail(what);
  }
  ~Descriptor() { close(number_); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor(Descriptor&&) = delete;
  Descriptor& operator=(Descriptor&&) = delete;

  int number() const { return number_; }

 private:
  int number_;
};

/// A file in memory, for a program to write to.
class Capture {
 public:
  Capture() : file_(memfd_create("output", MFD_CLOEXEC), "memfd_create") {}

  int number() const { return file_.number(); }

  std::string text() const {
    std::string text;
    std::array<char, 65536> piece{};
    for (;;) {
      const auto size = pread(number(), piece.data(), piece.size(), static_cast<off_t>(text.size()));
      if (size <= 0) return text;
      text.append(piece.data(), static_cast<std::size_t>(size));
    }
  }

 private:
  Descriptor file_;
};

std::vector<std::string> whole_environment(const ProgramCall& call) {
  std::vector<std::string> all;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string text = *entry;
    if (!call.environment.contains(text.substr(0, text.find('=')))) all.push_back(text);
  }
  for (const auto& [name, value] : call.environment) {
    all.push_back(name);
    all.back().append("=").append(value);
  }
  return all;
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  pointers.reserve(texts.size() + 1);
  for (auto& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

pid_t start(const ProgramCall& call, const Capture& output, const Capture& errors) {
  auto arguments = call.arguments;
  auto environment = whole_environment(call);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, output.number(), STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, errors.number(), STDERR_FILENO);
  pid_t process = 0;
  const int error = posix_spawn(&process, arguments.front().c_str(), &actions, nullptr,
                                pointers_to(arguments).data(), pointers_to(environment).data());
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) throw std::system_error(error, std::generic_category(), arguments.front());
  return process;
}

/// False if the process still runs after so many seconds.
bool ends_within(const Descriptor& process, double seconds) {
  const auto end = Clock::now() + std::chrono::duration<double>(seconds);
  for (;;) {
    const auto left = std::chrono::duration_cast<std::chrono::nanoseconds>(end - Clock::now());
    if (left.count() <= 0) return false;
    const timespec wait{left.count() / 1'000'000'000, left.count() % 1'000'000'000};
    pollfd poll{process.number(), POLLIN, 0};
    const int ready = ppoll(&poll, 1, &wait, nullptr);
    if (ready > 0) return true;
    if (ready < 0 && errno != EINTR) fail("ppoll");
  }
}

int status_of(pid_t process) {
  int status = 0;
  while (waitpid(process, &status, 0) < 0)
    if (errno != EINTR) fail("waitpid");
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace

ProgramEnd run_program(const ProgramCall& call) {
  const Capture output;
  const Capture errors;
  const auto start_time = Clock::now();
  const auto process = start(call, output, errors);
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): glibc 2.36 declares it, 2.35 does not
  const Descriptor handle(static_cast<int>(syscall(SYS_pidfd_open, process, 0)), "pidfd_open");
  bool overdue = false;
  if (!ends_within(handle, call.kill_after.value_or(kPatience))) {
    overdue = !call.kill_after;
    if (call.before_kill) call.before_kill();
    kill(process, SIGKILL);
  }
  ProgramEnd end;
  end.status = status_of(process);
  end.seconds = std::chrono::duration<double>(Clock::now() - start_time).count();
  end.output = output.text();
  end.errors = errors.text() + (overdue ? "(did not end in time and was killed)\n" : "");
  return end;
}

}  // namespace warta::faults
