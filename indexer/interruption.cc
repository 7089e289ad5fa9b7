#include "indexer/interruption.h"

#include <atomic>
#include <csignal>

namespace warta::indexing {
namespace {

// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): a signal handler reaches nothing else
std::atomic<int> noted_signal{0};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may set it");

extern "C" void note_signal(int signal) {
  noted_signal.store(signal);
}

}  // namespace

void note_interruptions() {
  struct sigaction action = {};
  action.sa_handler = note_signal;
  // SA_RESTART, so that a read or a write of the index that is under way is finished and not failed;
  // SA_RESETHAND, so that a second signal ends the process at once.
  action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
}

int interruption() {
  return noted_signal.load();
}

}  // namespace warta::indexing
