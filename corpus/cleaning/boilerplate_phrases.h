// The phrases by which lines and parts of lines that are no part of an article are known.
//
// Collected from what stands in nine outlets' articles of 2016 to 2026 and from the wording that other
// outlets' pages use. Which of what they begin is really taken out is decided in boilerplate_patterns.h.
#ifndef WARTA_CORPUS_CLEANING_BOILERPLATE_PHRASES_H_
#define WARTA_CORPUS_CLEANING_BOILERPLATE_PHRASES_H_

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace warta::corpus {

enum class PhraseKind {
  anywhere,   ///< goes wherever it stands: "SCROLL TO CONTINUE WITH CONTENT"
  shouted,    ///< goes where it stands in capitals: "ADVERTISEMENT"
  alone,      ///< goes if its line holds nothing else: "Video Pilihan"
  link,       ///< begins a link to another article: "Baca juga"
  weak_link,  ///< so too, but these words begin sentences as well: "Simak"
  video,      ///< begins a link to a video: "Simak juga video"
  credit,     ///< names follow: "Editor"
  photo,      ///< so too, under a picture: "Foto"
  notice,     ///< begins a sentence about the page: "Artikel ini telah tayang di"
  channel,    ///< so too, if it goes on about a channel: "Dapatkan update", of which "Telegram" tells
  follow,     ///< begins a sentence about a channel by itself: "Ikuti kami di"
  tags,       ///< begins a list of tags: "Tag"
  page,       ///< belongs to a row of page numbers: "Halaman"
  embed,      ///< goes with the brackets around it: "[Gambas:Video 20detik]"
  loading,    ///< goes with three dots at the end of a line: "loading..."
};

/// A phrase that was found in a line. Offsets are bytes of the line.
struct PhraseFound {
  std::size_t begin = 0;
  /// Behind the phrase and the colon, if it has one.
  std::size_t end = 0;
  PhraseKind kind = PhraseKind::alone;
  bool colon = false;

  friend bool operator==(const PhraseFound&, const PhraseFound&) = default;
};

/// The first phrase at `from` or behind it; of several at one place the longest of the table. Phrases are
/// looked for where they can be no part of a sentence that goes on: as a line's first word, with a capital,
/// behind an opening bracket or a number, and as the last word before dots. Pure; thread-safe. Takes time in
/// proportion to what it walks over.
std::optional<PhraseFound> find_boilerplate_phrase(std::string_view line, std::size_t from);

/// All of them, from left to right, none inside another.
std::vector<PhraseFound> find_boilerplate_phrases(std::string_view line);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_CLEANING_BOILERPLATE_PHRASES_H_
