// The article as an index keeps it: enough for every output, so that a search never needs the dump again.
//
// Stored as the Xapian document's data in the form that Omega's tools read: lines of `name=value`. A value of
// several lines is written as one such line for each of its lines, which Omega shows as a list. The names are
// the members' names below, `author` and `category` once for each; what is empty is left out. Values may hold
// any bytes. Behind them all may stand a line `fill=`, which says nothing, where Xapian could not read the
// data back otherwise.
//
// Thread-safe: a value type and pure functions.
#ifndef WARTA_COMMON_STORED_ARTICLE_H_
#define WARTA_COMMON_STORED_ARTICLE_H_

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "common/date.h"

namespace warta {

struct StoredArticle {
  /// Never empty in an index: what the dump calls the article, else what the indexer made from its content.
  std::string id;
  std::string title;
  std::string url;
  /// ISO 8601 as to_iso() writes it where the date was understood, else the dump's own words.
  std::string date;
  /// The outlet, mostly a host name.
  std::string source;
  std::vector<std::string> authors;
  std::vector<std::string> categories;
  /// ISO 639-1, as "id"; empty where it is not known.
  std::string language;
  /// Paragraphs separated by line breaks.
  std::string body;

  friend bool operator==(const StoredArticle&, const StoredArticle&) = default;
};

/// Requires: no author or category is empty or holds a line break.
std::string encode(const StoredArticle& article);

/// The inverse of encode(). Names it does not know are passed over, so that a later version may add some.
StoredArticle decode_stored_article(std::string_view data);

/// When an article was published whose stored date is `date` and whose moment, which an index has as a value,
/// is `instant`. The date says on which clock and whether only the day is known; a mere day is stored without
/// the zone that it began in, which the moment tells.
PublicationTime stored_publication_time(std::string_view date, std::chrono::sys_seconds instant);

}  // namespace warta

#endif  // WARTA_COMMON_STORED_ARTICLE_H_
