#include "searcher/query_parser.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "common/errors.h"
#include "common/text/terminal_text.h"
#include "common/text/utf8.h"

namespace warta::searching {
namespace {

/// Quotation marks that open a phrase: the straight one, and the curly ones that text editors make of it. A
/// phrase is closed by one of the kind that opened it.
constexpr std::string_view kStraightQuote = "\"";
constexpr auto kQuotes = std::to_array<std::string_view>({kStraightQuote, "\u201c", "\u201d"});

constexpr std::string_view kPrefixOperators = "+-=";
constexpr std::string_view kSuffixOperators = "~^";
constexpr auto kOperatorWords =
    std::to_array<std::string_view>({"AND", "OR", "NOT", "DAN", "ATAU", "BUKAN", "NEAR"});

constexpr auto kFieldNames = std::to_array<std::string_view>(
    {"judul", "title", "sumber", "source", "penulis", "author", "kategori", "category", "tanggal", "date"});

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Is this a byte that a word may begin with: a letter, a digit, or part of a character beyond ASCII?
bool begins_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || std::isalnum(byte) != 0;
}

bool contains(std::string_view characters, char wanted) {
  return characters.find(wanted) != std::string_view::npos;
}

std::string in_small_letters(std::string_view ascii) {
  std::string small(ascii);
  for (char& c : small) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return small;
}

template <typename Strings>
bool contains(const Strings& strings, std::string_view wanted) {
  return std::find(strings.begin(), strings.end(), wanted) != strings.end();
}

/// Bytes of the query that an error shows around its place.
constexpr std::size_t kShownBefore = 100;
constexpr std::size_t kShownBehind = 60;

[[noreturn]] void refuse(std::string_view query, std::size_t at, std::string_view problem,
                         std::string_view remedy) {
  // A query as long as an article is shown around the place only.
  const auto begin = at <= kShownBefore ? 0 : text::code_point_begin(query, at - kShownBefore);
  const auto end = text::code_point_begin(query, std::min(at + kShownBehind, query.size()));
  // Line breaks and control characters would put the caret under another place.
  const auto before = (begin > 0 ? "…" : "") + text::visible(query.substr(begin, at - begin));
  const auto behind = text::visible(query.substr(at, end - at)) + (end < query.size() ? "…" : "");
  throw UsageError(fmt::format("{}\n  {}{}\n  {}^\n{}", problem, before, behind,
                               std::string(text::display_width(before), ' '), remedy));
}

class Parser {
 public:
  explicit Parser(std::string_view query) : query_(query) {}

  Query parse() {
    while (at_ < query_.size()) {
      if (is_blank(query_[at_]))
        ++at_;
      else if (const auto mark = quote_at(at_); !mark.empty())
        take_phrase(mark);
      else
        take_word();
    }
    if (!open_groups_.empty()) {
      refuse(query_, open_groups_.back(), "a parenthesis is opened and never closed",
             "Close it with a ) behind, or leave it out.");
    }
    if (parsed_.clauses.empty()) throw UsageError("the query is empty; write some words to search for");
    return std::move(parsed_);
  }

 private:
  /// The quotation mark at `at`; empty if there is none.
  std::string_view quote_at(std::size_t at) const {
    for (const auto quote : kQuotes) {
      if (query_.substr(at).starts_with(quote)) return quote;
    }
    return {};
  }

  void take_phrase(std::string_view opening) {
    const auto begin = at_ + opening.size();
    for (auto end = begin; end < query_.size(); ++end) {
      const auto closing = quote_at(end);
      if (closing.empty() || (closing == kStraightQuote) != (opening == kStraightQuote)) continue;
      at_ = end + closing.size();
      if (at_ < query_.size() && contains("*~^", query_[at_])) refuse_operator(at_, "behind a phrase");
      parsed_.clauses.emplace_back(Phrase{std::string(query_.substr(begin, end - begin))});
      return;
    }
    refuse(query_, at_, "a quotation mark is opened and never closed",
           "Close the phrase with another \", or leave the mark out.");
  }

  /// A run without blanks and quotation marks: perhaps "(" or several, a word, perhaps ")" or several.
  void take_word() {
    const auto begin = at_;
    while (at_ < query_.size() && !is_blank(query_[at_]) && quote_at(at_).empty()) ++at_;
    auto word = query_.substr(begin, at_ - begin);
    while (word.starts_with('(')) {
      open_groups_.push_back(at_ - word.size());
      word.remove_prefix(1);
    }
    const auto word_begin = at_ - word.size();
    word = without_closing(word, word_begin);
    if (word.empty()) return;
    refuse_operators(word, word_begin);
    parsed_.clauses.emplace_back(Keyword{std::string(word)});
  }

  /// Takes off the ")" that end `word`, punctuation behind them included, but for those that belong to a "("
  /// in it: "rusia).", but "f(x)".
  std::string_view without_closing(std::string_view word, std::size_t begin) {
    for (;;) {
      const auto last = word.find_last_not_of(".,;:!?");
      if (last == std::string_view::npos || word[last] != ')') return word;
      if (std::count(word.begin(), word.end(), '(') >= std::count(word.begin(), word.end(), ')')) return word;
      if (open_groups_.empty()) {
        refuse(query_, begin + last, "a parenthesis is closed and never opened",
               "Open it with a ( before, or leave it out.");
      }
      open_groups_.pop_back();
      word = word.substr(0, last);
    }
  }

  void refuse_operators(std::string_view word, std::size_t begin) const {
    const bool quote_follows = at_ < query_.size() && !is_blank(query_[at_]);
    refuse_prefix(word, begin, quote_follows);
    refuse_suffix(word, begin);
    refuse_wildcards(word, begin);
    // "AND", and also "AND," and "NOT(bank": whoever writes these means the operator.
    if (contains(kOperatorWords, word.substr(0, word.find_first_of("/(.,;:!?")))) refuse_word(begin, word);
    refuse_field(word, begin, quote_follows);
  }

  void refuse_prefix(std::string_view word, std::size_t begin, bool quote_follows) const {
    if (!contains(kPrefixOperators, word.front())) return;
    const bool applies = word.size() == 1 ? quote_follows : word[1] == '(' || begins_word(word[1]);
    if (applies) refuse_operator(begin, "before a word or a phrase");
  }

  /// "DeepSeek^2", "kata~1,": behind a word, but for figures and punctuation.
  void refuse_suffix(std::string_view word, std::size_t begin) const {
    const auto last = word.find_last_not_of("0123456789.,;:!?");
    if (last == std::string_view::npos || last == 0) return;
    if (contains(kSuffixOperators, word[last]) && begins_word(word[last - 1])) {
      refuse_operator(begin + last, "behind a word");
    }
  }

  /// "ber*", "*tulis", "b?nk": stands for letters wherever a word touches it.
  void refuse_wildcards(std::string_view word, std::size_t begin) const {
    for (std::size_t at = 0; at < word.size(); ++at) {
      const bool before = at > 0 && begins_word(word[at - 1]);
      const bool behind = at + 1 < word.size() && begins_word(word[at + 1]);
      if (word[at] == '*' && (before || behind)) refuse_operator(begin + at, "beside a word");
      if (word[at] == '?' && before && behind) refuse_operator(begin + at, "inside a word");
    }
  }

  void refuse_field(std::string_view word, std::size_t begin, bool quote_follows) const {
    const auto colon = word.find(':');
    if (colon == std::string_view::npos || !contains(kFieldNames, in_small_letters(word.substr(0, colon))))
      return;
    if (!quote_follows && colon + 1 == word.size()) return;
    refuse(query_, begin, fmt::format("fields such as {} cannot be searched yet", word.substr(0, colon + 1)),
           "Leave the field's name out, or put a blank behind the colon to search for it as a word.");
  }

  [[noreturn]] void refuse_operator(std::size_t at, std::string_view use) const {
    refuse(query_, at, fmt::format("the operator {} {} is not available yet", query_[at], use),
           "Leave it out: any of the words is searched for, the best articles first.");
  }

  [[noreturn]] void refuse_word(std::size_t at, std::string_view word) const {
    refuse(query_, at, fmt::format("the operator {} is not available yet", word),
           "Leave it out, or write it in small letters to search for it as a word.");
  }

  std::string_view query_;
  std::size_t at_ = 0;
  std::vector<std::size_t> open_groups_;  // where each was opened
  Query parsed_;
};

}  // namespace

Query parse_query(std::string_view text) {
  return Parser(text).parse();
}

}  // namespace warta::searching
