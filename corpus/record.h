// What a dump holds, one after the other: articles, and what should have been articles.
#ifndef WARTA_CORPUS_RECORD_H_
#define WARTA_CORPUS_RECORD_H_

#include <string>
#include <variant>

#include "common/errors.h"
#include "corpus/article.h"

namespace warta::corpus {

/// An article and where it stood.
struct ReadArticle {
  Article article;
  Place place;
};

/// A record that is no article.
struct Rejection {
  Place place;
  /// Why, and what to do about it, in one line: "no body: …".
  std::string reason;
};

using Record = std::variant<ReadArticle, Rejection>;

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_RECORD_H_
