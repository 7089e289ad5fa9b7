// The language an article is written in.
#ifndef WARTA_CORPUS_LANGUAGE_LANGUAGE_H_
#define WARTA_CORPUS_LANGUAGE_LANGUAGE_H_

#include <cstdint>
#include <optional>
#include <string_view>

namespace warta::corpus {

enum class Language : std::uint8_t {
  /// Nothing can be said: too short, or no words at all.
  unknown,
  indonesian,
  english,
  /// As Malaysia, Brunei and Singapore write it.
  malay,
  /// Any other, in any script, also the other languages of Indonesia.
  other,
};

/// The language of most of the text; foreign names, quotes and some mixing do not change it. Either part may
/// be empty. All functions here are pure and safe from any thread.
///
/// A text in which Latin letters are the fewer is `other`. Else each word gives evidence: a word of
/// language_words.h its own, any other word that of its trigrams; the sums decide first between English,
/// other languages and Indonesian with Malay, then between these two, of which Indonesian wins where little
/// speaks for either. The weights are those of two logistic regressions.
///
/// Looked at are the first 512 bytes of the title and all of a body of up to 1,536 bytes, of a longer one
/// three pieces of 512 bytes, from its beginning, one third and two thirds: time is bounded, and a foreign
/// passage or a page's leftovers at the end do not decide. Reading ends as soon as there is no doubt left
/// that the text is Indonesian, mostly after 256 bytes. A language that stands only behind or between what
/// was read is not seen.
///
/// Measured on held-out texts: of 8,182 Indonesian news articles of 2016-2026 99.9 % are seen as such, of 495
/// Malay ones 97.4 %, of 809 Malay blogs 99.5 %, of 1,597 English texts of at least 300 bytes all; of pieces
/// of 300 bytes of Indonesian news 99.4 %, of Wikipedia 98.6 %; of headlines of 60 bytes 97 to 99 % of the
/// Indonesian and 98 % of the English ones, but only 32 to 58 % of the Malay: so short, Malay is often spelt
/// just as Indonesian is, which is then preferred. Speech written in Betawi, Banjarese or Minangkabau is near
/// Indonesian and taken for it in 3 to 9 % of paragraphs.
Language language_of(std::string_view title, std::string_view body);

/// A tag of BCP 47: "id", "en", "ms"; "und" for `other`, since it is in a language and that one is not
/// determined; empty for `unknown`. The views last forever.
std::string_view code(Language language);

/// What a dump declares: a tag ("id", "in", "id-ID", "ind_Latn", "en_US.UTF-8") or a name in English,
/// Indonesian or the language itself ("Indonesian", "Bahasa Inggris"), in small or capital letters. A list
/// ("id, id-ID") counts if all in it are one language. Nothing for what says nothing ("", "und", "None",
/// "Bahasa", "id, en").
std::optional<Language> language_from_tag(std::string_view tag);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_LANGUAGE_LANGUAGE_H_
