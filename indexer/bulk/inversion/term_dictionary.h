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
  std::uint32_t rank = 0;          // see TermDictionary::rank()
  std::uint32_t text = 0;          // where its bytes are, behind one that counts them
  std::uint32_t last_article = 0;  // the number of the last one that has it, counted from 1
  std::uint32_t in_article = 0;    // where it is among the terms of that one
  SliceList postings{};
};

/// A term among others that are put in order: its first eight bytes as a number, the first one highest, are
/// what most comparisons need.
struct OrderedTerm {
  std::uint64_t beginning = 0;
  std::uint32_t number = 0;
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

  /// Are there so many terms without a rank that rank() is worth its time?
  bool needs_ranks() const { return unranked_.size() > ranked_.size() / 8 + kFirstRanked; }

  /// Gives each term that number() added its place among them in the order of terms, from 1: then the terms
  /// of an article can be sorted by a number. Those that come later have none, 0.
  void rank();

  /// Where the bytes of a term are, to have them in the processor's cache.
  const char* place_of(const InvertedTerm& term) const { return texts_.data() + term.text; }

  /// The numbers of all terms, in the order of the terms; equal ones in that of their numbers.
  std::vector<std::uint32_t> sorted();

  /// For terms that have no rank.
  OrderedTerm ordered(std::uint32_t number) const;

  /// Does `a` come first? Equal terms go by their numbers.
  bool is_before(const OrderedTerm& a, const OrderedTerm& b) const {
    return a.beginning != b.beginning ? a.beginning < b.beginning : is_text_before(a.number, b.number);
  }

  /// The term of a rank.
  const OrderedTerm& of_rank(std::uint32_t rank) const { return ranked_[rank - 1]; }

  std::size_t size() const { return terms_.size(); }

  /// Bytes in use.
  std::size_t memory() const;

  void clear();

 private:
  static constexpr std::size_t kFirstRanked = 1024;

  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number = 0;  // plus 1; 0: free
  };

  std::uint32_t append(std::string_view term);
  void grow();
  std::vector<OrderedTerm> in_order(const std::vector<std::uint32_t>& numbers) const;
  std::vector<OrderedTerm> merged(const std::vector<OrderedTerm>& a, const std::vector<OrderedTerm>& b) const;
  bool is_text_before(std::uint32_t a, std::uint32_t b) const;

  std::vector<InvertedTerm> terms_;
  std::vector<char> texts_;
  std::vector<Slot> slots_;  // open addressing
  std::size_t hashed_ = 0;
  std::vector<OrderedTerm> ranked_;      // in the order of the terms
  std::vector<std::uint32_t> unranked_;  // those that number() added since
  std::vector<std::uint32_t> added_;     // those that add() did
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_INVERSION_TERM_DICTIONARY_H_
