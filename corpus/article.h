// An article as a dump gives it.
#ifndef WARTA_CORPUS_ARTICLE_H_
#define WARTA_CORPUS_ARTICLE_H_

#include <optional>
#include <string>
#include <vector>

#include "common/date.h"
#include "corpus/language/language.h"

namespace warta::corpus {

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

  friend bool operator==(const Article&, const Article&) = default;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_ARTICLE_H_
