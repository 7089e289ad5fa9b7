// The form in which an index's articles leave it and come back: `warta-indexer --export`.
//
// One JSON object in a line, whose members are called as in other dumps, so that anything that reads JSON
// lines reads it. Three more members make it come back to the byte: the mark that says that this is an
// export, whose texts are clean and are not to be cleaned again, and the values that no text tells:
//
//   warta_export   1, the version of this form; the first member
//   published      seconds since 1970 in UTC; `date` has the same as people write it, or, if this is not
//   there,
//                  words that were not understood
//   content_hash   of the article as a dump had it, in hexadecimal digits: whether that has changed since
//   origin         where its number for an id was given, likewise; not there for other ids
//   cluster        the story that it is a copy of, likewise
//
// Thread-safe: value types and pure functions.
#ifndef WARTA_CORPUS_FIELDS_EXPORTED_RECORD_H_
#define WARTA_CORPUS_FIELDS_EXPORTED_RECORD_H_

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "common/stored_article.h"
#include "corpus/article.h"
#include "corpus/formats/raw_record.h"

namespace warta::corpus {

struct ExportedArticle {
  StoredArticle stored;
  std::optional<std::int64_t> published;
  KeptValues kept;
};

/// The object, without a line break. Bytes that are no UTF-8 become U+FFFD.
std::string exported_line(const ExportedArticle& article);

/// Has the record the mark of an export?
bool is_exported(const RawRecord& record);

/// The article that was exported, or why it is none, as Rejection::reason. Requires is_exported().
std::variant<Article, std::string> restore(const RawRecord& record);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FIELDS_EXPORTED_RECORD_H_
