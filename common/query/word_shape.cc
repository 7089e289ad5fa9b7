#include "common/query/word_shape.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <string>

#include "common/messages/messages.h"
#include "common/query/characters.h"
#include "common/query/operator_word.h"
#include "common/query/refusal.h"

namespace warta::query {
namespace {

bool begins_in_any_case(std::string_view text, std::string_view small) {
  if (text.size() < small.size()) return false;
  for (std::size_t i = 0; i < small.size(); ++i) {
    if (std::tolower(static_cast<unsigned char>(text[i])) != small[i]) return false;
  }
  return true;
}

/// "2", "1.5", ".25": up to four digits and three behind the point.
bool is_factor(std::string_view number) {
  const auto point = number.find('.');
  const auto whole = number.substr(0, point);
  const auto fraction = point == std::string_view::npos ? std::string_view() : number.substr(point + 1);
  const auto digits = [](std::string_view part) {
    return part.find_first_not_of("0123456789") == std::string_view::npos;
  };
  const bool empty = point == std::string_view::npos ? whole.empty() : fraction.empty();
  return !empty && whole.size() <= 4 && fraction.size() <= 3 && digits(whole) && digits(fraction);
}

/// Operators that belong behind a word, before one.
void refuse_leading(std::string_view query, std::size_t begin, std::string_view word) {
  if (!word_at(word, 1)) return;
  const char first = word.front();
  if (first == '*') {
    refuse(query, begin, tr("* cannot stand before a word: words are looked for by how they begin"),
           tr("Write the word, which finds its other forms too, or its beginning with * behind."));
  }
  if (first == '~' || first == '^') {
    refuse(query, begin, tr("{} stands right behind a word", first),
           first == '~' ? tr("Write kata~, without a blank.") : tr("Write kata^2, without a blank."));
  }
  if (first == '!') refuse(query, begin, tr("! is no operator here"), tr("Write -kata, or NOT kata."));
}

/// Do the question marks from `at` on stand for letters: "b?nk", "b??k", "?ank"?
bool is_wildcard(std::string_view word, std::size_t at) {
  const bool opens = at == 0 || word_at(word, at - 1);
  return word[at] == '?' && opens && word_at(word, std::min(word.find_first_not_of('?', at), word.size()));
}

/// Operators inside a word, where they can be taken for what other languages mean by them.
void refuse_inner(std::string_view query, std::size_t begin, std::string_view word) {
  for (std::size_t at = 0; at < word.size(); ++at) {
    if (word[at] == '*') {
      refuse(query, begin + at, tr("* stands only at a word's end, once"),
             tr("Write the beginning of the word with * behind, as in demokra*."));
    }
    if (is_wildcard(word, at)) {
      refuse(query, begin + at, tr("? does not stand for a letter"),
             tr("Write the word with ~ behind if you are not sure of its spelling, as in bank~."));
    }
    if (word[at] == '^') refuse(query, begin + at, tr("^ stands right behind a word"), tr("Write kata^2."));
    if (word[at] == '~' && at > 0) {
      refuse(query, begin + at, tr("~ stands only at a word's end, without a number"),
             tr("Write kata~ for words that are spelled nearly so."));
    }
  }
}

Suffix suffix_of(std::string_view word) {
  if (word.size() < 2 || !word_at(word, word.size() - 2)) return Suffix::none;
  if (word.back() == '*') return Suffix::begins;
  return word.back() == '~' ? Suffix::nearly : Suffix::none;
}

Token word_token(std::string_view query, std::size_t begin, std::string_view written) {
  auto word = written;
  const auto suffix = suffix_of(word);
  if (suffix != Suffix::none) word.remove_suffix(1);
  refuse_leading(query, begin, word);
  refuse_inner(query, begin, word);
  if (is_operator_word(word)) {
    refuse(query, begin, tr("the operator {} stands where a word is expected", word),
           tr("Write it in small letters to search for it as a word."));
  }
  return {TokenKind::word, {begin, begin + written.size()}, word, suffix};
}

}  // namespace

bool is_url(std::string_view run) {
  return run.find("://") != std::string_view::npos || begins_in_any_case(run, "www.");
}

Token boost_token(std::string_view query, std::size_t begin, std::size_t end) {
  const std::string number(query.substr(begin + 1, end - begin - 1));
  const double factor = is_factor(number) ? std::strtod(number.c_str(), nullptr) : 0;
  if (factor <= 0 || factor > kMostBoost) {
    refuse(query, begin, tr("^ takes a number over 0, up to {}", kMostBoost),
           tr("Write kata^2 to count a word double, kata^0.5 to count it half."));
  }
  return {TokenKind::boost, {begin, end}, query.substr(begin, end - begin), Suffix::none, {}, 0, factor};
}

WordTokens word_tokens(std::string_view query, std::size_t begin, std::size_t end) {
  auto word = without_sentence_marks(query.substr(begin, end - begin));
  if (is_url(word)) return {{TokenKind::word, {begin, begin + word.size()}, word}, std::nullopt};
  WordTokens tokens;
  if (const auto caret = word.find('^'); caret != std::string_view::npos && caret > 0) {
    tokens.boost = boost_token(query, begin + caret, begin + word.size());
    word = word.substr(0, caret);
    if (!holds_word(word))
      refuse(query, begin + caret, tr("^ stands right behind a word"), tr("Write kata^2."));
  }
  tokens.word = word_token(query, begin, word);
  return tokens;
}

}  // namespace warta::query
