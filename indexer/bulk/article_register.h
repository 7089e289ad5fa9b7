// Which articles are in an index that is being built, and what tells whether one has changed: what a database
// would be asked, before there is one.
#ifndef WARTA_INDEXER_BULK_ARTICLE_REGISTER_H_
#define WARTA_INDEXER_BULK_ARTICLE_REGISTER_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/bulk/inversion/spool_file.h"
#include "indexer/index/index_writer.h"

namespace warta::indexing {

struct RegisteredArticle {
  KnownArticle known;
  ArticleLabels labels;
};

/// What is registered of an article. Pure; thread-safe.
RegisteredArticle registered(const PreparedArticle& article);

/// Holds 11 to 21 bytes an article; the rest lies in a file. Ids are told apart by hashes of 128 bits. Not
/// thread-safe. All members throw IndexError.
class ArticleRegister {
 public:
  /// In `directory`; errors name the index at `index_path`.
  ArticleRegister(const std::string& directory, const std::string& index_path);

  bool contains(std::string_view id_term) const { return place_of(hash_bytes_of(id_term)).is_taken; }

  std::optional<RegisteredArticle> find(std::string_view id_term) const;

  /// Adds it, or puts it in the place of what is known of its id: then true.
  bool put(std::string_view id_term, const RegisteredArticle& article);

 private:
  /// Where an id's record is named in slots_, or would be.
  struct Place {
    std::size_t slot = 0;
    bool is_taken = false;
  };

  static std::string hash_bytes_of(std::string_view id_term);
  Place place_of(std::string_view id_hash) const;
  std::string read(std::uint64_t offset, std::size_t bytes) const;
  void grow();

  mutable SpoolFile records_;  // flushed before something of it is read
  std::vector<std::uint64_t> slots_;
  std::size_t taken_ = 0;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_ARTICLE_REGISTER_H_
