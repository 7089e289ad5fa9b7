// Reads the encodings of numbers and strings in files of Xapian's glass backend, without Xapian. Header-only.
#ifndef WARTA_TESTS_INDEXER_BULK_GLASS_CURSOR_H_
#define WARTA_TESTS_INDEXER_BULK_GLASS_CURSOR_H_

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace warta::tests {

/// What is not as the format says; the message tells what.
class GlassDamage : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// A place in bytes that outlive it. All members move it behind what they read, and throw GlassDamage where
/// that is cut short or is none.
class GlassCursor {
 public:
  explicit GlassCursor(std::string_view bytes) : rest_(bytes) {}

  bool at_end() const { return rest_.empty(); }
  std::size_t left() const { return rest_.size(); }

  std::string_view take(std::size_t size) {
    if (size > rest_.size()) throw GlassDamage("ends too soon");
    const auto taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }

  std::uint8_t byte() { return static_cast<std::uint8_t>(take(1).front()); }

  /// Most significant byte first: what blocks are made of.
  std::uint32_t big_endian(std::size_t size) {
    std::uint32_t value = 0;
    for (const char byte : take(size)) value = (value << 8U) | static_cast<std::uint8_t>(byte);
    return value;
  }

  /// Seven bits a byte, the lowest first, the top bit on all but the last: what tags are made of.
  std::uint64_t vint() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      const auto next = byte();
      value |= static_cast<std::uint64_t>(next & 0x7fU) << shift;
      if ((next & 0x80U) == 0) return value;
    }
    throw GlassDamage("has a number that does not end");
  }

  /// Length and bytes.
  std::string_view counted() { return take(vint()); }

  bool flag() {
    const auto next = byte();
    if (next != '0' && next != '1') throw GlassDamage("has a truth value that is none");
    return next == '1';
  }

  /// A document's number in a key: two bytes below 0x8000, else as many more as the first byte has ones in
  /// front.
  std::uint32_t sortable() {
    if (at_end()) throw GlassDamage("ends too soon");
    const auto first = static_cast<std::uint8_t>(rest_.front());
    if (first < 0x80U) return big_endian(2);
    std::size_t size = 3;
    std::uint8_t mark = 0x80U;
    for (; (first & (mark >> 1U)) != 0 && size < 5; mark = static_cast<std::uint8_t>(mark >> 1U)) ++size;
    const auto value = std::uint32_t{byte()} & (0xffU >> (size - 2));
    const auto rest = big_endian(size - 1);
    return size == 5 ? rest : (value << (8 * (size - 1))) | rest;
  }

  /// A term in a key: a NUL stands for itself if 0xff follows, else it ends the term.
  std::string sortable_string() {
    std::string text;
    while (!at_end()) {
      const auto next = static_cast<char>(byte());
      if (next != '\0') {
        text += next;
      } else if (!at_end() && static_cast<std::uint8_t>(rest_.front()) == 0xffU) {
        text += next;
        rest_.remove_prefix(1);
      } else {
        break;
      }
    }
    return text;
  }

 private:
  std::string_view rest_;
};

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_GLASS_CURSOR_H_
