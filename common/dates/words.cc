#include "common/dates/words.h"

#include <algorithm>
#include <array>

namespace warta::dates {
namespace {

/// Words of one meaning, with blanks between.
struct Group {
  WordKind kind;
  std::int32_t value;
  std::string_view words;
};

constexpr std::array kGroups = {
    Group{WordKind::month, 1, "januari january jan djanuari"},
    Group{WordKind::month, 2, "februari february feb febr pebruari pebr peb"},
    Group{WordKind::month, 3, "maret march mar mrt mac maart"},
    Group{WordKind::month, 4, "april apr"},
    Group{WordKind::month, 5, "mei may mai"},
    Group{WordKind::month, 6, "juni june jun djuni"},
    Group{WordKind::month, 7, "juli july jul djuli julai"},
    Group{WordKind::month, 8, "agustus august aug agu agt ags agst agust ogos agoestoes"},
    Group{WordKind::month, 9, "september sept sep"},
    Group{WordKind::month, 10, "oktober october okt oct"},
    Group{WordKind::month, 11, "november nov nopember nop"},
    Group{WordKind::month, 12, "desember december des dec disember dis"},
    Group{WordKind::weekday, 0, "minggu ahad sunday sun mgg"},
    Group{WordKind::weekday, 1, "senin isnin monday mon sen"},
    Group{WordKind::weekday, 2, "selasa tuesday tues tue sel"},
    Group{WordKind::weekday, 3, "rabu wednesday wed rab"},
    Group{WordKind::weekday, 4, "kamis khamis thursday thurs thur thu kam"},
    Group{WordKind::weekday, 5, "jumat jumaat friday fri jum"},
    Group{WordKind::weekday, 6, "sabtu saturday sat sab"},
    Group{WordKind::zone, 7 * 60, "wib"},
    Group{WordKind::zone, 8 * 60, "wita"},
    Group{WordKind::zone, 9 * 60, "wit"},
    Group{WordKind::greenwich, 0, "gmt utc ut z"},
    Group{WordKind::foreign_zone, -8 * 60, "pst"},
    Group{WordKind::foreign_zone, -7 * 60, "mst pdt"},
    Group{WordKind::foreign_zone, -6 * 60, "cst mdt"},
    Group{WordKind::foreign_zone, -5 * 60, "est cdt"},
    Group{WordKind::foreign_zone, -4 * 60, "edt"},
    Group{WordKind::foreign_zone, 0, "wet"},
    Group{WordKind::foreign_zone, 1 * 60, "cet bst west"},
    Group{WordKind::foreign_zone, 2 * 60, "cest eet"},
    Group{WordKind::foreign_zone, 3 * 60, "eest msk"},
    Group{WordKind::foreign_zone, 5 * 60 + 30, "ist"},
    Group{WordKind::foreign_zone, 7 * 60, "ict"},
    Group{WordKind::foreign_zone, 8 * 60, "sgt myt hkt awst"},
    Group{WordKind::foreign_zone, 9 * 60, "jst kst"},
    Group{WordKind::foreign_zone, 10 * 60, "aest"},
    Group{WordKind::foreign_zone, 11 * 60, "aedt"},
    Group{WordKind::continent, 0, "asia"},
    Group{WordKind::zone_city, 7 * 60, "jakarta pontianak bangkok"},
    Group{WordKind::zone_city, 8 * 60, "makassar singapore"},
    Group{WordKind::zone_city, 9 * 60, "jayapura tokyo"},
    Group{WordKind::noon_half, before_noon, "am pagi subuh"},
    Group{WordKind::noon_half, midday, "siang"},
    Group{WordKind::noon_half, after_noon, "pm sore petang"},
    Group{WordKind::noon_half, night, "malam"},
    Group{WordKind::part_of_day, 0, "dini dinihari ini tanggal tgl the"},
    Group{WordKind::ordinal, 0, "st nd rd th"},
    Group{WordKind::of, 0, "of"},
    Group{WordKind::time_mark, 0, "t"},
    Group{WordKind::unit, 1, "detik second seconds sec secs"},
    Group{WordKind::unit, 60, "menit minute minutes min mins"},
    Group{WordKind::unit, 3'600, "jam hour hours hr hrs"},
    Group{WordKind::unit, 86'400, "hari day days"},
    Group{WordKind::unit, 0, "pekan week weeks bulan month months tahun year years"},
    Group{WordKind::one_unit, 1, "sedetik"},
    Group{WordKind::one_unit, 60, "semenit"},
    Group{WordKind::one_unit, 3'600, "sejam"},
    Group{WordKind::one_unit, 86'400, "sehari"},
    Group{WordKind::one_unit, 0, "seminggu sepekan sebulan setahun"},
    Group{WordKind::one, 0, "an"},
    Group{WordKind::letter_a, 0, "a"},
    Group{WordKind::letter_p, 0, "p"},
    Group{WordKind::letter_m, 0, "m"},
    Group{WordKind::ago, 0, "lalu ago silam"},
    Group{WordKind::now, 0, "saja now"},
    Group{WordKind::today, 0, "today"},
    Group{WordKind::yesterday, 0, "kemarin yesterday"},
    Group{WordKind::counted, 0,
          "view views viewer viewers hit hits read reads share shares like likes comment"},
    Group{WordKind::counted, 0, "comments word words kali x dilihat dibaca pembaca komentar suka kata"},
    Group{WordKind::updated, 0, "diperbarui diperbaharui dimutakhirkan diubah diedit pembaruan"},
    Group{WordKind::updated, 0, "updated update modified edited"},
    Group{WordKind::published, 0, "diterbitkan terbit dipublikasikan dipublikasi publikasi tayang"},
    Group{WordKind::published, 0, "ditayangkan diunggah diposting published publish posted"},
};

struct Entry {
  std::string_view word;
  WordMeaning meaning;
};

constexpr std::size_t word_count() {
  std::size_t count = 0;
  for (const auto& group : kGroups) {
    count += 1 + static_cast<std::size_t>(std::count(group.words.begin(), group.words.end(), ' '));
  }
  return count;
}

/// Each word with its meaning, in the order of the words.
constexpr auto kEntries = [] {
  std::array<Entry, word_count()> entries{};
  std::size_t filled = 0;
  for (const auto& group : kGroups) {
    for (auto rest = group.words; !rest.empty(); ++filled) {
      const auto word = rest.substr(0, rest.find(' '));
      entries[filled] = {word, {group.kind, group.value}};
      rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    }
  }
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.word < b.word; });
  return entries;
}();

static_assert(std::all_of(kEntries.begin(), kEntries.end(),
                          [](const Entry& entry) { return entry.word.size() <= kLongestWord; }));
static_assert(std::adjacent_find(kEntries.begin(), kEntries.end(), [](const Entry& a, const Entry& b) {
                return a.word == b.word;
              }) == kEntries.end());

/// Where in kEntries the words of each first letter begin; the last is the end.
constexpr auto kFirstLetters = [] {
  std::array<std::size_t, 27> begins{};
  for (std::size_t letter = 0; letter < begins.size(); ++letter) {
    const auto* const begin = std::find_if(kEntries.begin(), kEntries.end(), [&](const Entry& entry) {
      return entry.word.front() >= 'a' + static_cast<char>(letter);
    });
    begins[letter] = static_cast<std::size_t>(begin - kEntries.begin());
  }
  return begins;
}();

}  // namespace

WordMeaning meaning_of(std::string_view word) {
  if (word.empty() || word.front() < 'a' || word.front() > 'z') return {};
  const auto letter = static_cast<std::size_t>(word.front() - 'a');
  const auto* const end = kEntries.data() + kFirstLetters[letter + 1];
  const auto* const entry = std::lower_bound(
      kEntries.data() + kFirstLetters[letter], end, word,
      [](const Entry& candidate, std::string_view wanted) { return candidate.word < wanted; });
  if (entry == end || entry->word != word) return {};
  return entry->meaning;
}

}  // namespace warta::dates
