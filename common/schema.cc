#include "common/schema.h"

#include <algorithm>

#include "common/hash.h"
#include "common/text/normalizer.h"
#include "common/text/tokenizer.h"

namespace warta::schema {
namespace {

constexpr std::size_t kXapianTermBytes = 245;
constexpr std::size_t kHexHashBytes = 32;

/// A NUL takes two bytes in the keys of Xapian's tables.
std::size_t bytes_in_key(std::string_view value) {
  return value.size() + static_cast<std::size_t>(std::count(value.begin(), value.end(), '\0'));
}

}  // namespace

std::string exact_filter(std::string_view prefix, std::string_view value) {
  std::string term(prefix);
  if (bytes_in_key(value) <= kXapianTermBytes - prefix.size()) return term.append(value);
  std::size_t kept = 0;
  while (kept < value.size() &&
         bytes_in_key(value.substr(0, kept + 1)) <= kXapianTermBytes - prefix.size() - kHexHashBytes)
    ++kept;
  return term.append(value.substr(0, kept)).append(hash_hex(value));
}

std::string folded_filter(std::string_view prefix, std::string_view value) {
  text::Tokenizer tokenizer;
  text::Normalizer normalizer;
  std::string folded;
  for (const auto& [begin, end] : tokenizer.tokenize(value)) {
    const auto word = normalizer.normalize(value.substr(begin, end - begin));
    if (word.empty()) continue;
    if (!folded.empty()) folded += ' ';
    folded.append(word);
  }
  return folded.empty() ? std::string() : exact_filter(prefix, folded);
}

}  // namespace warta::schema
