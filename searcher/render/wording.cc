#include "searcher/render/wording.h"

#include <algorithm>

#include "common/number_format.h"

namespace warta::searching {
namespace {

constexpr Wording kEnglish = {
    .hit = "hit",
    .hits = "hits",
    .about = "about ",
    .none_behind_offset = "none of them behind the offset",
    .to = "to",
    .shown = "shown",
    .near_copy = "near-copy",
    .near_copies = "near-copies",
    .no_title = "(no title)",
    .undated = "(undated)",
    .none = "(none)",
    .shared_words = "in common: ",
    .no_article_has = "No article has",
    .names_like_it = "names like it:",
    .relax = "What finds more:",
    .without = "without",
};

constexpr Wording kIndonesian = {
    .hit = "hasil",
    .hits = "hasil",
    .about = "kira-kira ",
    .none_behind_offset = "tidak ada lagi di belakangnya",
    .to = "sampai",
    .shown = "ditampilkan",
    .near_copy = "serupa",
    .near_copies = "serupa",
    .no_title = "(tanpa judul)",
    .undated = "(tanpa tanggal)",
    .none = "(tidak ada)",
    .shared_words = "kata yang sama: ",
    .no_article_has = "Tidak ada artikel dengan",
    .names_like_it = "nama yang mirip:",
    .relax = "Yang menemukan lebih banyak:",
    .without = "tanpa",
};

}  // namespace

const Wording& wording(ReaderLanguage language) {
  return language == ReaderLanguage::indonesian ? kIndonesian : kEnglish;
}

std::string grouped_number(std::uint64_t number, ReaderLanguage language) {
  auto digits = grouped(number);
  if (language == ReaderLanguage::indonesian) std::replace(digits.begin(), digits.end(), ',', '.');
  return digits;
}

std::string counted_hits(std::uint64_t count, ReaderLanguage language) {
  const auto& words = wording(language);
  return grouped_number(count, language).append(" ").append(count == 1 ? words.hit : words.hits);
}

}  // namespace warta::searching
