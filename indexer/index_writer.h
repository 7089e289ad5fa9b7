// Writes documents into an index, each article once.
#ifndef WARTA_INDEXER_INDEX_WRITER_H_
#define WARTA_INDEXER_INDEX_WRITER_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <xapian.h>

#include "common/text/user_lexicon.h"
#include "indexer/prepared_article.h"

namespace warta::indexing {

/// What an index says of an article.
enum class Presence { absent, changed, unchanged };

/// The one writer of an index: the index is locked for others while it lives. What was put and not committed
/// when it ends Xapian commits if it can, and tells nobody if it cannot: call commit(). Not thread-safe. All
/// members throw IndexError.
class IndexWriter {
 public:
  /// Opens the index at `path`, or makes it, missing directories above it among them, for the analysis of
  /// this description. `lexicon` is kept in a new one: the user's, in its canonical form. Throws also where
  /// the index was made otherwise, where something else is at `path`, and where another process is writing to
  /// it.
  IndexWriter(const std::string& path, std::string_view analysis_description,
              const std::string& lexicon = "");

  struct Settled {
    /// The one given, or where another article has its number the qualified() one.
    ArticleIdentity identity;
    /// Is it in the index, articles added before among them, and is it the same?
    Presence presence = Presence::absent;
  };

  /// Which article of the index `article` is, whose identity is `identity`. An id says it, unless it is a
  /// number that was given elsewhere to an article with another URL, or without one with another title: then
  /// it is another one.
  Settled settle(ArticleIdentity identity, const corpus::Article& article) const;

  /// Calls `take` for each article in the index that near-copies can be found of, in the order of their
  /// documents.
  void for_each_signature(
      const std::function<void(const corpus::BodySignature&, corpus::ClusterKey)>& take) const;

  /// Adds the document, or puts it in the place of the one that has its id.
  void put(const PreparedArticle& article, const Xapian::Document& document);

  /// Makes everything put so far part of the index, at once and for good. Called by itself whenever a few
  /// megabytes of text have gathered; what was committed then stays whatever happens later.
  void commit();

  /// Articles in the index, those not committed among them.
  std::uint64_t size() const;

 private:
  std::optional<Xapian::Document> find(const ArticleIdentity& identity) const;

  void identify(std::string_view analysis_description, const std::string& lexicon);

  std::string path_;
  Xapian::WritableDatabase database_;
  std::size_t uncommitted_bytes_ = 0;
};

/// The user's lexicon that an index is to be written with: the one that is `given`, or if that is null the
/// one that the index at `path` keeps, or none. Throws IndexError if both are there and differ, for the words
/// of the articles indexed before would not be found by what the new ones become.
std::shared_ptr<const text::UserLexicon> lexicon_for(const std::string& path,
                                                     std::shared_ptr<const text::UserLexicon> given);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_INDEX_WRITER_H_
