// In what two indexes differ, in words. Header-only.
#ifndef WARTA_TESTS_INDEXER_BULK_INDEX_DIFFERENCES_H_
#define WARTA_TESTS_INDEXER_BULK_INDEX_DIFFERENCES_H_

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace warta::tests {

/// `bytes` between quotation marks, what is no printable ASCII as \xNN; the middle of long ones left out.
inline std::string shown(std::string_view bytes) {
  constexpr std::size_t kMost = 48;
  if (bytes.size() > 2 * kMost) {
    return fmt::format("{}...{} ({} bytes)", shown(bytes.substr(0, kMost)),
                       shown(bytes.substr(bytes.size() - kMost)), bytes.size());
  }
  std::string text = "\"";
  for (const char c : bytes) {
    const bool printable = c >= ' ' && c <= '~' && c != '"' && c != '\\';
    text += printable ? std::string(1, c) : fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
  }
  return text + '"';
}

inline std::string shown(double number) {
  return fmt::format("{}", number);  // all digits that tell it from its neighbours
}

inline std::string shown(bool yes) {
  return yes ? "yes" : "no";
}

template <std::integral Number>
std::string shown(Number number) {
  return std::to_string(number);
}

/// Not thread-safe.
class IndexDifferences {
 public:
  explicit IndexDifferences(std::size_t most_named = 50) : most_named_(most_named) {}

  bool empty() const { return count_ == 0; }
  /// All that were met, also those that are not named.
  std::uint64_t count() const { return count_; }
  /// The first of them, in the order in which they were met.
  const std::vector<std::string>& named() const { return named_; }

  /// `describe` is called for those that are named only.
  template <typename Describe>
  void add(const Describe& describe) {
    if (++count_ <= most_named_) named_.push_back(describe());
  }

  /// Adds a difference if the two are not the same; `where` says in words whose they are.
  template <typename Value, typename Where>
  void expect_equal(const Value& first, const Value& second, const Where& where) {
    if (first == second) return;
    add([&] {
      return fmt::format("{}: {} in the first, {} in the second", where(), shown(first), shown(second));
    });
  }

 private:
  std::size_t most_named_;
  std::uint64_t count_ = 0;
  std::vector<std::string> named_;
};

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_INDEX_DIFFERENCES_H_
