#include "corpus/input/invisible.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "corpus/input/byte_scan.h"
#include "corpus/input/utf8.h"

namespace warta::corpus {
namespace {

/// The bytes of all characters that do not stay, and of those that stay in some places.
Bytes begins_suspect(Bytes a, Bytes b, Bytes c) {
  const auto control = equal(a, 0x7f) | (within(a, 0, 0x1f) & ~(within(a, 9, 10) | equal(a, 13)));
  if (!any(within(a, 0x80, 0xff))) return control;
  const auto latin = equal(a, 0xc2) & (within(b, 0x80, 0x9f) | equal(b, 0xad));
  const auto arabic = equal(a, 0xd8) & equal(b, 0x9c);
  const auto general = equal(a, 0xe2) & ((equal(b, 0x80) & (within(c, 0x8b, 0x8f) | within(c, 0xa8, 0xae))) |
                                         (equal(b, 0x81) & within(c, 0xa0, 0xaf)));
  const auto special =
      equal(a, 0xef) & ((equal(b, 0xb7) & within(c, 0x90, 0xaf)) | (equal(b, 0xbb) & equal(c, 0xbf)) |
                        (equal(b, 0xbf) & within(c, 0xb9, 0xbf) & ~equal(c, 0xbd)));
  const auto tag = equal(a, 0xf3) & equal(b, 0xa0);
  return control | latin | arabic | general | special | tag;
}

constexpr bool is_between(char32_t c, char32_t first, char32_t last) {
  return c >= first && c <= last;
}

constexpr bool is_joiner(char32_t c) {
  return c == 0x200c || c == 0x200d;
}

constexpr bool is_tag(char32_t c) {
  return is_between(c, 0xe0000, 0xe007f);
}

constexpr bool is_line_break(char32_t c) {
  return c == 0x0b || c == 0x0c || c == 0x85 || c == 0x2028 || c == 0x2029;
}

constexpr bool is_blank(char32_t c) {
  return is_between(c, 0x1c, 0x1f) || c == 0xfffc;
}

/// Of scripts and emoji in which joiners mean something. Neither punctuation, nor what goes itself.
constexpr bool takes_joiners(char32_t c) {
  return is_between(c, 0x620, 0x1dff) || is_between(c, 0x2100, 0xd7ff) || is_between(c, 0xfe00, 0xfe0f) ||
         is_between(c, 0x1f000, 0x1ffff);
}

class Stripping {
 public:
  explicit Stripping(std::string_view text) : text_(text) {}

  /// nullopt if nothing was taken out.
  std::optional<Repaired> run() {
    for (;;) {
      at_ = find_bytes(text_, at_, begins_suspect);
      if (at_ == text_.size()) break;
      treat(first_character(text_.substr(at_)));
    }
    if (result_.repaired == 0) return std::nullopt;
    result_.text += text_.substr(kept_);
    return std::move(result_);
  }

 private:
  void treat(const Utf8Character& character) {
    const auto c = character.value;
    if (character.length == 0) {
      ++at_;
    } else if (stays(character)) {
      at_ += character.length;
    } else {
      if (result_.repaired == 0) result_.text.reserve(text_.size());
      result_.text += text_.substr(kept_, at_ - kept_);
      if (is_line_break(c)) result_.text += '\n';
      if (is_blank(c)) result_.text += ' ';
      at_ += character.length;
      kept_ = at_;
      ++result_.repaired;
    }
  }

  bool stays(const Utf8Character& character) const {
    constexpr char32_t kBlackFlag = 0x1f3f4;
    if (is_joiner(character.value)) {
      return takes_joiners(before()) &&
             takes_joiners(first_character(text_.substr(at_ + character.length)).value);
    }
    if (is_tag(character.value)) return before() == kBlackFlag || is_tag(before());
    return is_between(character.value, 0xe0080, 0xe0fff);
  }

  /// The character before at_ as it will stand in the result; 0 if there is none.
  char32_t before() const {
    const auto kept = text_.substr(kept_, at_ - kept_);
    const std::string_view done = kept.empty() ? std::string_view(result_.text) : kept;
    for (std::size_t length = 1; length <= 4 && length <= done.size(); ++length) {
      const auto character = first_character(done.substr(done.size() - length));
      if (character.length == length) return character.value;
    }
    return 0;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t kept_ = 0;  // up to here the text is in result_
  Repaired result_;
};

}  // namespace

std::optional<Repaired> strip_invisible(std::string_view text) {
  return Stripping(text).run();
}

}  // namespace warta::corpus
