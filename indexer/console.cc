#include "indexer/console.h"

#include <algorithm>
#include <cmath>
#include <ostream>

#include <fmt/format.h>

#include "common/messages/messages.h"
#include "common/number_format.h"
#include "common/text/terminal_text.h"
#include "indexer/interruption.h"

namespace warta::indexing {
namespace {

constexpr auto kMovingInterval = std::chrono::milliseconds{100};
constexpr auto kLineInterval = std::chrono::seconds{10};
constexpr std::string_view kEraseLine = "\r\x1b[K";

bool wants_progress(const Options& options) {
  return !options.quiet && options.progress != ProgressDisplay::never;
}

/// "1:05", "2:03:09".
std::string clock(double seconds) {
  const auto whole = static_cast<std::uint64_t>(std::lround(seconds));
  const auto minutes = whole / 60;
  if (minutes < 60) return fmt::format("{}:{:02}", minutes, whole % 60);
  return fmt::format("{}:{:02}:{:02}", minutes / 60, minutes % 60, whole % 60);
}

std::string progress_text(const BuildReport& report, const Progress& progress) {
  std::string text;
  const double share =
      progress.total == 0
          ? 0
          : std::min(1.0, static_cast<double>(progress.done) / static_cast<double>(progress.total));
  if (progress.total > 0) text = fmt::format("{:3.0f} %  ", 100 * share);
  text += trn("{} article, {}", "{} articles, {}", report.articles(), grouped(report.articles()),
              throughput(report));
  constexpr double kEarliest = 0.01;  // before that the rate says nothing
  if (share > kEarliest) text += tr(", {} left", clock(report.elapsed.count() * (1 - share) / share));
  return text;
}

}  // namespace

Console::Console(std::ostream& out, const Options& options, bool is_terminal)
    : out_(out),
      quiet_(options.quiet),
      verbose_(options.verbose),
      shows_progress_(wants_progress(options)),
      is_terminal_(is_terminal || options.progress == ProgressDisplay::always),
      last_progress_(std::chrono::steady_clock::now()) {}

void Console::error(const std::string& message) {
  clear_progress();
  out_ << "warta-indexer: " << text::visible_lines(message) << std::endl;
}

void Console::rejected(const corpus::Rejection& rejection) {
  if (++rejections_of_dump_ > kRejectionsNamed && !verbose_) return;
  line(to_string(rejection.place) + ": " + rejection.reason);
}

void Console::end_dump(const std::string& dump) {
  if (rejections_of_dump_ > kRejectionsNamed && !verbose_) {
    line(tr("{}: {} more rejected; -v names every one", dump,
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

void Console::progress(const BuildReport& report, const Progress& progress) {
  show_progress([&] { return progress_text(report, progress); });
}

void Console::progress(Task task, std::uint64_t done, std::uint64_t all) {
  show_progress([&] {
    return task == Task::checking ? tr("checked {} of {} articles", grouped(done), grouped(all))
                                  : tr("analysed {} of {} articles", grouped(done), grouped(all));
  });
}

/// `text` is only made when it is shown.
void Console::show_progress(const std::function<std::string()>& text) {
  if (!shows_progress_) return;
  const auto now = std::chrono::steady_clock::now();
  if (now - last_progress_ < (is_terminal_ ? std::chrono::milliseconds{kMovingInterval} : kLineInterval))
    return;
  last_progress_ = now;
  if (!is_terminal_) return line(text());
  progress_shown_ = true;
  out_ << kEraseLine << text() << std::flush;
}

LockPatience Console::patience(const Options& options) {
  return {options.wait, [this](const std::string& holder) { note(tr("waiting for {}", holder)); },
          [] { return interruption() != 0; }};
}

void Console::summary(const BuildReport& report, const std::string& index_path) {
  clear_progress();
  if (report.kept_old_index) {
    line(report.interrupted_by != 0
             ? tr("interrupted; the new index was given up, and what was there before is as it was")
             : tr("the dumps were not read to their ends; the new index was given up, and what was there "
                  "before is as it was"));
  } else if (report.interrupted_by != 0) {
    line(tr("interrupted; what was read so far is in the index, and the same command carries on"));
  }
  if (!quiet_) out_ << indexing::summary(report, index_path) << std::endl;
}

void Console::line(const std::string& message) {
  clear_progress();
  out_ << "warta-indexer: " << text::visible(message) << std::endl;
}

void Console::clear_progress() {
  if (progress_shown_) out_ << kEraseLine << std::flush;
  progress_shown_ = false;
}

}  // namespace warta::indexing
