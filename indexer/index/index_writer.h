// What puts articles into an index, however it does that.
//
// The making of a document is the part that can be done by many threads at once, and in what form it is
// wanted only the writer knows: so the writer gives out document makers, one for each thread, and takes back
// what they made. Everything else is called by one thread.
#ifndef WARTA_INDEXER_INDEX_INDEX_WRITER_H_
#define WARTA_INDEXER_INDEX_INDEX_WRITER_H_

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "indexer/prepared_article.h"

namespace warta::indexing {

/// An article in the form that a writer puts into its index. Each writer derives its own.
class IndexDocument {
 public:
  IndexDocument() = default;
  virtual ~IndexDocument() = default;
  IndexDocument(const IndexDocument&) = delete;
  IndexDocument& operator=(const IndexDocument&) = delete;
  IndexDocument(IndexDocument&&) = delete;
  IndexDocument& operator=(IndexDocument&&) = delete;
};

/// Makes documents, by analysing the text of articles. Not thread-safe: one for each thread; may outlive no
/// lexicon, but its writer. What it makes may be passed to other threads.
class DocumentMaker {
 public:
  DocumentMaker() = default;
  virtual ~DocumentMaker() = default;
  DocumentMaker(const DocumentMaker&) = delete;
  DocumentMaker& operator=(const DocumentMaker&) = delete;
  DocumentMaker(DocumentMaker&&) = delete;
  DocumentMaker& operator=(DocumentMaker&&) = delete;

  /// All of the document but the article's cluster, which depends on the articles before it.
  virtual std::unique_ptr<IndexDocument> make(const PreparedArticle& article) = 0;
};

/// What an index says of an article.
struct KnownArticle {
  /// As ArticleIdentity has it.
  std::string content_hash;
  /// As origin_value() makes it; empty where it is not known.
  std::string origin;
};

/// Hashes of what an article is called beside its id.
struct ArticleLabels {
  /// Of the canonical URL and of the title; nullopt where there is none.
  std::optional<std::uint64_t> url;
  std::optional<std::uint64_t> title;
};

/// Pure; thread-safe.
ArticleLabels labels_of(const std::string& url, const std::string& title);

/// Not thread-safe but for document_maker(). All members throw IndexError.
class IndexWriter {
 public:
  IndexWriter() = default;
  virtual ~IndexWriter() = default;
  IndexWriter(const IndexWriter&) = delete;
  IndexWriter& operator=(const IndexWriter&) = delete;
  IndexWriter(IndexWriter&&) = delete;
  IndexWriter& operator=(IndexWriter&&) = delete;

  /// Thread-safe.
  virtual std::unique_ptr<DocumentMaker> document_maker() const = 0;

  /// The article of this id term, those put and not yet committed among them.
  virtual std::optional<KnownArticle> find(const std::string& id_term) const = 0;

  /// What tells it from another article with the same id; requires that it is there.
  virtual ArticleLabels labels(const std::string& id_term) const = 0;

  /// Calls `take` for each article in the index that near-copies can be found of, in the order of their
  /// documents.
  virtual void for_each_signature(
      const std::function<void(const corpus::BodySignature&, corpus::ClusterKey)>& take) const = 0;

  /// Adds the article's document behind all others, or puts it in the place of the one that has its id.
  /// Requires one that a maker of this writer made of the article.
  virtual void put(const PreparedArticle& article, std::unique_ptr<IndexDocument> document) = 0;

  /// Takes the article of this id term out; false if there is none.
  virtual bool remove(const std::string& id_term) = 0;

  /// Makes everything put and removed so far part of the index, at once and for good. Writers also commit
  /// by themselves, between two calls; what was committed stays whatever happens later, and what was not is
  /// gone if the writer ends before.
  virtual void commit() = 0;

  /// Articles in the index, those not committed among them.
  virtual std::uint64_t size() const = 0;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_INDEX_INDEX_WRITER_H_
