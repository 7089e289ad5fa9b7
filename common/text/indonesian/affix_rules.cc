#include "common/text/indonesian/affix_rules.h"

#include <array>

namespace warta::text::indonesian {
namespace {

constexpr std::string_view kVowels = "aeiou";
constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz";

// A nasal that takes the place of the root's first letter, or stands before it. Sneddon 1.5; the forms that
// keep the letter (mempopulerkan, mensyaratkan, mengkritik) are those of loans.
constexpr PrefixForm kPrefixForms[] = {
    {"ber", Prefix::ber, "abcdefghijklmnopqstuvwxyz"},
    {"be", Prefix::ber, "r"},
    {"be", Prefix::ber, "bcdfghjklmnpstw", 0, Shape::begins_with_er},
    {"bel", Prefix::ber, "au", 0, Shape::any, 1},

    {"di", Prefix::di, kLetters},

    {"ke", Prefix::ke, kLetters},
    {"ku", Prefix::ku, kLetters, 0, Shape::any, 0.5},
    {"kau", Prefix::kau, kLetters, 0, Shape::any, 0.5},

    {"me", Prefix::meN, "lmnrwy"},
    {"mem", Prefix::meN, "bfvp"},
    {"mem", Prefix::meN, kVowels, 'p'},
    {"mem", Prefix::meN, "rl", 'p', Shape::any, 0.5},
    {"men", Prefix::meN, "cdjzst"},
    {"men", Prefix::meN, kVowels, 't'},
    {"men", Prefix::meN, "r", 't', Shape::any, 0.5},
    {"meng", Prefix::meN, kVowels, 'k'},
    {"meng", Prefix::meN, "aeioughqkx"},
    {"meng", Prefix::meN, "rl", 'k', Shape::any, 0.5},
    {"meny", Prefix::meN, kVowels, 's'},
    {"meny", Prefix::meN, kVowels, 'c', Shape::any, 1},
    {"menge", Prefix::meN, kLetters, 0, Shape::monosyllable},
    {"m", Prefix::ng, kVowels, 'p', Shape::any, 5.2},

    {"ng", Prefix::ng, kVowels, 'k', Shape::any, 1.5},
    {"ng", Prefix::ng, kVowels, 0, Shape::any, 1.5},
    {"nge", Prefix::ng, "bcdfghjklmnprstw", 0, Shape::any, 1.5},
    {"ny", Prefix::ng, kVowels, 's', Shape::any, 1.5},
    {"ny", Prefix::ng, kVowels, 'c', Shape::any, 1.5},
    {"n", Prefix::ng, kVowels, 't', Shape::any, 5.2},

    {"pe", Prefix::peN, "lmnrwy"},
    {"pem", Prefix::peN, "bfvp"},
    {"pem", Prefix::peN, kVowels, 'p'},
    {"pem", Prefix::peN, "rl", 'p', Shape::any, 0.5},
    {"pen", Prefix::peN, "cdjzst"},
    {"pen", Prefix::peN, kVowels, 't'},
    {"pen", Prefix::peN, "r", 't', Shape::any, 0.5},
    {"peng", Prefix::peN, kVowels, 'k'},
    {"peng", Prefix::peN, "aeioughqkx"},
    {"peng", Prefix::peN, "rl", 0, Shape::any, 0.5},
    {"peng", Prefix::peN, "rl", 'k', Shape::any, 0.5},
    {"peny", Prefix::peN, kVowels, 's'},
    {"peny", Prefix::peN, kVowels, 'c', Shape::any, 1},
    {"penge", Prefix::peN, kLetters, 0, Shape::monosyllable},
    {"pe", Prefix::pe, "bcdfghjkpstz"},
    {"per", Prefix::per, "abcdefghijklmnopqstuvwxyz"},
    {"pe", Prefix::per, "r"},
    {"pel", Prefix::per, "a", 0, Shape::any, 1},

    {"se", Prefix::se, kLetters},
    {"si", Prefix::si, kLetters},

    {"ter", Prefix::ter, "abcdefghijklmnopqstuvwxyz"},
    {"te", Prefix::ter, "r"},
    {"te", Prefix::ter, "bcdfghjklmnpstw", 0, Shape::begins_with_er},
    {"tel", Prefix::ter, "a", 0, Shape::any, 1},
    {"tidak", Prefix::tidak, kLetters},
};

/// Where the forms of each first letter stand in kPrefixForms.
struct Range {
  std::uint8_t begin = 0;
  std::uint8_t end = 0;
};

constexpr std::array<Range, 256> make_ranges() {
  std::array<Range, 256> ranges{};
  std::uint8_t place = 0;
  for (const auto& form : kPrefixForms) {
    auto& range = ranges[static_cast<unsigned char>(form.surface.front())];
    if (range.end == 0) range.begin = place;
    range.end = ++place;
  }
  return ranges;
}

constexpr std::array<Range, 256> kRanges = make_ranges();

constexpr Ending kEndings[] = {
    {"", "", 0},
    {"nya", "-nya", 0.8},
    {"ku", "-ku", 1, true},
    {"mu", "-mu", 1, true},
    {"lah", "-lah", 0.8},
    {"kah", "-kah", 0.8},
    {"pun", "-pun", 0.8},
    {"tah", "-tah", 1.5},
    {"nyalah", "-nya -lah", 1.6},
    {"nyakah", "-nya -kah", 1.6},
    {"nyapun", "-nya -pun", 1.6},
    {"kulah", "-ku -lah", 1.8},
    {"kukah", "-ku -kah", 1.8},
    {"kupun", "-ku -pun", 1.8},
    {"mulah", "-mu -lah", 1.8},
    {"mukah", "-mu -kah", 1.8},
    {"mupun", "-mu -pun", 1.8},
};

// meN- and di- are the active and the passive of one verb, ku- and kau- its passives too: each flag of one
// licenses the others. The dictionary flags meN- five times as often as di-.
constexpr FlagSet kVerb{"M0 MG MM D0 O0"};
constexpr FlagSet kVerbKan{"Mk Mh Mo Dk Ok k0"};
constexpr FlagSet kVerbI{"Mi Mg Mm Di Oi i0"};
constexpr FlagSet kAnyVerb{"M0 MG MM D0 O0 Mk Mh Mo Dk Ok k0 Mi Mg Mm Di Oi i0"};
constexpr FlagSet kVerbKanI{"Mk Mh Mo Dk Ok k0 Mi Mg Mm Di Oi i0"};
constexpr FlagSet kNone{};

constexpr FlagSet kPer{"MR MP DR R0"};
constexpr FlagSet kPerKan{"Mu Mq Du Rk"};
constexpr FlagSet kPerI{"Mt Mp Dt Ri"};
constexpr FlagSet kAnyPer{"MR MP DR R0 Mu Mq Du Rk Mt Mp Dt Ri"};

using P = Prefix;
using S = Suffix;

constexpr Confix kConfixes[] = {
    // The word itself, or with a suffix alone.
    {P::none, P::none, S::none, kNone, kNone},
    {P::none, P::none, S::an, FlagSet{"a0"}, FlagSet{"M0 Ba Pa Ta Sa Mk Mi"}},
    {P::none, P::none, S::kan, kVerbKan, kVerb},
    {P::none, P::none, S::i, kVerbI, kVerb},
    {P::none, P::none, S::in, kVerbKanI, kNone, Evidence::licence},
    // Verbs with a voice.
    {P::meN, P::none, S::none, kVerb, FlagSet{"P0 Pa Mk Mi"}},
    {P::meN, P::none, S::kan, kVerbKan, kVerb},
    {P::meN, P::none, S::i, kVerbI, kVerb},
    {P::di, P::none, S::none, kVerb, FlagSet{"P0 Pa Mk Mi"}},
    {P::di, P::none, S::kan, kVerbKan, kVerb},
    {P::di, P::none, S::i, kVerbI, kVerb},
    // "dihadapan": the preposition di, written to its noun.
    {P::di, P::none, S::an, kNone, FlagSet{"a0"}, Evidence::implied_or_long},
    {P::ku, P::none, S::none, kVerb, kNone},
    {P::ku, P::none, S::kan, kVerbKan, kVerb},
    {P::ku, P::none, S::i, kVerbI, kVerb},
    {P::kau, P::none, S::none, kVerb, kNone},
    {P::kau, P::none, S::kan, kVerbKan, kVerb},
    {P::kau, P::none, S::i, kVerbI, kVerb},
    {P::ter, P::none, S::none, FlagSet{"T0 TE"}, FlagSet{"M0 Mk Mi D0 Ka Tk Ti"}},
    {P::ter, P::none, S::kan, FlagSet{"Tk Th"}, kVerbKan},
    {P::ter, P::none, S::i, FlagSet{"Ti Tg"}, kVerbI},
    {P::ter, P::none, S::an, FlagSet{"Ta Tf"}, kNone},
    {P::ber, P::none, S::none, FlagSet{"B0 BE"}, FlagSet{"Ba Bk Ra a0"}},
    {P::ber, P::none, S::an, FlagSet{"Ba Bb Bf"}, FlagSet{"B0 a0"}},
    {P::ber, P::none, S::kan, FlagSet{"Bk Bg"}, FlagSet{"B0"}},
    {P::ng, P::none, S::none, kAnyVerb, kNone, Evidence::licence},
    {P::ng, P::none, S::in, kAnyVerb, kNone, Evidence::licence},
    {P::di, P::none, S::in, kAnyVerb, kNone, Evidence::licence},
    {P::ku, P::none, S::in, kAnyVerb, kNone, Evidence::licence},
    // Nouns.
    {P::peN, P::none, S::none, FlagSet{"P0 PG PK PN"}, kAnyVerb},
    {P::peN, P::none, S::an, FlagSet{"Pa Pg Pl Po"}, kAnyVerb},
    {P::doubled, P::none, S::an, FlagSet{"a0"}, kNone},
    {P::pe, P::none, S::none, FlagSet{"PE"}, FlagSet{"B0 BE Pf"}},
    {P::pe, P::none, S::an, FlagSet{"Pf"}, FlagSet{"PE Ra"}},
    {P::per, P::none, S::none, kPer, FlagSet{"Ra"}, Evidence::implied_or_long},
    {P::per, P::none, S::an, FlagSet{"Ra Rf"}, FlagSet{"B0 BE Ba Mu Mt"}},
    {P::per, P::none, S::kan, kPerKan, kPer},
    {P::per, P::none, S::i, kPerI, kPer},
    {P::ke, P::none, S::none, FlagSet{"K0"}, kNone, Evidence::licence},
    {P::ke, P::none, S::an, FlagSet{"Ka"}, FlagSet{"M0 T0 Mk B0"}},
    {P::ke, P::none, S::nya, FlagSet{"Kn"}, FlagSet{"K0"}},
    {P::ke, P::none, S::i, FlagSet{"Ki"}, kNone},
    {P::ke, P::tidak, S::an, FlagSet{"Ka"}, FlagSet{"M0 T0 Mk B0"}},
    {P::se, P::none, S::none, FlagSet{"S0"}, FlagSet{"Sn Sa"}},
    {P::se, P::none, S::an, FlagSet{"Sa"}, FlagSet{"a0"}},
    {P::se, P::none, S::nya, FlagSet{"Sn S0"}, FlagSet{"Ka"}},
    // Verbs of verbs and of nouns.
    {P::meN, P::per, S::none, kPer, kPerKan},
    {P::meN, P::per, S::kan, kPerKan, kPer},
    {P::meN, P::per, S::i, kPerI, kPer},
    {P::di, P::per, S::none, kPer, kPerKan},
    {P::di, P::per, S::kan, kPerKan, kPer},
    {P::di, P::per, S::i, kPerI, kPer},
    {P::ku, P::per, S::none, kPer, kPerKan},
    {P::ku, P::per, S::kan, kPerKan, kPer},
    {P::ku, P::per, S::i, kPerI, kPer},
    {P::ter, P::per, S::none, FlagSet{"TR"}, kAnyPer},
    {P::ter, P::per, S::kan, FlagSet{"TR"}, kAnyPer},
    {P::ter, P::per, S::i, FlagSet{"TR"}, kAnyPer},
    {P::meN, P::ber, S::kan, FlagSet{"Me"}, FlagSet{"B0 BE Bk"}},
    {P::di, P::ber, S::kan, FlagSet{"Me"}, FlagSet{"B0 BE Bk"}},
    {P::ter, P::ber, S::kan, FlagSet{"TB"}, FlagSet{"Me"}},
    {P::none, P::ber, S::kan, FlagSet{"Bk"}, FlagSet{"B0"}},
    {P::meN, P::ke, S::none, FlagSet{"Dn"}, kNone, Evidence::licence},
    {P::ke, P::none, S::kan, FlagSet{"Dn"}, kNone, Evidence::licence},
    {P::meN, P::ke, S::kan, FlagSet{"Dn"}, FlagSet{"Dm"}},
    {P::meN, P::ke, S::i, FlagSet{"Dm"}, FlagSet{"Dn"}},
    {P::di, P::ke, S::kan, FlagSet{"Dn"}, FlagSet{"Dm"}},
    {P::di, P::ke, S::i, FlagSet{"Dm"}, FlagSet{"Dn"}},
    {P::meN, P::se, S::none, FlagSet{"MS"}, kNone},
    {P::meN, P::se, S::kan, FlagSet{"Mx Dv"}, kNone},
    {P::meN, P::se, S::i, FlagSet{"Mw"}, kNone},
    {P::di, P::se, S::kan, FlagSet{"Mx Dv"}, kNone},
    {P::meN, P::pe, S::kan, kNone, FlagSet{"PE"}},
    {P::di, P::pe, S::kan, kNone, FlagSet{"PE"}},
    {P::di, P::se, S::i, FlagSet{"Mw"}, kNone},
    {P::meN, P::ter, S::kan, kNone, FlagSet{"T0"}},
    {P::di, P::ter, S::kan, kNone, FlagSet{"T0"}},
    // Nouns of verbs with two prefixes, and what is made of nouns.
    {P::peN, P::per, S::none, FlagSet{"PR"}, kAnyPer},
    {P::peN, P::per, S::an, FlagSet{"Ps"}, kAnyPer},
    {P::peN, P::ber, S::an, FlagSet{"Pc"}, FlagSet{"Me PB"}},
    {P::peN, P::ke, S::none, kNone, FlagSet{"Dn"}},
    {P::peN, P::ke, S::an, kNone, FlagSet{"Dn"}},
    {P::peN, P::se, S::none, FlagSet{"PS"}, FlagSet{"Mx"}},
    {P::peN, P::se, S::an, FlagSet{"Pv"}, FlagSet{"Mx"}},
    {P::ber, P::ke, S::none, FlagSet{"BK"}, kNone},
    {P::ber, P::ke, S::an, FlagSet{"Bl"}, FlagSet{"Ka"}},
    {P::ber, P::se, S::none, FlagSet{"BS"}, kNone},
    {P::ber, P::se, S::an, FlagSet{"Bt"}, kNone},
    {P::ber, P::peN, S::none, FlagSet{"BP"}, FlagSet{"P0"}},
    {P::ber, P::peN, S::an, FlagSet{"Bq"}, FlagSet{"Pa"}},
    {P::ber, P::per, S::an, kNone, FlagSet{"Ra"}},
    {P::ke, P::ber, S::an, FlagSet{"Kc"}, FlagSet{"B0 BE"}},
    {P::ke, P::ter, S::an, FlagSet{"Ku"}, FlagSet{"T0"}},
    {P::ke, P::se, S::an, FlagSet{"Kt"}, kNone},
    {P::ke, P::meN, S::an, FlagSet{"Ko"}, kNone},
    {P::ke, P::peN, S::an, FlagSet{"Kq"}, kNone},
    {P::ke, P::pe, S::an, FlagSet{"Kq"}, FlagSet{"PE"}},
    {P::per, P::peN, S::an, FlagSet{"Rq"}, kNone},
    {P::per, P::se, S::none, FlagSet{"RS"}, kNone},
    {P::per, P::se, S::an, FlagSet{"Rt"}, kNone},
    {P::se, P::ber, S::none, FlagSet{"SB"}, FlagSet{"Sb"}},
    {P::se, P::ber, S::nya, FlagSet{"Sb SB"}, kNone},
    {P::se, P::ke, S::none, FlagSet{"SK"}, FlagSet{"K0"}},
    {P::se, P::ke, S::an, FlagSet{"Sl"}, FlagSet{"Ka"}},
    {P::se, P::peN, S::none, FlagSet{"SP"}, FlagSet{"P0"}},
    {P::se, P::peN, S::an, FlagSet{"Sq"}, FlagSet{"Pa"}},
    {P::se, P::per, S::none, FlagSet{"SR"}, kNone},
    {P::se, P::per, S::an, FlagSet{"Ss"}, FlagSet{"Ra"}},
    {P::se, P::ter, S::none, FlagSet{"ST"}, FlagSet{"T0"}},
    {P::se, P::ter, S::nya, FlagSet{"ST"}, kNone},
    {P::ber, P::si, S::none, FlagSet{"BI"}, kNone, Evidence::licence},
    {P::se, P::meN, S::none, kNone, FlagSet{"M0"}, Evidence::implied_or_long},
    {P::se, P::se, S::none, FlagSet{"SS"}, FlagSet{"S0"}},
    {P::ter, P::ke, S::none, FlagSet{"TK"}, kNone},
};

using ConfixIndex = std::array<std::uint8_t, kPrefixCount * kPrefixCount * kSuffixCount>;

constexpr std::size_t index_of(Prefix outer, Prefix inner, Suffix suffix) {
  return (static_cast<std::size_t>(outer) * kPrefixCount + static_cast<std::size_t>(inner)) * kSuffixCount +
         static_cast<std::size_t>(suffix);
}

/// One more than the confix's place in the table; 0: none.
constexpr ConfixIndex make_index() {
  ConfixIndex index{};
  std::uint8_t place = 0;
  for (const auto& confix : kConfixes) index[index_of(confix.outer, confix.inner, confix.suffix)] = ++place;
  return index;
}

constexpr ConfixIndex kIndex = make_index();

}  // namespace

std::span<const PrefixForm> prefix_forms(char letter) {
  const auto& range = kRanges[static_cast<unsigned char>(letter)];
  return std::span(kPrefixForms).subspan(range.begin, range.end - range.begin);
}

std::span<const Ending> endings() {
  return kEndings;
}

const Confix* find_confix(Prefix outer, Prefix inner, Suffix suffix) {
  const auto place = kIndex[index_of(outer, inner, suffix)];
  return place == 0 ? nullptr : &kConfixes[place - 1];
}

std::string_view label_of(Prefix prefix) {
  constexpr std::array<std::string_view, kPrefixCount> kLabels = {
      "",     "meN-", "ng-",  "di-", "ku-", "kau-", "ber-",   "ter-",
      "peN-", "pe-",  "per-", "ke-", "se-", "si-",  "tidak-", "Ce-"};
  return kLabels[static_cast<std::size_t>(prefix)];
}

std::string_view label_of(Suffix suffix) {
  constexpr std::array<std::string_view, kSuffixCount> kLabels = {"", "-an", "-i", "-kan", "-in", "-nya"};
  return kLabels[static_cast<std::size_t>(suffix)];
}

}  // namespace warta::text::indonesian
