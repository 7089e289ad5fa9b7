#include "indexer/build_report.h"

#include <fmt/format.h>

#include "common/number_format.h"

namespace warta::indexing {
namespace {

constexpr double kKilobyte = 1e3;
constexpr double kMegabyte = 1e6;
constexpr int kSignalBase = 128;
constexpr int kFailed = 2;
constexpr int kRejected = 1;

std::string size(std::uint64_t bytes) {
  const auto exact = static_cast<double>(bytes);
  return exact < kMegabyte ? fmt::format("{:.1f} kB", exact / kKilobyte)
                           : fmt::format("{:.1f} MB", exact / kMegabyte);
}

}  // namespace

std::string throughput(const BuildReport& report) {
  const double seconds = report.elapsed.count();
  return fmt::format("{:.1f} MB/s",
                     seconds > 0 ? static_cast<double>(report.text_bytes) / kMegabyte / seconds : 0.0);
}

std::string summary(const BuildReport& report, const std::string& index_path) {
  auto text = fmt::format("{}: {} added, {} replaced, {} already there; {} rejected\n",
                          counted(report.articles(), "article", "articles"), grouped(report.added),
                          grouped(report.replaced), grouped(report.unchanged), grouped(report.rejected));
  if (report.dates_not_understood > 0) {
    text +=
        fmt::format("{} of them without a date: theirs was not understood (ISO 8601 is: 2025-02-07T14:05)\n",
                    grouped(report.dates_not_understood));
  }
  text += fmt::format("{} of text in {:.1f} s, {}", size(report.text_bytes), report.elapsed.count(),
                      throughput(report));
  if (report.index_size > 0) {
    text += fmt::format("; {} now holds {}", index_path, counted(report.index_size, "article", "articles"));
  }
  return text;
}

int exit_status(const BuildReport& report) {
  if (report.interrupted_by != 0) return kSignalBase + report.interrupted_by;
  if (report.failed_dumps > 0) return kFailed;
  return report.rejected > 0 ? kRejected : 0;
}

}  // namespace warta::indexing
