#include "indexer/build_report.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "common/byte_size.h"
#include "common/number_format.h"
#include "indexer/interruption.h"

namespace warta::indexing {
namespace {

constexpr double kMegabyte = 1e6;
constexpr int kFailed = 2;
constexpr int kRejected = 1;

/// A line of the table: what is counted, how many, and what there is to say of them.
std::string row(std::string_view what, std::uint64_t count, std::string_view more = {}) {
  auto line = fmt::format("{:<10}{:>12}", what, grouped(count));
  if (!more.empty()) line.append("  ").append(more);
  return line + '\n';
}

/// "980 no body, 20 not JSON": the most frequent first.
std::string by_reason(const BuildReport& report) {
  std::vector<std::pair<std::string, std::uint64_t>> reasons(report.reasons.begin(), report.reasons.end());
  std::stable_sort(reasons.begin(), reasons.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::string text;
  for (const auto& [reason, count] : reasons)
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", grouped(count), reason);
  return text;
}

/// A part of the sentence that tells what was cleaned; empty if it was nothing.
std::string part(std::uint64_t count, const char* singular, const char* plural) {
  return count == 0 ? std::string() : counted(count, singular, plural);
}

std::string joined(std::initializer_list<std::string> parts) {
  std::string text;
  for (const auto& piece : parts) {
    if (!piece.empty()) text.append(text.empty() ? "" : ", ").append(piece);
  }
  return text;
}

}  // namespace

std::string throughput(const BuildReport& report) {
  const double seconds = report.elapsed.count();
  return fmt::format("{:.1f} MB/s",
                     seconds > 0 ? static_cast<double>(report.text_bytes) / kMegabyte / seconds : 0.0);
}

std::string_view language_shown(corpus::Language language) {
  if (language == corpus::Language::unknown) return "unknown";
  return language == corpus::Language::other ? "other" : code(language);
}

std::string languages_shown(const BuildReport& report) {
  std::string text;
  for (const auto& [language, count] : report.languages)
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", language_shown(language), grouped(count));
  return text;
}

namespace {

/// How much was read, and how fast.
std::string read_row(const BuildReport& report) {
  return row("read", report.records(),
             fmt::format("{} of text in {:.1f} s, {}", shown_bytes(report.text_bytes), report.elapsed.count(),
                         throughput(report)));
}

}  // namespace

std::string reading_summary(const BuildReport& report) {
  auto text = read_row(report);
  if (report.rejected > 0) text += row("rejected", report.rejected, by_reason(report));
  return text;
}

std::string cleaning_summary(const BuildReport& report) {
  const auto& cleaning = report.cleaning;
  const auto lines = cleaning.lines_by_pattern + cleaning.lines_by_repetition;
  const auto cleaned =
      joined({part(lines, "line", "lines") +
                  (cleaning.lines_by_repetition == 0
                       ? ""
                       : " (" + grouped(cleaning.lines_by_repetition) + " for their repetition)"),
              part(cleaning.parts_of_lines, "part of a line", "parts of lines"),
              part(cleaning.words_separated, "pair of words separated", "pairs of words separated")});
  const auto repaired =
      joined({part(report.repairs.characters, "damaged character", "damaged characters"),
              part(report.repairs.markup, "field with markup", "fields with markup"),
              part(report.repairs.tokenised, "text cut into words", "texts cut into words")});
  std::string text;
  if (!cleaned.empty())
    text += fmt::format("{:<10}{:>12}  {}\n", "cleaned", shown_bytes(cleaning.bytes_taken_out), cleaned);
  if (!repaired.empty()) text += fmt::format("{:<10}{:>12}  {}\n", "repaired", "", repaired);
  return text;
}

std::string summary(const BuildReport& report, const std::string& index_path) {
  auto text = read_row(report);
  text += row("added", report.added) + row("replaced", report.replaced) + row("unchanged", report.unchanged);
  text += row("copies", report.copies,
              report.copies > 0 ? "of articles that came before; in the index, marked" : "");
  text += row("rejected", report.rejected, by_reason(report));
  if (report.expired + report.expired_in_index > 0)
    text += row("expired", report.expired, grouped(report.expired_in_index) + " taken out of the index");
  if (report.undated > 0) {
    text += row("undated", report.undated,
                report.dates_not_understood > 0
                    ? grouped(report.dates_not_understood) + " with a date that is not understood"
                    : "");
  }
  if (report.languages.size() > 1)
    text += fmt::format("{:<10}{:>12}  {}\n", "languages", "", languages_shown(report));
  text += cleaning_summary(report);
  if (report.index_size > 0) text += row("index", report.index_size, "articles now in " + index_path);
  text.pop_back();
  return text;
}

int exit_status(const BuildReport& report) {
  if (report.interrupted_by != 0) return status_of_signal(report.interrupted_by);
  if (report.failed_dumps > 0) return kFailed;
  return report.rejected > 0 ? kRejected : 0;
}

}  // namespace warta::indexing
