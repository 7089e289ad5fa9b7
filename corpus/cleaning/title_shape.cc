#include "corpus/cleaning/title_shape.h"

#include <algorithm>
#include <array>

#include "corpus/cleaning/folded_text.h"

namespace warta::corpus {
namespace {

using namespace std::string_view_literals;

constexpr auto kNotFound = std::string_view::npos;

/// The words of a text, with their punctuation.
class Words {
 public:
  explicit Words(std::string_view text) : text_(text) {}

  /// Empty at the end.
  std::string_view next() {
    at_ = after_blanks(text_, at_);
    const auto begin = at_;
    while (at_ < text_.size() && !is_blank_byte(text_[at_])) ++at_;
    return text_.substr(begin, at_ - begin);
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

std::string_view letters_of(std::string_view word) {
  std::size_t begin = 0;
  while (begin < word.size() && !is_word_byte(word[begin])) ++begin;
  auto end = begin;
  while (end < word.size() && is_word_byte(word[end])) ++end;
  return word.substr(begin, end - begin);
}

bool ends_sentence(std::string_view text, std::size_t stop) {
  if (text[stop] != '.' || stop == 0) return false;
  const char before = text[stop - 1];
  const bool initial = is_word_byte(before) && (stop == 1 || !is_word_byte(text[stop - 2]));
  if (initial && !is_ascii_digit(before)) return false;
  if (!is_word_byte(before) && R"("')])"sv.find(before) == kNotFound) return false;
  if (stop + 1 == text.size()) return true;
  const char after = text[stop + 1];
  return is_blank_byte(after) || after == '"' || after == '\'' || after == ')' ||
         text.substr(stop + 1).starts_with("\xe2\x80\x9d");
}

bool stands_between_names(std::string_view word) {
  constexpr std::array kWords = {"dan"sv, "dari"sv, "via"sv, "bin"sv, "binti"sv, "van"sv,
                                 "de"sv,  "al"sv,   "el"sv,  "dok"sv, "oleh"sv,  "and"sv};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

/// The length of `text` without the quotation mark or bracket that closes there.
std::size_t before_closing(std::string_view text) {
  constexpr std::array kClosing = {R"(")"sv,         "'"sv,       ")"sv, "]"sv, "\xe2\x80\x9d"sv,
                                   "\xe2\x80\x99"sv, "\xc2\xbb"sv};
  for (const auto closing : kClosing) {
    if (text.ends_with(closing)) return text.size() - closing.size();
  }
  return text.size();
}

}  // namespace

bool is_in_title_case(std::string_view text) {
  constexpr std::size_t kShort = 4;
  std::size_t capitals = 0;
  std::size_t small = 0;
  Words words(text);
  for (auto word = words.next(); !word.empty(); word = words.next()) {
    const auto letters = letters_of(word);
    if (letters.empty() || is_ascii_digit(letters.front())) continue;
    if (!is_ascii_lower(letters.front()))
      ++capitals;
    else if (letters.size() > kShort)
      ++small;
  }
  return capitals >= 2 && small * 3 <= capitals;
}

bool holds_full_stop(std::string_view text) {
  for (auto stop = text.find('.'); stop != kNotFound; stop = text.find('.', stop + 1)) {
    if (ends_sentence(text, stop)) return true;
  }
  return false;
}

std::size_t after_first_sentence(std::string_view text) {
  for (auto stop = text.find('.'); stop != kNotFound; stop = text.find('.', stop + 1)) {
    if (ends_sentence(text, stop) && after_blanks(text, stop + 1) < text.size()) return stop + 1;
  }
  return kNotFound;
}

bool is_names(std::string_view text) {
  constexpr int kMostWords = 10;
  if (text.find_first_of("?!\"") != kNotFound) return false;
  Words words(text);
  int count = 0;
  for (auto word = words.next(); !word.empty(); word = words.next()) {
    if (++count > kMostWords) return false;
    if (is_ascii_lower(word.front()) && !stands_between_names(letters_of(word))) return false;
  }
  return true;
}

bool is_sentence_border(std::string_view text, std::size_t at) {
  auto before = text.substr(0, before_blanks(text, at));
  if (before.ends_with(',')) before.remove_suffix(1);
  if (before.empty()) return true;
  const auto inner = before_closing(before);
  if (inner != before.size()) return true;
  return ".!?"sv.find(before.back()) != kNotFound || before.ends_with("\xe2\x80\xa6");
}

}  // namespace warta::corpus
