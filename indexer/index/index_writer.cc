#include "indexer/index/index_writer.h"

#include "common/hash.h"
#include "corpus/fields/canonical_url.h"

namespace warta::indexing {
namespace {

std::optional<std::uint64_t> hash_of(const std::string& text) {
  constexpr unsigned kByteBits = 8;
  if (text.empty()) return std::nullopt;
  std::uint64_t hash = 0;
  for (const char byte : hash_bytes(text).substr(0, sizeof hash))
    hash = hash << kByteBits | static_cast<unsigned char>(byte);
  return hash;
}

}  // namespace

ArticleLabels labels_of(const std::string& url, const std::string& title) {
  return {hash_of(url.empty() ? url : corpus::canonical_url(url)), hash_of(title)};
}

}  // namespace warta::indexing
