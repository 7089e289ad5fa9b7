// A set of an index's documents.
#ifndef WARTA_SEARCHER_FACETS_DOCUMENT_SET_H_
#define WARTA_SEARCHER_FACETS_DOCUMENT_SET_H_

#include <cstdint>
#include <vector>

#include <xapian.h>

namespace warta::searching {

/// A bit for each number up to the last one. Thread-safe as a value is.
class DocumentSet {
 public:
  /// Of documents up to `last`.
  explicit DocumentSet(Xapian::docid last) : bits_(static_cast<std::size_t>(last) + 1) {}

  /// Requires: `document` is not behind the last one.
  void add(Xapian::docid document) {
    if (!bits_[document]) ++size_;
    bits_[document] = true;
  }
  bool contains(Xapian::docid document) const { return bits_[document]; }
  std::uint64_t size() const { return size_; }

  /// Calls `use` with each document, in their order.
  template <typename Use>
  void for_each(Use use) const {
    for (std::size_t document = 1; document < bits_.size(); ++document) {
      if (bits_[document]) use(static_cast<Xapian::docid>(document));
    }
  }

 private:
  std::vector<bool> bits_;
  std::uint64_t size_ = 0;
};

/// The documents that match. Lets Xapian's errors through.
DocumentSet matching_documents(const Xapian::Database& database, const Xapian::Query& query);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_FACETS_DOCUMENT_SET_H_
