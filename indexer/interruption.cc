#include "indexer/interruption.h"

#include <atomic>
#include <csignal>

namespace warta::indexing {
namespace {

// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): a signal handler reaches nothing else
std::atomic<int> noted_signal{0};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may set it");

/// Calls only what a signal handler may.
extern "C" void note_signal(int signal) {
  noted_signal.store(signal);
  static_cast<void>(std::signal(SIGINT, SIG_DFL));
  static_cast<void>(std::signal(SIGTERM, SIG_DFL));
}

}  // namespace

void note_interruptions() {
  struct sigaction action = {};
  action.sa_handler = note_signal;
  // So that a read or a write of the index that is under way is finished and not failed.
  action.sa_flags = SA_RESTART;
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
}

int interruption() {
  return noted_signal.load();
}

}  // namespace warta::indexing
