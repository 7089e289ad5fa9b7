// What a dump holds, one after the other: articles, and what should have been articles.
#ifndef WARTA_CORPUS_RECORD_H_
#define WARTA_CORPUS_RECORD_H_

#include <string>
#include <string_view>
#include <variant>

#include "common/errors.h"
#include "corpus/article.h"

namespace warta::corpus {

/// An article and where it stood.
struct ReadArticle {
  Article article;
  Place place;
  /// It has a date that was not understood.
  bool date_not_understood = false;
};

/// A record that is no article.
struct Rejection {
  Place place;
  /// Why, and what to do about it, in one line: "no body: …".
  std::string reason;
  /// The record as it came; empty if it was too large to be held.
  std::string bytes;
};

/// The words of a rejection's reason by which those of one kind are counted together: what stands before the
/// first colon or semicolon. The view is of `reason`.
inline std::string_view kind_of_reason(std::string_view reason) {
  return reason.substr(0, reason.find_first_of(":;"));
}

using Record = std::variant<ReadArticle, Rejection>;

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_RECORD_H_
