#include "corpus/text/token_list.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <utility>
#include <vector>

#include "corpus/text/split_number.h"

namespace warta::corpus {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view token, const std::array<std::string_view, N>& set) {
  return std::find(set.begin(), set.end(), token) != set.end();
}

constexpr auto kClosing =
    std::to_array<std::string_view>({",", ".", ":", ";", "!", "?", ")", "]", "}", "”", "’", "»", "…"});
constexpr auto kOpening = std::to_array<std::string_view>({"(", "[", "{", "“", "‘", "«", "#", "@"});
constexpr auto kHosts =
    std::to_array<std::string_view>({"com", "co", "id", "net", "org", "go", "ac", "info", "tv"});
/// How the Penn Treebank and Moses write what would disturb them.
constexpr auto kWrittenOtherwise =
    std::to_array<std::pair<std::string_view, std::string_view>>({{"-LRB-", "("},
                                                                  {"-RRB-", ")"},
                                                                  {"-LSB-", "["},
                                                                  {"-RSB-", "]"},
                                                                  {"-LCB-", "{"},
                                                                  {"-RCB-", "}"},
                                                                  {"``", "\""},
                                                                  {"''", "\""},
                                                                  {"\\/", "/"},
                                                                  {"@/@", "/"}});

std::string_view as_printed(std::string_view token) {
  const auto* const found = std::find_if(kWrittenOtherwise.begin(), kWrittenOtherwise.end(),
                                         [token](const auto& pair) { return pair.first == token; });
  return found == kWrittenOtherwise.end() ? token : found->second;
}

/// Of , . ! ? only, as in "..." and "?!".
bool is_stop(std::string_view token) {
  return !token.empty() && token.find_first_not_of(",.!?") == std::string_view::npos;
}

bool is_small(std::string_view token) {
  return !token.empty() && std::islower(static_cast<unsigned char>(token.front())) != 0;
}

bool is_capital(std::string_view token) {
  return !token.empty() && std::isupper(static_cast<unsigned char>(token.front())) != 0;
}

/// A word, a number, anything but punctuation of ASCII.
bool is_word(std::string_view token) {
  return !token.empty() && std::ispunct(static_cast<unsigned char>(token.front())) == 0;
}

class Joining {
 public:
  explicit Joining(std::span<const std::string_view> tokens) {
    tokens_.reserve(tokens.size());
    for (const auto token : tokens) {
      if (!token.empty()) tokens_.push_back(as_printed(token));
    }
    quotes_left_ = std::count(tokens_.begin(), tokens_.end(), std::string_view("\""));
    apostrophes_left_ = std::count(tokens_.begin(), tokens_.end(), std::string_view("'"));
  }

  std::string run() {
    std::string text;
    bool glued = true;  // to what stands before
    for (at_ = 0; at_ < tokens_.size(); ++at_) {
      const auto [no_blank_before, no_blank_behind] = treat(token(0));
      if (!glued && !no_blank_before) text += ' ';
      text += token(0) == "@-@" ? "-" : token(0);
      glued = no_blank_behind;
    }
    return text;
  }

 private:
  struct Blanks {
    bool none_before = false;
    bool none_behind = false;
  };

  /// The token `steps` further on, or back; empty where there is none.
  std::string_view token(std::ptrdiff_t steps) const {
    const auto i = static_cast<std::ptrdiff_t>(at_) + steps;
    return i < 0 || i >= std::ssize(tokens_) ? std::string_view() : tokens_[static_cast<std::size_t>(i)];
  }

  Blanks treat(std::string_view now) {
    if (now == "\"") return treat_quote();
    if (now == "'") return treat_apostrophe();
    if (now == "-") return treat_hyphen();
    if (now == "@-@") return {true, true};
    if (now == "/") return {!token(-1).empty(), true};
    if (now == "–")
      return {is_number(token(-1)) && is_number(token(1)), is_number(token(-1)) && is_number(token(1))};
    if (now == "%") return {!token(-1).empty() && is_digit(token(-1).back()), false};
    if (now == "$") return treat_dollar();
    if (is_one_of(now, kOpening)) return {false, true};
    if (is_stop(now) || is_one_of(now, kClosing)) return {true, goes_on_behind(now)};
    return {};
  }

  /// Does a number or a host go on behind a full stop, a comma or a colon?
  bool goes_on_behind(std::string_view mark) const {
    if (mark == "." && is_word(token(-1)) && is_one_of(token(1), kHosts)) return true;
    if (mark == ":" && token(1) == "/") return true;
    return mark.size() == 1 && is_split_number(token(-1), mark.front(), token(1), token(2));
  }

  /// One that follows a stop and stands before a small letter closes, and so does the last one; what opened
  /// it was in the sentence before, or was lost.
  Blanks treat_quote() {
    --quotes_left_;
    const bool small_behind = token(1).empty() || is_small(token(1)) || is_stop(token(1));
    const bool closes = quoted_ || (small_behind && (is_stop(token(-1)) || quotes_left_ == 0));
    quoted_ = !closes && !token(1).empty();
    return {closes, !closes};
  }

  /// Opens a quotation, closes one, or stands in a word: Jum ' at.
  Blanks treat_apostrophe() {
    --apostrophes_left_;
    if (!std::exchange(apostrophe_open_, false)) {
      if (apostrophes_left_ == 0) return {true, is_word(token(-1)) && is_small(token(1))};
      apostrophe_open_ = true;
    }
    return {!apostrophe_open_, apostrophe_open_};
  }

  /// US$ 5, as most papers print it, and $5.
  Blanks treat_dollar() const {
    const bool of_country = token(-1) == "US" || token(-1) == "USD" || token(-1) == "S" || token(-1) == "A";
    return {of_country, !of_country};
  }

  Blanks treat_hyphen() const {
    if (token(-1) == "-") return {true, false};
    const bool joins = is_word(token(-1)) && is_word(token(1)) && !ends_dateline();
    return {joins, joins};
  }

  /// Is what stands before this hyphen the place and the name of the paper, "Jakarta, CNN Indonesia -
  /// Polisi"? Nothing but capitals, hosts and their punctuation then, and a capital behind.
  bool ends_dateline() const {
    constexpr std::size_t kLongest = 12;
    const auto left = token(-1);
    if (!is_capital(token(1)) || token(1).size() == 1 || at_ > kLongest) return false;
    if (is_one_of(left, kHosts)) return true;
    const auto begins = [](std::string_view token) {
      return is_capital(token) || !is_word(token) || is_one_of(token, kHosts);
    };
    const bool article = left.size() <= 3 && !is_capital(left.substr(1));  // al-, non-, eks-
    return !article &&
           std::all_of(tokens_.begin(), tokens_.begin() + static_cast<std::ptrdiff_t>(at_), begins);
  }

  std::vector<std::string_view> tokens_;
  std::size_t at_ = 0;
  bool quoted_ = false;
  std::ptrdiff_t quotes_left_ = 0;  // from at_ on
  bool apostrophe_open_ = false;
  std::ptrdiff_t apostrophes_left_ = 0;  // from at_ on
};

}  // namespace

std::string join_tokens(std::span<const std::string_view> tokens) {
  return Joining(tokens).run();
}

}  // namespace warta::corpus
