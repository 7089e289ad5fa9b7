#include "indexer/index/termination.h"

#include <exception>

#include <unistd.h>
#include <xapian.h>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "common/text/terminal_text.h"
#include "indexer/index/xapian_errors.h"

namespace warta::indexing {
namespace {

constexpr int kFailed = 2;

// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables): a terminate handler reaches nothing else
std::string index_path;
std::terminate_handler other_handler = nullptr;
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

void say(const std::string& message) {
  const auto line = "warta-indexer: " + text::visible(message) + '\n';
  static_cast<void>(write(STDERR_FILENO, line.data(), line.size()) == 0);
}

/// What the error says of itself; where its catching was not even begun, all that is known is where it came
/// from.
void explain_error() {
  if (const auto error = std::current_exception()) std::rethrow_exception(error);
  if (std::uncaught_exceptions() == 0 || !InsideXapian::is_this_thread()) return;
  throw IndexError(index_path,
                   tr("cannot be written{}; look whether the disk is full, then run the same command again",
                      tr(kCommittedStays)));
}

void on_termination() {
  try {
    try {
      explain_error();
    } catch (const Xapian::Error& error) {
      fail(index_path, error, kCommittedStays);
    }
  } catch (const IndexError& told) {
    say(told.what());
    _exit(kFailed);
  } catch (...) {
    other_handler();
  }
  other_handler();
}

}  // namespace

void explain_termination(const std::string& path) {
  index_path = path;
  other_handler = std::set_terminate(on_termination);
}

}  // namespace warta::indexing
