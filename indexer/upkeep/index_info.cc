#include "indexer/upkeep/index_info.h"

#include <algorithm>
#include <filesystem>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "common/byte_size.h"
#include "common/compatibility.h"
#include "common/errors.h"
#include "common/messages/messages.h"
#include "common/number_format.h"
#include "common/schema.h"
#include "common/text/analyzer.h"
#include "indexer/index/index_directory.h"
#include "indexer/index/index_snapshot.h"

namespace warta::indexing {
namespace {

std::string_view without(std::string_view prefix, std::string_view term) {
  return term.substr(prefix.size());
}

/// "20250203" as "2025-02-03".
std::string dashed(std::string_view day) {
  return day.size() == 8 ? fmt::format("{}-{}-{}", day.substr(0, 4), day.substr(4, 2), day.substr(6))
                         : std::string(day);
}

/// A source as its first article has it; its term is folded.
std::string source_name(const Xapian::Database& database, const std::string& term) {
  const auto first = database.postlist_begin(term);
  if (first == database.postlist_end(term)) return term;
  return value_of(database.get_document(*first, Xapian::DOC_ASSUME_VALID), schema::Slot::source);
}

bool is_word(std::string_view term) {
  return term.front() < 'A' || term.front() > 'Z';
}

/// Filters begin with another capital than the prefixes of words.
void count_filter(const Xapian::Database& database, const Xapian::TermIterator& it, IndexInfo& info) {
  const std::string term = *it;
  const auto articles = it.get_termfreq();
  if (term.starts_with(schema::kYearPrefix)) {
    info.years.emplace(without(schema::kYearPrefix, term), articles);
    info.undated -= articles;
  } else if (term.starts_with(schema::kDayPrefix)) {
    if (info.first_day.empty()) info.first_day = dashed(without(schema::kDayPrefix, term));
    info.last_day = dashed(without(schema::kDayPrefix, term));
  } else if (term.starts_with(schema::kSourcePrefix)) {
    info.sources.emplace_back(source_name(database, term), articles);
  } else if (term.starts_with(schema::kLanguagePrefix)) {
    info.languages.emplace(without(schema::kLanguagePrefix, term), articles);
  }
}

void count_terms(const Xapian::Database& database, IndexInfo& info) {
  info.undated = info.articles;
  for (auto it = database.allterms_begin(); it != database.allterms_end(); ++it) {
    const std::string term = *it;
    ++info.terms;
    if (is_word(term))
      ++info.forms;
    else if (term.starts_with(schema::kTitlePrefix) || term.starts_with(schema::kTitleStemPrefix))
      ++info.title_terms;
    else if (term.starts_with(schema::kStemPrefix))
      ++info.stems;
    else
      count_filter(database, it, info);
  }
  std::stable_sort(info.sources.begin(), info.sources.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
}

/// The length of a document is more than its words: see common/schema.h. Each word is counted as a form and
/// as a stem.
void read_sizes(const IndexSnapshot& index, IndexInfo& info) {
  constexpr double kTermsOfWord = 2;
  info.articles = index.database().get_doccount();
  info.words_per_article = index.database().get_average_length() / kTermsOfWord;
  info.bytes = directory_bytes(index.path());
  std::error_code error;
  for (std::filesystem::directory_iterator it(index.path(), error), end; !error && it != end;
       it.increment(error)) {
    if (it->path().extension() == ".glass") info.tables.emplace(it->path().stem(), it->file_size(error));
  }
}

void read_settings(const IndexSnapshot& index, IndexInfo& info) {
  info.made_by = index.metadata(schema::kProgramKey);
  info.schema_version = index.metadata(schema::kVersionKey);
  info.fingerprint = index.metadata(schema::kFingerprintKey);
  info.analysis = index.metadata(schema::kAnalysisKey);
  const auto lexicon = index.metadata(schema::kLexiconKey);
  info.lexicon_entries = static_cast<std::uint64_t>(std::count(lexicon.begin(), lexicon.end(), '\n'));
  info.positions = index.keeps_positions();
  info.revision = index.database().get_revision();
  info.uuid = index.database().get_uuid();
  try {
    const auto ours = identity_of_this_program(text::Analyzer(index.lexicon()).description());
    info.is_compatible = index.identity() == ours;
  } catch (const IndexError&) {
    info.is_compatible = false;  // its lexicon cannot be read
  }
}

IndexInfo read_once(const std::string& path) {
  const IndexSnapshot index(path);
  IndexInfo info;
  info.path = path;
  read_sizes(index, info);
  count_terms(index.database(), info);
  read_settings(index, info);
  return info;
}

std::string row(std::string_view what, const std::string& value, std::string_view more = {}) {
  return fmt::format("{:<12}{:>14}{}{}\n", what, value, more.empty() ? "" : "  ", more);
}

std::string line(std::string_view what, std::string_view text) {
  return fmt::format("{:<12}  {}\n", what, text);
}

/// "id 21,900, en 52": as many as are named, and that there are more.
template <typename Counts>
std::string listed(const Counts& counts, std::size_t most) {
  std::string text;
  std::size_t named = 0;
  for (const auto& [name, count] : counts) {
    if (named++ == most) return text + ", …";
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", name, grouped(count));
  }
  return text;
}

/// The stop words are counted, as there are many.
std::string analysis_shown(const std::string& analysis) {
  constexpr std::string_view kStopWords = "stop words ";
  const auto begin = analysis.find(kStopWords);
  if (begin == std::string::npos) return analysis;
  const auto end = std::min(analysis.find(';', begin), analysis.size());
  const auto words = analysis.begin() + static_cast<std::ptrdiff_t>(begin + kStopWords.size());
  const auto count = std::count(words, analysis.begin() + static_cast<std::ptrdiff_t>(end), ' ') + 1;
  return fmt::format("{}{} stop words{}", analysis.substr(0, begin), count, analysis.substr(end));
}

}  // namespace

/// An indexer may commit, or put another index in this one's place, while it is read: then once more.
IndexInfo read_index_info(const std::string& path) {
  constexpr int kAttempts = 10;
  for (int attempt = 1;; ++attempt) {
    try {
      return read_once(path);
    } catch (const Xapian::Error& error) {
      if (attempt == kAttempts) fail(path, error, kNotReadable);
    } catch (const IndexError&) {
      if (attempt == kAttempts) throw;
    }
  }
}

std::string info_text(const IndexInfo& info) {
  constexpr std::size_t kYearsShown = 12;
  constexpr std::size_t kSourcesShown = 10;
  std::string text = line(tr("index"), info.path);
  text +=
      row(tr("articles"), grouped(info.articles), tr("of about {:.0f} words each", info.words_per_article));
  text += row(tr("terms"), grouped(info.terms),
              tr("{} forms, {} stems, {} of titles", grouped(info.forms), grouped(info.stems),
                 grouped(info.title_terms)));
  std::string tables;
  for (const auto& [name, bytes] : info.tables)
    tables += fmt::format("{}{} {}", tables.empty() ? "" : ", ", name, shown_bytes(bytes));
  text += row(tr("size"), shown_bytes(info.bytes), tables);
  text += row(tr("dated"), grouped(info.articles - info.undated),
              info.first_day.empty() ? "" : tr("{} to {}", info.first_day, info.last_day));
  if (!info.years.empty()) text += line(tr("years"), listed(info.years, kYearsShown));
  text += row(tr("sources"), grouped(info.sources.size()), listed(info.sources, kSourcesShown));
  text += row(tr("languages"), grouped(info.languages.size()), listed(info.languages, kSourcesShown));
  if (!info.positions) text += line(tr("positions"), tr("none, so that there are no phrases and no NEAR"));
  text += row(tr("lexicon"), grouped(info.lexicon_entries), tr("forms in the user's own"));
  text += line(tr("made by"), info.made_by);
  text += line(tr("schema"), info.schema_version);
  text += line(tr("fingerprint"),
               info.is_compatible ? tr("{}, as this program's", info.fingerprint)
                                  : tr("{}, not this program's: warta-indexer --reanalyze rebuilds the index",
                                       info.fingerprint));
  text += line(tr("analysis"), analysis_shown(info.analysis));
  text += line(tr("revision"), tr("{} of {}", info.revision, info.uuid));
  return text;
}

std::string info_json(const IndexInfo& info) {
  nlohmann::ordered_json json;
  json["index"] = info.path;
  json["articles"] = info.articles;
  json["words_per_article"] = info.words_per_article;
  json["terms"] = {
      {"all", info.terms}, {"forms", info.forms}, {"stems", info.stems}, {"title_terms", info.title_terms}};
  json["bytes"] = info.bytes;
  json["tables"] = info.tables;
  json["first_day"] = nullptr;
  json["last_day"] = nullptr;
  if (!info.first_day.empty()) json["first_day"] = info.first_day;
  if (!info.last_day.empty()) json["last_day"] = info.last_day;
  json["undated"] = info.undated;
  json["years"] = info.years;
  json["sources"] = nlohmann::ordered_json::object();
  for (const auto& [name, articles] : info.sources) json["sources"][name] = articles;
  json["languages"] = info.languages;
  json["made_by"] = info.made_by;
  json["schema"] = info.schema_version;
  json["fingerprint"] = info.fingerprint;
  json["compatible"] = info.is_compatible;
  json["analysis"] = info.analysis;
  json["lexicon_entries"] = info.lexicon_entries;
  json["positions"] = info.positions;
  json["revision"] = info.revision;
  json["uuid"] = info.uuid;
  return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

}  // namespace warta::indexing
