// The names that the indexer's options know, and what they mean: for reading a command line and for
// completing one.
#ifndef WARTA_INDEXER_OPTION_CHOICES_H_
#define WARTA_INDEXER_OPTION_CHOICES_H_

#include <array>
#include <string_view>

#include "common/command_line.h"
#include "indexer/options.h"

namespace warta::indexing {

/// Which of them is which corpus::format_named() knows.
inline constexpr auto kFormats = std::to_array<const char*>(
    {"auto", "jsonl", "json", "csv", "tsv", "xml", "html", "text", "trec", "warc"});

/// The only language that can be asked for alone.
inline constexpr const char* kOnlyLanguage = "id";

/// The parts of an article that a field of a dump can be.
inline constexpr auto kParts = std::to_array<const char*>(
    {"id", "title", "body", "url", "date", "source", "author", "category", "language"});

/// Options that do something with an index, beside which no dump is named.
inline constexpr auto kActionsWithoutDumps = std::to_array<const char*>(
    {"analyze", "check", "compact", "delete", "delete-query", "export", "info", "reanalyze"});

inline constexpr auto kProgressDisplays =
    std::to_array<Choice<ProgressDisplay>>({{"auto", ProgressDisplay::automatic},
                                            {"always", ProgressDisplay::always},
                                            {"never", ProgressDisplay::never}});

inline constexpr auto kWriters = std::to_array<Choice<WritingSettings::Way>>(
    {{"auto", WritingSettings::Way::automatic}, {"xapian", WritingSettings::Way::xapian}});

/// The options that a file of defaults may set: how things are read and written, not what is to be done, and
/// nothing that takes articles out.
inline constexpr auto kDefaultable = std::to_array<std::string_view>(
    {"index",     "keep-boilerplate", "lang-only", "rejects",  "strict", "lexicon", "no-positions",
     "jobs",      "memory",           "writer",    "no-check", "wait",   "format",  "map",
     "delimiter", "charset",          "color",     "progress", "quiet",  "verbose"});

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_OPTION_CHOICES_H_
