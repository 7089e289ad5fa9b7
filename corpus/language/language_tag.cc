// Languages as dumps declare them.
#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "corpus/language/language.h"

namespace warta::corpus {
namespace {

/// Longer ones are no tags, and no list of them.
constexpr std::size_t kLongestTag = 128;
constexpr auto kNowhere = std::string_view::npos;

struct Name {
  std::string_view text;
  Language language;
};

// Codes of ISO 639 with the old ones of Indonesian and Malay, countries' codes where they are used as
// languages', and names. "bahasa" alone means Indonesian to some and Malay to others: it is not here.
constexpr auto kNames = std::to_array<Name>({
    {"id", Language::indonesian},
    {"in", Language::indonesian},
    {"ind", Language::indonesian},
    {"idn", Language::indonesian},
    {"indonesia", Language::indonesian},
    {"indonesian", Language::indonesian},
    {"bahasa indonesia", Language::indonesian},
    {"en", Language::english},
    {"eng", Language::english},
    {"english", Language::english},
    {"inggris", Language::english},
    {"bahasa inggris", Language::english},
    {"ms", Language::malay},
    {"may", Language::malay},
    {"msa", Language::malay},
    {"zsm", Language::malay},
    {"zlm", Language::malay},
    {"mys", Language::malay},
    {"malay", Language::malay},
    {"malaysia", Language::malay},
    {"malaysian", Language::malay},
    {"melayu", Language::malay},
    {"bahasa melayu", Language::malay},
    {"bahasa malaysia", Language::malay},
});

// The other languages of Indonesia and its neighbours, and the large ones of the world.
constexpr auto kOtherNames = std::to_array<std::string_view>(
    {"acehnese", "arab",        "arabic",   "balinese", "banjarese", "batak",      "betawi",
     "buginese", "burmese",     "china",    "chinese",  "dutch",     "filipino",   "french",
     "german",   "hindi",       "italian",  "japanese", "javanese",  "jawa",       "jepang",
     "jerman",   "khmer",       "korea",    "korean",   "lao",       "madurese",   "mandarin",
     "minang",   "minangkabau", "perancis", "persian",  "polish",    "portuguese", "prancis",
     "rusia",    "russian",     "spanish",  "spanyol",  "sunda",     "sundanese",  "tagalog",
     "tamil",    "thai",        "turkish",  "turki",    "urdu",      "vietnam",    "vietnamese"});

// ISO 639-1 without those above, one after the other.
constexpr std::string_view kTwoLetterCodes =
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv "
    "dz ee el "
    "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia ie ig ii ik io is it "
    "iu iw ja "
    "ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo "
    "mr mt my "
    "na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si "
    "sk sl sm "
    "sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi "
    "yo za zh "
    "zu";

// Of ISO 639-2 and -3 those that dumps of this region may hold. Not any three letters: "nan" is a missing
// value more often than Southern Min, and "usa" is no language.
constexpr std::string_view kThreeLetterCodes =
    "abs abl ace ara arb ban bbc bew bjn bug btk ceb chi ces cmn cze deu dan dut ell fas fil fin fra fre gor "
    "ger heb "
    "hin hun ilo ita jav jpn khm kor lao mad mak min mui mya nij nld nor pan pol por ron rus sas spa sun swa "
    "swe tam "
    "tel tet tgl tha tpi tur ukr urd vie yue zho";

/// Whether `code` is one of the words of `codes`, all of its length.
bool is_among(std::string_view codes, std::string_view code) {
  for (std::size_t at = 0; at < codes.size(); at += code.size() + 1)
    if (codes.substr(at, code.size()) == code) return true;
  return false;
}

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  for (char& c : small)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return small;
}

std::string_view without_blanks_around(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n\"'";
  const auto first = text.find_first_not_of(kBlanks);
  if (first == kNowhere) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

/// "id" of "id-ID", "ind_Latn", "id.utf8", "Indonesian (Indonesia)" and fastText's "__label__id".
std::string_view primary_subtag(std::string_view tag) {
  constexpr std::string_view kLabel = "__label__";
  if (tag.starts_with(kLabel)) tag.remove_prefix(kLabel.size());
  return without_blanks_around(tag.substr(0, tag.find_first_of("-_.@(")));
}

std::optional<Language> language_of_one(std::string_view tag) {
  const auto name = primary_subtag(tag);
  const auto* const known =
      std::find_if(kNames.begin(), kNames.end(), [name](const Name& each) { return each.text == name; });
  if (known != kNames.end()) return known->language;
  const bool is_code = (name.size() == 2 && is_among(kTwoLetterCodes, name)) ||
                       (name.size() == 3 && is_among(kThreeLetterCodes, name));
  auto bare = name;
  if (constexpr std::string_view kBahasa = "bahasa "; bare.starts_with(kBahasa))
    bare.remove_prefix(kBahasa.size());
  if (is_code || std::find(kOtherNames.begin(), kOtherNames.end(), bare) != kOtherNames.end())
    return Language::other;
  return std::nullopt;
}

}  // namespace

std::optional<Language> language_from_tag(std::string_view tag) {
  if (tag.size() > kLongestTag) return std::nullopt;
  const auto small = in_small_letters(tag);
  std::optional<Language> all;
  for (std::string_view rest = small; !rest.empty();) {
    const auto end = std::min(rest.find_first_of(",;|/"), rest.size());
    const auto one = without_blanks_around(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (one.empty() || one.starts_with("q=")) continue;  // "id-ID,id;q=0.9"
    const auto language = language_of_one(one);
    if (!language || (all && all != language)) return std::nullopt;
    all = language;
  }
  return all;
}

}  // namespace warta::corpus
