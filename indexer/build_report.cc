#include "indexer/build_report.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "common/byte_size.h"
#include "common/messages/messages.h"
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
  if (language == corpus::Language::unknown) return tr("unknown");
  return language == corpus::Language::other ? tr("other") : code(language);
}

std::string languages_shown(const BuildReport& report) {
  std::string text;
  for (const auto& [language, count] : report.languages)
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", language_shown(language), grouped(count));
  return text;
}

namespace {

/// The parts of the sentence that tells what was cleaned; empty if it was nothing.
std::string cleaned_parts(const corpus::CleaningCounts& cleaning) {
  const auto lines = cleaning.lines_by_pattern + cleaning.lines_by_repetition;
  std::string of_lines;
  if (lines > 0) of_lines = trn("{} line", "{} lines", lines, grouped(lines));
  if (cleaning.lines_by_repetition > 0)
    of_lines += tr(" ({} for their repetition)", grouped(cleaning.lines_by_repetition));
  std::string of_parts;
  if (const auto parts = cleaning.parts_of_lines; parts > 0)
    of_parts = trn("{} part of a line", "{} parts of lines", parts, grouped(parts));
  std::string of_words;
  if (const auto words = cleaning.words_separated; words > 0)
    of_words = trn("{} pair of words separated", "{} pairs of words separated", words, grouped(words));
  return joined({of_lines, of_parts, of_words});
}

/// Likewise of what was repaired.
std::string repaired_parts(const corpus::RepairCounts& repairs) {
  const auto& [characters, markup, tokenised] = repairs;
  std::string of_characters;
  if (characters > 0)
    of_characters = trn("{} damaged character", "{} damaged characters", characters, grouped(characters));
  std::string of_markup;
  if (markup > 0) of_markup = trn("{} field with markup", "{} fields with markup", markup, grouped(markup));
  std::string of_texts;
  if (tokenised > 0)
    of_texts = trn("{} text cut into words", "{} texts cut into words", tokenised, grouped(tokenised));
  return joined({of_characters, of_markup, of_texts});
}

/// How much was read, and how fast.
std::string read_row(const BuildReport& report) {
  return row(tr("read"), report.records(),
             tr("{} of text in {:.1f} s, {}", shown_bytes(report.text_bytes), report.elapsed.count(),
                throughput(report)));
}

}  // namespace

std::string reading_summary(const BuildReport& report) {
  auto text = read_row(report);
  if (report.rejected > 0) text += row(tr("rejected"), report.rejected, by_reason(report));
  return text;
}

std::string cleaning_summary(const BuildReport& report) {
  const auto cleaned = cleaned_parts(report.cleaning);
  const auto repaired = repaired_parts(report.repairs);
  std::string text;
  if (!cleaned.empty())
    text += fmt::format("{:<10}{:>12}  {}\n", tr("cleaned"), shown_bytes(report.cleaning.bytes_taken_out),
                        cleaned);
  if (!repaired.empty()) text += fmt::format("{:<10}{:>12}  {}\n", tr("repaired"), "", repaired);
  return text;
}

namespace {

/// What was left out of the index, or has no date.
std::string missing_rows(const BuildReport& report) {
  std::string text;
  if (report.expired + report.expired_in_index > 0)
    text +=
        row(tr("expired"), report.expired, tr("{} taken out of the index", grouped(report.expired_in_index)));
  if (report.undated > 0) {
    text += row(tr("undated"), report.undated,
                report.dates_not_understood > 0
                    ? tr("{} with a date that is not understood", grouped(report.dates_not_understood))
                    : "");
  }
  return text;
}

}  // namespace

std::string summary(const BuildReport& report, const std::string& index_path) {
  auto text = read_row(report);
  text += row(tr("added"), report.added) + row(tr("replaced"), report.replaced) +
          row(tr("unchanged"), report.unchanged);
  text += row(tr("copies"), report.copies,
              report.copies > 0 ? tr("of articles that came before; in the index, marked") : "");
  text += row(tr("rejected"), report.rejected, by_reason(report));
  text += missing_rows(report);
  if (report.languages.size() > 1)
    text += fmt::format("{:<10}{:>12}  {}\n", tr("languages"), "", languages_shown(report));
  text += cleaning_summary(report);
  if (report.index_size > 0)
    text += row(tr("index"), report.index_size, tr("articles now in {}", index_path));
  text.pop_back();
  return text;
}

int exit_status(const BuildReport& report) {
  if (report.interrupted_by != 0) return status_of_signal(report.interrupted_by);
  if (report.failed_dumps > 0) return kFailed;
  return report.rejected > 0 ? kRejected : 0;
}

}  // namespace warta::indexing
