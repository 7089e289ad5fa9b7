#include "indexer/console.h"

#include <ostream>

#include <fmt/format.h>

#include "common/number_format.h"
#include "common/text/terminal_text.h"

namespace warta::indexing {
namespace {

constexpr auto kProgressInterval = std::chrono::milliseconds{100};
constexpr std::string_view kEraseLine = "\r\x1b[K";

bool wants_progress(const Options& options, bool is_terminal) {
  if (options.quiet || options.progress == ProgressDisplay::never) return false;
  return is_terminal || options.progress == ProgressDisplay::always;
}

}  // namespace

Console::Console(std::ostream& out, const Options& options, bool is_terminal)
    : out_(out),
      quiet_(options.quiet),
      verbose_(options.verbose),
      shows_progress_(wants_progress(options, is_terminal)) {}

void Console::error(const std::string& message) {
  line(message);
}

void Console::rejected(const corpus::Rejection& rejection) {
  if (++rejections_of_dump_ > kRejectionsNamed && !verbose_) return;
  line(to_string(rejection.place) + ": " + rejection.reason);
}

void Console::end_dump(const std::string& dump) {
  if (rejections_of_dump_ > kRejectionsNamed && !verbose_) {
    line(fmt::format("{}: {} more rejected; -v names every one", dump,
                     grouped(rejections_of_dump_ - kRejectionsNamed)));
  }
  rejections_of_dump_ = 0;
}

void Console::note(const std::string& message) {
  if (!quiet_) line(message);
}

void Console::remark(const std::string& message) {
  if (verbose_) line(message);
}

void Console::progress(const BuildReport& report) {
  if (!shows_progress_) return;
  const auto now = std::chrono::steady_clock::now();
  if (now - last_progress_ < kProgressInterval) return;
  last_progress_ = now;
  progress_shown_ = true;
  out_ << kEraseLine << counted(report.articles(), "article", "articles") << ", " << throughput(report)
       << std::flush;
}

void Console::summary(const BuildReport& report, const std::string& index_path) {
  clear_progress();
  if (report.interrupted_by != 0) {
    line("interrupted; what was read so far is in the index, and the same command carries on");
  }
  if (!quiet_) out_ << indexing::summary(report, index_path) << std::endl;
}

void Console::line(const std::string& message) {
  clear_progress();
  out_ << "warta-indexer: " << text::visible(message) << std::endl;
}

void Console::clear_progress() {
  if (progress_shown_) out_ << kEraseLine;
  progress_shown_ = false;
}

}  // namespace warta::indexing
