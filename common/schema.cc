#include "common/schema.h"

#include <algorithm>

#include <fmt/format.h>

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

std::string day_term(std::chrono::year_month_day day) {
  return fmt::format("{}{:04}{:02}{:02}", kDayPrefix, static_cast<int>(day.year()),
                     static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

std::string cluster_bytes(std::uint64_t key) {
  std::string bytes;
  for (int shift = 56; shift >= 0; shift -= 8)
    bytes += static_cast<char>((key >> static_cast<unsigned>(shift)) & 0xffU);
  return bytes;
}

std::uint64_t cluster_key(std::string_view bytes) {
  std::uint64_t key = 0;
  if (bytes.size() != sizeof key) return key;
  for (const char byte : bytes) key = (key << 8U) | static_cast<unsigned char>(byte);
  return key;
}

}  // namespace warta::schema
