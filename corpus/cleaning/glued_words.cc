#include "corpus/cleaning/glued_words.h"

#include <algorithm>
#include <array>
#include <vector>

#include "corpus/cleaning/folded_text.h"

namespace warta::corpus {
namespace {

using namespace std::string_view_literals;

constexpr auto kNotFound = std::string_view::npos;
constexpr auto kOpeningQuote = "\xe2\x80\x9c"sv;
constexpr auto kClosingQuote = "\xe2\x80\x9d"sv;

/// More than the longest Indonesian word; what is longer is no word, and not walked through again and again.
constexpr std::size_t kLongestWord = 40;

/// Bytes at which something may be glued.
constexpr auto kIsSign = [] {
  std::array<bool, 256> is{};
  for (const char c : ".!?,):0123456789"sv) is[static_cast<unsigned char>(c)] = true;
  return is;
}();

/// Words before or behind a full stop that does not end a sentence.
bool is_abbreviated(std::string_view word) {
  constexpr std::array kWords = {
      "abd"sv,  "adv"sv,   "alm"sv,  "art"sv,    "bhd"sv,    "bpk"sv,    "brigjen"sv, "co"sv,     "com"sv,
      "corp"sv, "dkk"sv,   "dll"sv,  "dok"sv,    "dr"sv,     "drh"sv,    "drs"sv,     "dsb"sv,    "dst"sv,
      "dts"sv,  "etc"sv,   "gg"sv,   "hj"sv,     "hlm"sv,    "id"sv,     "inc"sv,     "info"sv,   "ing"sv,
      "ir"sv,   "irjen"sv, "jend"sv, "jkt"sv,    "jl"sv,     "jln"sv,    "jr"sv,      "kab"sv,    "kec"sv,
      "kel"sv,  "kol"sv,   "kom"sv,  "kombes"sv, "komjen"sv, "letjen"sv, "ltd"sv,     "mayjen"sv, "mgr"sv,
      "moh"sv,  "mr"sv,    "mrs"sv,  "ms"sv,     "muh"sv,    "net"sv,    "no"sv,      "nomor"sv,  "org"sv,
      "pdt"sv,  "pj"sv,    "pjs"sv,  "plh"sv,    "plt"sv,    "pnkl"sv,   "pol"sv,     "prof"sv,   "psi"sv,
      "pst"sv,  "ptk"sv,   "purn"sv, "rp"sv,     "sdn"sv,    "sdr"sv,    "sei"sv,     "sek"sv,    "sel"sv,
      "sp"sv,   "spd"sv,   "sr"sv,   "st"sv,     "sus"sv,    "tbk"sv,    "telp"sv,    "tgk"sv,    "tgl"sv,
      "tk"sv,   "tv"sv,    "ust"sv,  "vol"sv,    "www"sv};
  constexpr std::size_t kLongest = 7;
  std::array<char, kLongest> folded{};
  if (word.size() > folded.size()) return false;
  std::transform(word.begin(), word.end(), folded.begin(), ascii_folded);
  return std::binary_search(kWords.begin(), kWords.end(), std::string_view(folded.data(), word.size()));
}

class Separator {
 public:
  explicit Separator(std::string_view text) : text_(text) {}

  /// Offsets before which a blank is missing.
  std::vector<std::size_t> places() {
    std::vector<std::size_t> all;
    for (auto i = next_sign(0); i < text_.size(); i = next_sign(i + 1)) {
      const auto place = place_at(i);
      if (place == kNotFound) continue;
      all.push_back(place);
      last_place_ = place;
    }
    return all;
  }

 private:
  std::size_t next_sign(std::size_t i) const {
    while (i < text_.size() && !kIsSign[static_cast<unsigned char>(text_[i])]) ++i;
    return i;
  }

  /// Where a blank is missing that the sign at `i` tells of; kNotFound if none is.
  std::size_t place_at(std::size_t i) {
    if (i + 1 >= text_.size() || is_blank_byte(text_[i + 1])) return kNotFound;
    switch (text_[i]) {
      case '.':
      case '!':
      case '?':
        return behind_sentence(i);
      case ',':
        return behind_comma(i);
      case ')':
        return behind_bracket(i);
      case ':':
        return before_address(i);
      default:
        return behind_year(i);
    }
  }

  std::size_t behind_sentence(std::size_t stop) {
    const auto quote = quote_size(stop + 1);
    const auto word = word_at(stop + 1 + quote);
    if (!begins_sentence(word) || !ends_sentence(stop)) return kNotFound;
    return quote == 0 ? stop + 1 : beside_quote(stop + 1, quote);
  }

  std::size_t behind_comma(std::size_t comma) {
    const auto quote = quote_size(comma + 1);
    const auto after = word_at(comma + 1 + quote);
    const auto before = word_before(comma);
    if (after.size() < 2 || !is_plain_token(token_before(comma)) || !ends_cleanly(after)) return kNotFound;
    const bool bracket = comma > 0 && text_[comma - 1] == ')';
    if (before.size() < 2 && !bracket) return kNotFound;
    return quote == 0 ? comma + 1 : beside_quote(comma + 1, quote);
  }

  std::size_t behind_bracket(std::size_t close) const {
    constexpr std::size_t kShortestWord = 4;
    constexpr std::size_t kLongestBracket = 60;
    const auto after = word_at(close + 1);
    if (after.size() < kShortestWord || !all_small(after) || !ends_cleanly(after)) return kNotFound;
    const auto from = close > kLongestBracket ? close - kLongestBracket : 0;
    const auto inner_at = text_.substr(from, close - from).find_last_of("()\n");
    if (inner_at == kNotFound || text_[from + inner_at] != '(') return kNotFound;
    const auto inner = text_.substr(from + inner_at + 1, close - from - inner_at - 1);
    const bool telling = std::any_of(inner.begin(), inner.end(),
                                     [](char c) { return is_ascii_upper(c) || is_ascii_digit(c); });
    const bool apart = from + inner_at == 0 || is_blank_byte(text_[from + inner_at - 1]);
    return inner.size() >= 2 && telling && apart ? close + 1 : kNotFound;
  }

  /// "dihttps://" and "dihttp://".
  std::size_t before_address(std::size_t colon) const {
    if (!text_.substr(colon).starts_with("://")) return kNotFound;
    const auto word = word_before(colon);
    const auto scheme = word.ends_with("https") ? 5U : word.ends_with("http") ? 4U : 0U;
    const auto before = word.substr(0, word.size() - scheme);
    const bool apart = colon == word.size() || is_blank_byte(text_[colon - word.size() - 1]);
    return scheme != 0 && before.size() >= 2 && apart && all_small(before) ? colon - scheme : kNotFound;
  }

  /// `last` is a digit: the last one of a year, with a word of four letters or more behind it.
  std::size_t behind_year(std::size_t last) const {
    constexpr std::size_t kDigits = 4;
    constexpr std::size_t kShortestWord = 4;
    if (!is_ascii_lower(text_[last + 1]) || !is_year(last)) return kNotFound;
    const auto word = word_at(last + 1);
    if (word.size() < kShortestWord || !all_small(word) || !ends_cleanly(word)) return kNotFound;
    const auto begin = last + 1 - kDigits;
    const bool apart = begin == 0 || is_blank_byte(text_[begin - 1]) || text_[begin - 1] == '(';
    return apart ? last + 1 : kNotFound;
  }

  bool is_year(std::size_t last) const {
    constexpr std::size_t kDigits = 4;
    if (last + 1 < kDigits) return false;
    const auto digits = text_.substr(last + 1 - kDigits, kDigits);
    return (digits.starts_with("19") || digits.starts_with("20")) &&
           std::all_of(digits.begin(), digits.end(), is_ascii_digit);
  }

  /// A capital and small letters behind it, at least two letters, then no sign of an address or a file's
  /// name.
  bool begins_sentence(std::string_view word) const {
    if (word.size() < 2 || !is_ascii_upper(word.front()) || !all_small(word.substr(1))) return false;
    return !is_abbreviated(word) && ends_cleanly(word);
  }

  /// Does the sign at `stop` end a sentence, and no abbreviation or part of an address?
  bool ends_sentence(std::size_t stop) const {
    if (stop == 0) return false;
    const auto token = token_before(stop);
    if (!is_plain_token(token)) return false;
    if (text_[stop - 1] == ')') return token.size() > 1;
    if (is_ascii_digit(text_[stop - 1])) {
      constexpr std::size_t kDigits = 4;
      return is_year(stop - 1) && token.size() == kDigits;
    }
    constexpr std::size_t kShortestWord = 3;
    const auto word = word_before(stop);
    return word.size() >= kShortestWord && all_small(word.substr(1)) && !is_abbreviated(word);
  }

  /// What stands behind a word must not be what addresses and names of files have there.
  bool ends_cleanly(std::string_view word) const {
    const auto end = static_cast<std::size_t>(word.data() - text_.data()) + word.size();
    if (end >= text_.size() || is_blank_byte(text_[end])) return true;
    if (".,:;!?"sv.find(text_[end]) != kNotFound) {
      // "selesai.Menurut.id" is an address, "selesai.Menurut." is not.
      return text_[end] != ':'
                 ? !(text_[end] == '.' && end + 1 < text_.size() && is_ascii_lower(text_[end + 1]))
                 : text_.substr(end + 1, 1) != "/";
    }
    if (text_[end] == '-') return end + 1 < text_.size() && is_ascii_lower(text_[end + 1]);
    return R"("')])"sv.find(text_[end]) != kNotFound || text_.substr(end).starts_with(kClosingQuote);
  }

  /// Letters, hyphens, slashes of dates and quotation marks: nothing that addresses are made of.
  static bool is_plain_token(std::string_view token) {
    if (token.size() >= kLongestWord) return false;
    const bool date =
        token.find('/') != kNotFound && std::none_of(token.begin(), token.end(), is_ascii_letter);
    return token.find_first_of("@=_\\#&%.") == kNotFound && (date || token.find('/') == kNotFound);
  }

  /// What stands before `end` up to a blank, one that was found missing or a comma, at most kLongestWord
  /// bytes.
  std::string_view token_before(std::size_t end) const {
    auto begin = end;
    while (begin > last_place_ && end - begin < kLongestWord && !is_blank_byte(text_[begin - 1]) &&
           text_[begin - 1] != ',')
      --begin;
    return text_.substr(begin, end - begin);
  }

  /// ASCII letters, none of another script beside them.
  std::string_view word_before(std::size_t end) const {
    auto begin = end;
    while (begin > 0 && end - begin < kLongestWord && is_ascii_letter(text_[begin - 1])) --begin;
    if (begin > 0 && is_foreign_letter(begin - 1)) return {};
    return text_.substr(begin, end - begin);
  }

  std::string_view word_at(std::size_t begin) const {
    auto end = begin;
    while (end < text_.size() && end - begin < kLongestWord && is_ascii_letter(text_[end])) ++end;
    if (begin > text_.size()) return {};
    return text_.substr(begin, end - begin);
  }

  /// Quotation marks are no letters.
  bool is_foreign_letter(std::size_t i) const {
    const auto before = text_.substr(0, i + 1);
    return is_non_ascii(text_[i]) && !before.ends_with(kOpeningQuote) && !before.ends_with(kClosingQuote);
  }

  static bool all_small(std::string_view word) {
    return std::all_of(word.begin(), word.end(), is_ascii_lower);
  }

  /// Bytes of the quotation mark at `at`; 0 if none is there.
  std::size_t quote_size(std::size_t at) const {
    if (at < text_.size() && text_[at] == '"') return 1;
    const auto rest = text_.substr(std::min(at, text_.size()));
    return rest.starts_with(kOpeningQuote) || rest.starts_with(kClosingQuote) ? kOpeningQuote.size() : 0;
  }

  /// The blank is missing before a quotation mark that opens, behind one that closes.
  std::size_t beside_quote(std::size_t at, std::size_t size) {
    const bool opens = size == 1 ? !is_inside_quotes(at) : text_.substr(at).starts_with(kOpeningQuote);
    return opens ? at : at + size;
  }

  /// Is the number of straight quotation marks between the line's beginning and `at` odd? Asked from left to
  /// right, so that each byte is walked over once.
  bool is_inside_quotes(std::size_t at) {
    for (; quotes_at_ < at; ++quotes_at_) {
      if (text_[quotes_at_] == '\n') inside_ = false;
      if (text_[quotes_at_] == '"') inside_ = !inside_;
    }
    return inside_;
  }

  std::string_view text_;
  std::size_t last_place_ = 0;
  std::size_t quotes_at_ = 0;
  bool inside_ = false;
};

}  // namespace

std::optional<SeparatedWords> separate_glued_words(std::string_view text) {
  const auto places = Separator(text).places();
  if (places.empty()) return std::nullopt;
  SeparatedWords separated{{}, places.size()};
  separated.text.reserve(text.size() + places.size());
  std::size_t from = 0;
  for (const auto place : places) {
    separated.text += text.substr(from, place - from);
    separated.text += ' ';
    from = place;
  }
  separated.text += text.substr(from);
  return separated;
}

}  // namespace warta::corpus
