#include "corpus/copies/body_words.h"

#include <array>

namespace warta::corpus {
namespace {

constexpr std::uint64_t kFnvBasis = 0xcbf29ce484222325U;
constexpr std::uint64_t kFnvPrime = 0x100000001b3U;

std::uint64_t fnv(std::uint64_t hash, unsigned char byte) {
  return (hash ^ byte) * kFnvPrime;
}

enum class Kind : std::uint8_t {
  other,
  letter,
  digit,
  lead,  ///< of characters that may be punctuation: see length_of_punctuation()
};

struct ByteClass {
  Kind kind = Kind::other;
  unsigned char folded = 0;
};

constexpr std::array<ByteClass, 256> make_classes() {
  std::array<ByteClass, 256> classes{};
  for (unsigned byte = 0; byte < 256; ++byte) {
    auto& entry = classes[byte];
    entry.folded = static_cast<unsigned char>(byte);
    if (byte >= 'A' && byte <= 'Z') entry.folded = static_cast<unsigned char>(byte + 'a' - 'A');
    const bool ascii_letter = entry.folded >= 'a' && entry.folded <= 'z';
    if (byte >= '0' && byte <= '9') {
      entry.kind = Kind::digit;
    } else if (ascii_letter || byte >= 0x80) {
      entry.kind = byte == 0xc2 || byte == 0xe2 || byte == 0xef ? Kind::lead : Kind::letter;
    }
  }
  return classes;
}

constexpr std::array<ByteClass, 256> kClasses = make_classes();

ByteClass class_of(char c) {
  return kClasses[static_cast<unsigned char>(c)];
}

/// Bytes of the character at the start of `text`, whose first byte is a lead, if it is punctuation of
/// Unicode, else 0: outlets write the same quotation with “ and with ".
std::size_t length_of_punctuation(std::string_view text) {
  const auto at = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  if (at(0) == 0xc2) return at(1) >= 0x80 && at(1) <= 0xbf ? 2 : 0;
  if (at(0) == 0xe2) return (at(1) == 0x80 || at(1) == 0x81) && at(2) >= 0x80 && at(2) <= 0xbf ? 3 : 0;
  const bool mark = at(1) == 0xbb && at(2) == 0xbf;
  const bool replacement = at(1) == 0xbf && at(2) == 0xbd;
  return mark || replacement ? 3 : 0;
}

}  // namespace

std::optional<BodyWord> BodyWords::next() {
  while (!rest_.empty()) {
    const auto kind = class_of(rest_.front()).kind;
    if (kind == Kind::digit) return take_number();
    if (kind == Kind::letter) return take_letters();
    const auto punctuation = kind == Kind::lead ? length_of_punctuation(rest_) : 1;
    if (punctuation == 0) return take_letters();
    rest_.remove_prefix(punctuation);
  }
  return std::nullopt;
}

BodyWord BodyWords::take_letters() {
  BodyWord word{kFnvBasis, 0, false};
  std::size_t end = 0;
  for (; end < rest_.size(); ++end) {
    const auto byte = class_of(rest_[end]);
    if (byte.kind == Kind::other || byte.kind == Kind::digit) break;
    if (byte.kind == Kind::lead && length_of_punctuation(rest_.substr(end)) > 0) break;
    word.hash = fnv(word.hash, byte.folded);
  }
  word.length = end;
  rest_.remove_prefix(end);
  return word;
}

BodyWord BodyWords::take_number() {
  BodyWord word{kFnvBasis, 0, true};
  const auto digit_at = [&](std::size_t i) {
    return i < rest_.size() && class_of(rest_[i]).kind == Kind::digit;
  };
  std::size_t end = 0;
  do {
    const char digit = rest_[end++];
    if (digit != '0' || word.length > 0) {
      word.hash = fnv(word.hash, static_cast<unsigned char>(digit));
      ++word.length;
    }
    const bool separator = end < rest_.size() && (rest_[end] == '.' || rest_[end] == ',');
    if (separator && digit_at(end + 1)) ++end;
  } while (digit_at(end));
  rest_.remove_prefix(end);
  return word;
}

}  // namespace warta::corpus
