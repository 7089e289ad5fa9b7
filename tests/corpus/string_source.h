// A byte source over a string, cut into blocks of a chosen size. Header-only.
#ifndef WARTA_TESTS_CORPUS_STRING_SOURCE_H_
#define WARTA_TESTS_CORPUS_STRING_SOURCE_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "corpus/input/byte_source.h"

namespace warta::tests {

class StringSource final : public corpus::ByteSource {
 public:
  explicit StringSource(std::string bytes, std::size_t block = 1 << 16)
      : bytes_(std::move(bytes)), block_(block) {}

  std::string_view read() override {
    const auto piece = std::string_view(bytes_).substr(at_, block_);
    at_ += piece.size();
    return piece;
  }

 private:
  std::string bytes_;
  std::size_t block_;
  std::size_t at_ = 0;
};

}  // namespace warta::tests

#endif  // WARTA_TESTS_CORPUS_STRING_SOURCE_H_
