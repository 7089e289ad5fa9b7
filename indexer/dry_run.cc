#include "indexer/dry_run.h"

#include <algorithm>
#include <map>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "common/messages/messages.h"
#include "common/number_format.h"
#include "common/text/terminal_text.h"
#include "indexer/dump_run.h"
#include "indexer/interruption.h"
#include "indexer/look_ahead.h"

namespace warta::indexing {
namespace {

constexpr std::size_t kArticlesShown = 3;
constexpr std::size_t kFilesShown = 10;
constexpr std::size_t kBodyBytesShown = 300;
constexpr std::size_t kLineBytesShown = 1000;
constexpr std::size_t kSourcesShown = 5;

std::string shown_delimiter(char delimiter) {
  return delimiter == '\t' ? tr("tab") : std::string("'") + delimiter + "'";
}

/// "title = judul, body = isi": the fields that are used, those found by their values marked.
std::string mapped_fields(const corpus::MemberDescription& description) {
  std::string text;
  for (const auto& field : description.fields) {
    if (!field.role || corpus::name_of(*field.role).empty()) continue;
    text += fmt::format("{}{} = {}{}", text.empty() ? "" : ", ", corpus::name_of(*field.role), field.name,
                        field.by_values ? tr(" (by its values)") : "");
  }
  return text.empty() ? tr("none") : text;
}

std::string unused_fields(const corpus::MemberDescription& description) {
  std::string text;
  for (const auto& field : description.fields)
    if (!field.role) text.append(text.empty() ? "" : ", ").append(field.name);
  return text;
}

/// At most `bytes` of the text's beginning, which ends between two words.
std::string beginning_of(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return std::string(text);
  const auto blank = text.find_last_of(" \n", bytes);
  auto end = blank == std::string_view::npos ? bytes : blank;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U) --end;
  return std::string(text.substr(0, end)) + " …";
}

class DryRun {
 public:
  DryRun(const Options& options, Console& console, std::ostream& out)
      : console_(console),
        out_(out),
        look_ahead_(options.keep_boilerplate),
        dumps_(options, console, report_, MemoryBudget(options.memory_bytes())) {}

  BuildReport execute() {
    dumps_.execute(
        [this](corpus::ReadArticle article) {
          look_ahead_.push(std::move(article));
          while (auto waiting = look_ahead_.pop(false)) take(std::move(*waiting));
        },
        [this](const corpus::MemberDescription& description) { describe(description); });
    while (auto waiting = look_ahead_.pop(true)) take(std::move(*waiting));
    report_.interrupted_by = interruption();
    if (files_ > kFilesShown) print(tr("{} more files", grouped(files_ - kFilesShown)));
    show_articles();
    show_totals();
    out_.flush();
    return report_;
  }

 private:
  /// Words of dumps go through here: nothing in them steers the terminal.
  void print(const std::string& line) { out_ << text::visible(beginning_of(line, kLineBytesShown)) << '\n'; }

  void describe(const corpus::MemberDescription& description) {
    if (++files_ > kFilesShown) return;
    print(description.name);
    auto format = std::string(corpus::name_of(description.format));
    if (description.delimiter != '\0') format += tr(", delimiter {}", shown_delimiter(description.delimiter));
    print(tr("  format   {}, charset {}", format, description.charset));
    if (description.fields.empty()) return;
    print(tr("  fields   {}", mapped_fields(description)));
    if (const auto unused = unused_fields(description); !unused.empty()) print(tr("  unused   {}", unused));
    if (description.day_order == DayOrder::month_first) print(tr("  dates    month before day: 10/21/2025"));
  }

  void take(WaitingArticle waiting) {
    auto& article = waiting.read.article;
    ++report_.added;
    report_.text_bytes += article.title.size() + article.body.size();
    ++report_.languages[article.language];
    ++sources_[article.source];
    if (article.published) {
      const auto instant = article.published->instant;
      if (!first_ || instant < first_->instant) first_ = article.published;
      if (!last_ || instant > last_->instant) last_ = article.published;
    } else {
      ++report_.undated;
      if (waiting.read.date_not_understood) ++report_.dates_not_understood;
    }
    if (waiting.read.date_not_understood)
      console_.remark(tr("{}: date not understood: {}", to_string(waiting.read.place), article.date));
    report_.cleaning += look_ahead_.clean(article);
    if (shown_.size() < kArticlesShown) shown_.push_back(std::move(waiting));
  }

  void show_articles() {
    for (const auto& [read, identity] : shown_) {
      const auto& article = read.article;
      print("");
      print(article.title.empty() ? tr("(no title)") : article.title);
      std::string about = article.published ? to_iso(*article.published) : tr("no date");
      for (const auto* const field : {&article.source, &article.url})
        if (!field->empty()) about += " · " + *field;
      for (const auto& author : article.authors) about += " · " + author;
      for (const auto& category : article.categories) about += " · " + category;
      print("  " + about + " · " + std::string(language_shown(article.language)) + " · id " + identity.id);
      print("  " + beginning_of(article.body, kBodyBytesShown));
    }
  }

  void show_totals() {
    print("");
    out_ << reading_summary(report_);
    print(fmt::format("{:<10}{:>12}", tr("articles"), grouped(report_.added)));
    if (first_)
      print(fmt::format("{:<10}{:>12}  {}", tr("dated"), grouped(report_.added - report_.undated),
                        tr("{} to {}", to_iso(*first_), to_iso(*last_))));
    if (report_.undated > 0) print(fmt::format("{:<10}{:>12}", tr("undated"), grouped(report_.undated)));
    show_sources();
    print(fmt::format("{:<10}{:>12}  {}", tr("languages"), grouped(report_.languages.size()),
                      languages_shown(report_)));
    out_ << cleaning_summary(report_);
  }

  void show_sources() {
    std::vector<std::pair<std::string, std::uint64_t>> sources(sources_.begin(), sources_.end());
    std::stable_sort(sources.begin(), sources.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::string text;
    for (std::size_t i = 0; i < std::min(sources.size(), kSourcesShown); ++i)
      text += fmt::format("{}{} {}", text.empty() ? "" : ", ", grouped(sources[i].second),
                          sources[i].first.empty() ? tr("(none)") : sources[i].first);
    if (sources.size() > kSourcesShown) text += ", …";
    print(fmt::format("{:<10}{:>12}  {}", tr("sources"), grouped(sources.size()), text));
  }

  Console& console_;
  std::ostream& out_;
  BuildReport report_;
  LookAhead look_ahead_;
  DumpRun dumps_;
  std::size_t files_ = 0;
  std::vector<WaitingArticle> shown_;
  std::map<std::string, std::uint64_t> sources_;
  std::optional<PublicationTime> first_;
  std::optional<PublicationTime> last_;
};

}  // namespace

BuildReport run_dry(const Options& options, Console& console, std::ostream& out) {
  return DryRun(options, console, out).execute();
}

}  // namespace warta::indexing
