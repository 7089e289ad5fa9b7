#include "common/query/characters.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace warta::query {
namespace {

struct Mark {
  std::string_view bytes;
  QuoteKind kind;
};
constexpr auto kQuotes = std::to_array<Mark>({{"\"", QuoteKind::straight},
                                              {"\u201c", QuoteKind::curly},
                                              {"\u201d", QuoteKind::curly},
                                              {"\u201e", QuoteKind::curly},
                                              {"\u00ab", QuoteKind::angle},
                                              {"\u00bb", QuoteKind::angle}});

/// Those that texts are pasted with; the no-break space above all.
constexpr auto kBlanks = std::to_array<std::string_view>(
    {" ",      "\t",     "\n",     "\v",     "\f",     "\r",     "\u0085", "\u00a0", "\u1680",
     "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008",
     "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000", "\ufeff"});

std::string_view from(std::string_view text, std::size_t at) {
  return at < text.size() ? text.substr(at) : std::string_view();
}

}  // namespace

Quote quote_at(std::string_view text, std::size_t at) {
  const auto rest = from(text, at);
  for (const auto& [bytes, kind] : kQuotes) {
    if (rest.starts_with(bytes)) return {kind, bytes.size()};
  }
  return {};
}

bool holds_quote(std::string_view text, QuoteKind kind) {
  return std::any_of(kQuotes.begin(), kQuotes.end(), [&](const Mark& mark) {
    return mark.kind == kind && text.find(mark.bytes) != std::string_view::npos;
  });
}

std::size_t blank_at(std::string_view text, std::size_t at) {
  const auto rest = from(text, at);
  for (const auto blank : kBlanks) {
    if (rest.starts_with(blank)) return blank.size();
  }
  return 0;
}

bool word_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return std::isalnum(byte) != 0;
  return blank_at(text, at) == 0 && quote_at(text, at).size == 0;
}

bool holds_word(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (word_at(text, at)) return true;
    at += std::max<std::size_t>({1, blank_at(text, at), quote_at(text, at).size});
  }
  return false;
}

bool operand_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  constexpr std::string_view kOfWords = ".#@$_'";
  const bool marked = kOfWords.find(text[at]) != std::string_view::npos && word_at(text, at + 1);
  return marked || word_at(text, at) || text[at] == '(' || quote_at(text, at).size > 0;
}

std::string_view without_sentence_marks(std::string_view text) {
  return text.substr(0, text.find_last_not_of(kSentenceMarks) + 1);
}

std::size_t run_length(std::string_view text, std::size_t at) {
  std::size_t depth = 0;
  std::optional<std::size_t> opened;  // the outermost that is open
  std::size_t end = at;
  for (; end < text.size() && blank_at(text, end) == 0 && quote_at(text, end).size == 0; ++end) {
    if (text[end] == '(' && depth++ == 0) opened = end;
    if (text[end] == ')' && depth-- == 0) return end - at;
  }
  return (depth > 0 ? *opened : end) - at;
}

}  // namespace warta::query
