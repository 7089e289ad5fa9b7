// What the searcher says to people, in their language.
#ifndef WARTA_SEARCHER_RENDER_WORDING_H_
#define WARTA_SEARCHER_RENDER_WORDING_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "common/reader_language.h"

namespace warta::searching {

/// What is said in few words. Two signs of the results are Indonesian for everybody, as the articles are:
/// "serupa" for near-copies, and "Mungkin maksud Anda" before a better spelling.
struct Wording {
  std::string_view hit;
  std::string_view hits;
  std::string_view about;
  std::string_view none_behind_offset;
  std::string_view to;
  std::string_view shown;
  std::string_view near_copy;
  std::string_view near_copies;
  std::string_view no_title;
  std::string_view undated;
  std::string_view none;
  std::string_view shared_words;
  std::string_view no_article_has;
  std::string_view names_like_it;
  std::string_view relax;
  std::string_view without;
};

/// Static storage; thread-safe.
const Wording& wording(ReaderLanguage language);

/// Digits in groups: "21,952" or "21.952". Thread-safe.
std::string grouped_number(std::uint64_t number, ReaderLanguage language);

/// "1 hit", "21,952 hits"; "1 hasil", "21.952 hasil". Thread-safe.
std::string counted_hits(std::uint64_t count, ReaderLanguage language);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_RENDER_WORDING_H_
