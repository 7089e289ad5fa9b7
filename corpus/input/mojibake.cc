#include "corpus/input/mojibake.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

#include "corpus/input/byte_scan.h"
#include "corpus/input/misread_character.h"
#include "corpus/input/utf8.h"

namespace warta::corpus {
namespace {

constexpr char32_t kByteOrderMark = 0xfeff;

/// Where from `from` on a character U+00C2 to U+00F4, as lead bytes are misread, has one behind it that is
/// not ASCII, or a control character U+0080 to U+009F stands; text.size() if nowhere.
std::size_t find_suspect(std::string_view text, std::size_t from) {
  return find_bytes(text, from, [](Bytes a, Bytes b, Bytes c) {
    const auto lead = equal(a, 0xc3) & within(b, 0x82, 0xb4) & within(c, 0x80, 0xff);
    const auto control = equal(a, 0xc2) & within(b, 0x80, 0x9f);
    return lead | control;
  });
}

/// One round over a text.
class Round {
 public:
  explicit Round(std::string_view text) : text_(text) {}

  /// nullopt if nothing was repaired.
  std::optional<Repaired> run() {
    for (;;) {
      const auto suspect = find_suspect(text_, at_);
      keep(suspect - at_);
      if (at_ == text_.size()) break;
      if (!repair_misread() && !repair_rest() && !repair_control())
        keep(std::max<std::size_t>(1, here().length));
    }
    if (result_.repaired == 0) return std::nullopt;
    result_.text += text_.substr(kept_);
    return std::move(result_);
  }

 private:
  Utf8Character here() const { return first_character(text_.substr(at_)); }

  void keep(std::size_t bytes) {
    if (bytes > 1 || (bytes == 1 && text_[at_] != ' ')) after_repair_ = false;
    at_ += bytes;
  }

  void replace(std::size_t bytes, std::string_view with) {
    if (result_.repaired == 0) result_.text.reserve(text_.size());
    result_.text += text_.substr(kept_, at_ - kept_);
    result_.text += with;
    at_ += bytes;
    kept_ = at_;
    ++result_.repaired;
  }

  bool repair_misread() {
    const auto misread = misread_character(text_.substr(at_));
    if (!misread || !is_misreading(*misread, {text_, at_, after_repair_})) return false;
    replace(misread->length, misread->character == kByteOrderMark ? "" : utf8_of(misread->character));
    after_repair_ = true;
    return true;
  }

  bool repair_rest() {
    const auto length = misread_rest(text_.substr(at_));
    if (length == 0) return false;
    replace(length, utf8_of(kReplacementCharacter));
    after_repair_ = true;
    return true;
  }

  bool repair_control() {
    const auto control = here();
    if (control.length == 0 || control.value < 0x80 || control.value > 0x9f) return false;
    const auto meant = from_windows_1252(static_cast<unsigned char>(control.value));
    if (!meant) return false;
    replace(control.length, utf8_of(*meant));
    after_repair_ = false;
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t kept_ = 0;       // up to here the text is in result_
  bool after_repair_ = false;  // the character before at_ was misread, or the one before a blank there
  Repaired result_;
};

}  // namespace

std::optional<Repaired> repair_mojibake(std::string_view text) {
  auto result = Round(text).run();
  if (!result) return std::nullopt;
  while (auto next = Round(result->text).run()) {
    next->repaired += result->repaired;
    result = std::move(next);
  }
  return result;
}

}  // namespace warta::corpus
