#include "corpus/generate/story.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace warta::generating {
namespace {

constexpr auto kPlaces = std::to_array<std::string_view>(
    {"Jakarta",    "Jakarta",  "Jakarta",    "Jakarta",   "Surabaya", "Bandung",     "Medan",
     "Semarang",   "Makassar", "Palembang",  "Denpasar",  "Batam",    "Pekanbaru",   "Banjarmasin",
     "Yogyakarta", "Malang",   "Solo",       "Bogor",     "Depok",    "Bekasi",      "Tangerang",
     "Samarinda",  "Manado",   "Padang",     "Pontianak", "Mataram",  "Balikpapan",  "Kupang",
     "Jayapura",   "Ambon",    "Banda Aceh", "Jambi",     "Bengkulu", "Palangkaraya"});

constexpr auto kBodies = std::to_array<std::string_view>(
    {"Badan", "Komisi", "Dinas", "Kementerian", "PT", "Asosiasi", "Universitas", "Polres", "Komite"});

std::string two_names(const Vocabulary& vocabulary, Random& random) {
  std::string name(vocabulary.draw_name(random));
  return name.append(1, ' ').append(vocabulary.draw_name(random));
}

std::string content_phrase(const Vocabulary& vocabulary, Random& random) {
  std::string phrase;
  vocabulary.append_word(vocabulary.draw_rank(random), phrase);
  if (!random.chance(300)) return phrase;
  phrase += ' ';
  vocabulary.append_word(vocabulary.draw_rank(random), phrase);
  return phrase;
}

}  // namespace

Story::Story(const Vocabulary& vocabulary, std::uint64_t seed, std::uint64_t number)
    : number_(mixed(mixed(seed) + number)) {
  Random random(number_);
  place_ = random.one_of(kPlaces);
  for (auto people = random.between(2, 4); people > 0; --people)
    people_.push_back(two_names(vocabulary, random));
  for (auto words = random.between(12, 22); words > 0; --words)
    subjects_.push_back(content_phrase(vocabulary, random));
  subjects_.insert(subjects_.begin() + 3, people_.front());
  std::string body(random.one_of(kBodies));
  body.append(1, ' ').append(vocabulary.draw_name(random));
  subjects_.insert(subjects_.begin() + 1, body);
  subjects_.insert(subjects_.begin() + 5, place_);
}

std::string_view Story::draw_subject(Random& random) const {
  const auto count = static_cast<std::uint32_t>(subjects_.size());
  return subjects_[std::min(random.below(count), random.below(count))];
}

}  // namespace warta::generating
