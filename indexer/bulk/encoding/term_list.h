// What glass databases keep of each document beside its data: its terms, and which value slots it uses.
#ifndef WARTA_INDEXER_BULK_ENCODING_TERM_LIST_H_
#define WARTA_INDEXER_BULK_ENCODING_TERM_LIST_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace warta::indexing {

/// Writes term lists, one after another, each term without what it has in common with the one before. Not
/// thread-safe.
class TermListEncoder {
 public:
  /// Terms are of at most so many bytes.
  static constexpr std::size_t kMostTermBytes = 245;

  /// Begins the list of a document of `terms` terms, whose wdf sum up to `length`.
  void begin(std::uint64_t length, std::size_t terms);

  /// Requires that `term`, 1 to kMostTermBytes long, is greater than the one before, stays where it is until
  /// the next call, and has kReadable readable bytes from its begin on.
  void add(std::string_view term, std::uint32_t wdf);
  static constexpr std::size_t kReadable = 8;

  /// Valid until begin(). Empty for a document without terms.
  std::string_view list() const { return {bytes_.data(), used_}; }

 private:
  std::string bytes_;  // grows, and is never shortened
  std::size_t used_ = 0;
  std::string_view last_;
};

/// The tag for a document that uses `slots`, which are in ascending order and not empty.
std::string encode_used_slots(std::span<const std::uint32_t> slots);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_ENCODING_TERM_LIST_H_
