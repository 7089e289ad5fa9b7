// The terms of the articles that are being inverted, and the posting list of each.
#ifndef WARTA_INDEXER_BULK_INVERSION_TERM_DICTIONARY_H_
#define WARTA_INDEXER_BULK_INVERSION_TERM_DICTIONARY_H_

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "indexer/bulk/inversion/posting_slices.h"

namespace warta::indexing {

/// Half a line of the processor's cache: looking a term up is waiting for memory, and all that a posting
/// needs to know of its term comes with it.
struct alignas(32) InvertedTerm {
  /// The first eight bytes of the term as a number, the first one highest: what most comparisons need.
  std::uint64_t beginning = 0;
  std::uint32_t text = 0;          // where its bytes are, behind one that counts them
  std::uint32_t last_article = 0;  // the number of the last one that has it, counted from 1
  std::uint32_t in_article = 0;    // where it is among the terms of that one
  SliceList postings{};
};

/// Terms are numbered in the order in which they came. Not thread-safe.
class TermDictionary {
 public:
  TermDictionary();

  /// The number of a term of 1 to 255 bytes, which is added if it is not there.
  std::uint32_t number(std::string_view term);

  /// Adds a term that is known to be new; it is not found by number().
  std::uint32_t add(std::string_view term);

  InvertedTerm& operator[](std::uint32_t number) { return terms_[number]; }
  const InvertedTerm& operator[](std::uint32_t number) const { return terms_[number]; }

  /// Valid until a term is added; eight bytes from its begin on can be read.
  std::string_view text(const InvertedTerm& term) const {
    return {texts_.data() + term.text, static_cast<unsigned char>(texts_[term.text - 1])};
  }

  /// The numbers of all terms, in the order of the terms; equal ones in that of their numbers.
  std::vector<std::uint32_t> sorted() const;

  std::size_t size() const { return terms_.size(); }

  /// Bytes in use.
  std::size_t memory() const;

  void clear();

 private:
  void grow();

  std::vector<InvertedTerm> terms_;
  std::vector<char> texts_;
  std::vector<std::uint32_t> slots_;  // open addressing; the number + 1, 0: free
  std::size_t hashed_ = 0;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_INVERSION_TERM_DICTIONARY_H_
