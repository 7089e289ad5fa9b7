// An article as a dump gives it.
#ifndef WARTA_CORPUS_ARTICLE_H_
#define WARTA_CORPUS_ARTICLE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "common/date.h"
#include "corpus/language/language.h"

namespace warta::corpus {

/// Of an article that comes out of an index, and not out of a dump: what the index has that no text tells.
struct KeptValues {
  /// Of the article as a dump had it; bytes.
  std::string content_hash;
  /// Where its number was given, as the index has it; bytes, empty where it has none.
  std::string origin;
  /// The story that it is a copy of.
  std::optional<std::uint64_t> cluster;

  friend bool operator==(const KeptValues&, const KeptValues&) = default;
};

/// What readers make: UTF-8 throughout, without markup, the fields without blanks around them, empty where
/// the dump says nothing. The body is never empty, all else may be.
struct Article {
  /// What the dump calls it, if that tells it from the articles of other dumps.
  std::string id;
  /// Where numbers for ids are given: the host of the URL, else the dump. Not stored; empty where it is not
  /// known.
  std::string origin;
  std::string title;
  /// Paragraphs, a line each.
  std::string body;
  std::string url;
  /// In the dump's own words.
  std::string date;
  /// What these mean; where the dump has no date, or none that is understood, the day that the text itself is
  /// dated by. nullopt if there is neither.
  std::optional<PublicationTime> published;
  /// The outlet: what the dump says, else the host of the URL.
  std::string source;
  std::vector<std::string> authors;
  std::vector<std::string> categories;
  Language language = Language::unknown;
  /// Set for one that was exported from an index: it is as clean as it was there.
  std::optional<KeptValues> kept;

  friend bool operator==(const Article&, const Article&) = default;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_ARTICLE_H_
