#include "common/text/indonesian/affix_rules.h"

#include <array>

namespace warta::text::indonesian {
namespace {

constexpr std::string_view kVowels = "aeiou";
constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz";

// Behind each rule stands what it is worth: how many forms of three golds (UD Indonesian-GSD with its noise
// settled, 6,339; UniMorph's Indonesian, 8,712; our own, 2,064) become wrong without it. A rule that is worth
// nothing there is one of the grammar for words that they lack.
//
// Sources: Sneddon 1.5 (nasals), 1.6 to 1.11 (ber-, ter-, per-), 2.1 (reduplication), 1.48 (-nya and
// pronouns); hunspell-id's id_ID.aff for the chains of two prefixes.

// A nasal that takes the place of the root's first letter, or stands before it. Sneddon 1.5; the forms that
// keep the letter (mempopulerkan, mensyaratkan, mengkritik) are those of loans.
constexpr auto kPrefixForms = std::to_array<PrefixForm>({
    {"ber", Prefix::ber, "abcdefghijklmnopqstuvwxyz"},                 // 185 744 88
    {"be", Prefix::ber, "r"},                                          // 2 20 2
    {"be", Prefix::ber, "bcdfghjklmnpstw", 0, Shape::begins_with_er},  // 1 0 3
    {"bel", Prefix::ber, "au", 0, Shape::any, 1},                      // 0 -1 0

    {"di", Prefix::di, kLetters},  // 151 475 80

    {"ke", Prefix::ke, kLetters},                        // 132 604 131
    {"ku", Prefix::ku, kLetters, 0, Shape::any, 0.5},    // 0 7 1
    {"kau", Prefix::kau, kLetters, 0, Shape::any, 0.5},  // 0 1 0

    {"me", Prefix::me_nasal, "lmnrwy"},                             // 48 193 12
    {"mem", Prefix::me_nasal, "bfvp"},                              // 43 161 23
    {"mem", Prefix::me_nasal, kVowels, 'p'},                        // 24 94 18
    {"mem", Prefix::me_nasal, "rl", 'p', Shape::any, 0.5},          // 0 0 0
    {"men", Prefix::me_nasal, "cdjzst"},                            // 38 137 19
    {"men", Prefix::me_nasal, kVowels, 't'},                        // 45 158 24
    {"men", Prefix::me_nasal, "r", 't', Shape::any, 0.5},           // 0 0 0
    {"meng", Prefix::me_nasal, kVowels, 'k'},                       // 28 115 18
    {"meng", Prefix::me_nasal, "aeioughqkx"},                       // 54 250 38
    {"meng", Prefix::me_nasal, "rl", 'k', Shape::any, 0.5},         // 0 0 0
    {"meny", Prefix::me_nasal, kVowels, 's'},                       // 23 112 17
    {"meny", Prefix::me_nasal, kVowels, 'c', Shape::any, 1},        // 0 0 0
    {"menge", Prefix::me_nasal, kLetters, 0, Shape::monosyllable},  // 0 3 5
    {"m", Prefix::ng, kVowels, 'p', Shape::any, 5.2},               // 0 0 0

    {"ng", Prefix::ng, kVowels, 'k', Shape::any, 1.5},            // 0 0 0
    {"ng", Prefix::ng, kVowels, 0, Shape::any, 1.5},              // 0 0 4
    {"nge", Prefix::ng, "bcdfghjklmnprstw", 0, Shape::any, 1.5},  // 0 0 0
    {"ny", Prefix::ng, kVowels, 's', Shape::any, 1.5},            // 0 0 0
    {"ny", Prefix::ng, kVowels, 'c', Shape::any, 1.5},            // 0 0 1
    {"n", Prefix::ng, kVowels, 't', Shape::any, 5.2},             // 0 0 1

    {"pe", Prefix::pe_nasal, "lmnrwy"},                             // 27 162 25
    {"pem", Prefix::pe_nasal, "bfvp"},                              // 25 123 20
    {"pem", Prefix::pe_nasal, kVowels, 'p'},                        // 17 85 13
    {"pem", Prefix::pe_nasal, "rl", 'p', Shape::any, 0.5},          // 0 2 1
    {"pen", Prefix::pe_nasal, "cdjzst"},                            // 29 142 23
    {"pen", Prefix::pe_nasal, kVowels, 't'},                        // 31 146 23
    {"pen", Prefix::pe_nasal, "r", 't', Shape::any, 0.5},           // 0 0 0
    {"peng", Prefix::pe_nasal, kVowels, 'k'},                       // 13 79 8
    {"peng", Prefix::pe_nasal, "aeioughqkx"},                       // 29 238 26
    {"peng", Prefix::pe_nasal, "rl", 0, Shape::any, 0.5},           // 0 0 0
    {"peng", Prefix::pe_nasal, "rl", 'k', Shape::any, 0.5},         // 0 0 0
    {"peny", Prefix::pe_nasal, kVowels, 's'},                       // 15 121 24
    {"peny", Prefix::pe_nasal, kVowels, 'c', Shape::any, 1},        // 0 -1 0
    {"penge", Prefix::pe_nasal, kLetters, 0, Shape::monosyllable},  // 0 1 3
    {"pe", Prefix::pe, "bcdfghjkpstz"},                             // 13 -2 12
    {"per", Prefix::per, "abcdefghijklmnopqstuvwxyz"},              // 93 345 84
    {"pe", Prefix::per, "r"},                                       // 0 3 0
    {"pel", Prefix::per, "a", 0, Shape::any, 1},                    // 0 0 0

    {"se", Prefix::se, kLetters},  // 32 157 26
    {"si", Prefix::si, kLetters},  // 0 0 0

    {"ter", Prefix::ter, "abcdefghijklmnopqstuvwxyz"},                 // 90 407 58
    {"te", Prefix::ter, "r"},                                          // 0 11 2
    {"te", Prefix::ter, "bcdfghjklmnpstw", 0, Shape::begins_with_er},  // 0 0 0
    {"tel", Prefix::ter, "a", 0, Shape::any, 1},                       // 0 0 0
    {"tidak", Prefix::tidak, kLetters},                                // 0 36 8
});

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

constexpr auto kEndings = std::to_array<Ending>({
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
});

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

constexpr auto kConfixes = std::to_array<Confix>({
    // The word itself, or with a suffix alone.
    {P::none, P::none, S::none, kNone, kNone},                                  // 0 0 0
    {P::none, P::none, S::an, FlagSet{"a0"}, FlagSet{"M0 Ba Pa Ta Sa Mk Mi"}},  // 133 612 58
    {P::none, P::none, S::kan, kVerbKan, kVerb},                                // 10 189 2
    {P::none, P::none, S::i, kVerbI, kVerb},                                    // 0 4 0
    {P::none, P::none, S::in, kVerbKanI, kNone, Evidence::licence},             // -2 0 1
    // Verbs with a voice.
    {P::me_nasal, P::none, S::none, kVerb, FlagSet{"P0 Pa Mk Mi"}},  // 198 841 110
    {P::me_nasal, P::none, S::kan, kVerbKan, kVerb},                 // 28 97 20
    {P::me_nasal, P::none, S::i, kVerbI, kVerb},                     // 58 231 29
    {P::di, P::none, S::none, kVerb, FlagSet{"P0 Pa Mk Mi"}},        // 99 395 54
    {P::di, P::none, S::kan, kVerbKan, kVerb},                       // 8 23 2
    {P::di, P::none, S::i, kVerbI, kVerb},                           // 40 28 16
    // "dihadapan": the preposition di, written to its noun.
    {P::di, P::none, S::an, kNone, FlagSet{"a0"}, Evidence::implied_or_long},       // 0 0 0
    {P::ku, P::none, S::none, kVerb, kNone},                                        // 0 1 1
    {P::ku, P::none, S::kan, kVerbKan, kVerb},                                      // 0 6 0
    {P::ku, P::none, S::i, kVerbI, kVerb},                                          // 0 0 0
    {P::kau, P::none, S::none, kVerb, kNone},                                       // 0 0 0
    {P::kau, P::none, S::kan, kVerbKan, kVerb},                                     // 0 1 0
    {P::kau, P::none, S::i, kVerbI, kVerb},                                         // 0 0 0
    {P::ter, P::none, S::none, FlagSet{"T0 TE"}, FlagSet{"M0 Mk Mi D0 Ka Tk Ti"}},  // 83 372 51
    {P::ter, P::none, S::kan, FlagSet{"Tk Th"}, kVerbKan},                          // 2 39 2
    {P::ter, P::none, S::i, FlagSet{"Ti Tg"}, kVerbI},                              // 1 4 1
    {P::ter, P::none, S::an, FlagSet{"Ta Tf"}, kNone},                              // 0 0 0
    {P::ber, P::none, S::none, FlagSet{"B0 BE"}, FlagSet{"Ba Bk Ra a0"}},           // 158 629 62
    {P::ber, P::none, S::an, FlagSet{"Ba Bb Bf"}, FlagSet{"B0 a0"}},                // 15 63 5
    {P::ber, P::none, S::kan, FlagSet{"Bk Bg"}, FlagSet{"B0"}},                     // 3 24 1
    {P::ng, P::none, S::none, kAnyVerb, kNone, Evidence::licence},                  // 0 0 2
    {P::ng, P::none, S::in, kAnyVerb, kNone, Evidence::licence},                    // 0 0 4
    {P::di, P::none, S::in, kAnyVerb, kNone, Evidence::licence},                    // 0 0 1
    {P::ku, P::none, S::in, kAnyVerb, kNone, Evidence::licence},                    // 0 0 0
    // Nouns.
    {P::pe_nasal, P::none, S::none, FlagSet{"P0 PG PK PN"}, kAnyVerb},           // 69 486 40
    {P::pe_nasal, P::none, S::an, FlagSet{"Pa Pg Pl Po"}, kAnyVerb},             // 108 605 119
    {P::doubled, P::none, S::an, FlagSet{"a0"}, kNone},                          // 1 -2 4
    {P::pe, P::none, S::none, FlagSet{"PE"}, FlagSet{"B0 BE Pf"}},               // 9 -1 9
    {P::pe, P::none, S::an, FlagSet{"Pf"}, FlagSet{"PE Ra"}},                    // 3 0 3
    {P::per, P::none, S::none, kPer, FlagSet{"Ra"}, Evidence::implied_or_long},  // 1 -2 1
    {P::per, P::none, S::an, FlagSet{"Ra Rf"}, FlagSet{"B0 BE Ba Mu Mt"}},       // 65 228 55
    {P::per, P::none, S::kan, kPerKan, kPer},                                    // 0 0 0
    {P::per, P::none, S::i, kPerI, kPer},                                        // 0 0 0
    {P::ke, P::none, S::none, FlagSet{"K0"}, kNone, Evidence::licence},          // 4 0 4
    {P::ke, P::none, S::an, FlagSet{"Ka"}, FlagSet{"M0 T0 Mk B0"}},              // 115 544 89
    {P::ke, P::none, S::nya, FlagSet{"Kn"}, FlagSet{"K0"}},                      // 1 0 0
    {P::ke, P::none, S::i, FlagSet{"Ki"}, kNone},                                // 0 0 0
    {P::ke, P::tidak, S::an, FlagSet{"Ka"}, FlagSet{"M0 T0 Mk B0"}},             // 0 36 8
    {P::se, P::none, S::none, FlagSet{"S0"}, FlagSet{"Sn Sa"}},                  // 19 142 11
    {P::se, P::none, S::an, FlagSet{"Sa"}, FlagSet{"a0"}},                       // 1 -2 1
    {P::se, P::none, S::nya, FlagSet{"Sn S0"}, FlagSet{"Ka"}},                   // 1 0 0
    // Verbs of verbs and of nouns.
    {P::me_nasal, P::per, S::none, kPer, kPerKan},                           // 5 34 5
    {P::me_nasal, P::per, S::kan, kPerKan, kPer},                            // 1 5 0
    {P::me_nasal, P::per, S::i, kPerI, kPer},                                // 1 5 2
    {P::di, P::per, S::none, kPer, kPerKan},                                 // 3 26 4
    {P::di, P::per, S::kan, kPerKan, kPer},                                  // 1 2 0
    {P::di, P::per, S::i, kPerI, kPer},                                      // 1 0 1
    {P::ku, P::per, S::none, kPer, kPerKan},                                 // 0 0 0
    {P::ku, P::per, S::kan, kPerKan, kPer},                                  // 0 0 0
    {P::ku, P::per, S::i, kPerI, kPer},                                      // 0 0 0
    {P::ter, P::per, S::none, FlagSet{"TR"}, kAnyPer},                       // 0 0 0
    {P::ter, P::per, S::kan, FlagSet{"TR"}, kAnyPer},                        // 0 0 0
    {P::ter, P::per, S::i, FlagSet{"TR"}, kAnyPer},                          // 0 0 0
    {P::me_nasal, P::ber, S::kan, FlagSet{"Me"}, FlagSet{"B0 BE Bk"}},       // 0 0 0
    {P::di, P::ber, S::kan, FlagSet{"Me"}, FlagSet{"B0 BE Bk"}},             // 0 0 0
    {P::ter, P::ber, S::kan, FlagSet{"TB"}, FlagSet{"Me"}},                  // 0 0 0
    {P::none, P::ber, S::kan, FlagSet{"Bk"}, FlagSet{"B0"}},                 // 0 0 0
    {P::me_nasal, P::ke, S::none, FlagSet{"Dn"}, kNone, Evidence::licence},  // 0 0 0
    {P::ke, P::none, S::kan, FlagSet{"Dn"}, kNone, Evidence::licence},       // 0 0 0
    {P::me_nasal, P::ke, S::kan, FlagSet{"Dn"}, FlagSet{"Dm"}},              // 1 0 2
    {P::me_nasal, P::ke, S::i, FlagSet{"Dm"}, FlagSet{"Dn"}},                // 0 0 0
    {P::di, P::ke, S::kan, FlagSet{"Dn"}, FlagSet{"Dm"}},                    // 0 0 0
    {P::di, P::ke, S::i, FlagSet{"Dm"}, FlagSet{"Dn"}},                      // 0 0 0
    {P::me_nasal, P::se, S::none, FlagSet{"MS"}, kNone},                     // 0 0 0
    {P::me_nasal, P::se, S::kan, FlagSet{"Mx Dv"}, kNone},                   // 0 -2 0
    {P::me_nasal, P::se, S::i, FlagSet{"Mw"}, kNone},                        // 0 0 0
    {P::di, P::se, S::kan, FlagSet{"Mx Dv"}, kNone},                         // 0 0 0
    {P::me_nasal, P::pe, S::kan, kNone, FlagSet{"PE"}},                      // 0 0 0
    {P::di, P::pe, S::kan, kNone, FlagSet{"PE"}},                            // 0 0 0
    {P::di, P::se, S::i, FlagSet{"Mw"}, kNone},                              // 0 0 0
    {P::me_nasal, P::ter, S::kan, kNone, FlagSet{"T0"}},                     // 0 0 0
    {P::di, P::ter, S::kan, kNone, FlagSet{"T0"}},                           // 0 0 0
    // Nouns of verbs with two prefixes, and what is made of nouns.
    {P::pe_nasal, P::per, S::none, FlagSet{"PR"}, kAnyPer},                          // 0 -1 0
    {P::pe_nasal, P::per, S::an, FlagSet{"Ps"}, kAnyPer},                            // 0 0 0
    {P::pe_nasal, P::ber, S::an, FlagSet{"Pc"}, FlagSet{"Me PB"}},                   // 1 0 2
    {P::pe_nasal, P::ke, S::none, kNone, FlagSet{"Dn"}},                             // 0 0 0
    {P::pe_nasal, P::ke, S::an, kNone, FlagSet{"Dn"}},                               // 0 0 0
    {P::pe_nasal, P::se, S::none, FlagSet{"PS"}, FlagSet{"Mx"}},                     // 0 -1 0
    {P::pe_nasal, P::se, S::an, FlagSet{"Pv"}, FlagSet{"Mx"}},                       // 0 -1 0
    {P::ber, P::ke, S::none, FlagSet{"BK"}, kNone},                                  // 0 0 0
    {P::ber, P::ke, S::an, FlagSet{"Bl"}, FlagSet{"Ka"}},                            // 3 25 12
    {P::ber, P::se, S::none, FlagSet{"BS"}, kNone},                                  // 0 0 0
    {P::ber, P::se, S::an, FlagSet{"Bt"}, kNone},                                    // 0 0 0
    {P::ber, P::pe_nasal, S::none, FlagSet{"BP"}, FlagSet{"P0"}},                    // 1 12 2
    {P::ber, P::pe_nasal, S::an, FlagSet{"Bq"}, FlagSet{"Pa"}},                      // 0 7 1
    {P::ber, P::per, S::an, kNone, FlagSet{"Ra"}},                                   // 0 1 0
    {P::ke, P::ber, S::an, FlagSet{"Kc"}, FlagSet{"B0 BE"}},                         // 4 -1 6
    {P::ke, P::ter, S::an, FlagSet{"Ku"}, FlagSet{"T0"}},                            // 1 0 6
    {P::ke, P::se, S::an, FlagSet{"Kt"}, kNone},                                     // 0 -2 0
    {P::ke, P::me_nasal, S::an, FlagSet{"Ko"}, kNone},                               // 0 0 0
    {P::ke, P::pe_nasal, S::an, FlagSet{"Kq"}, kNone},                               // 2 0 0
    {P::ke, P::pe, S::an, FlagSet{"Kq"}, FlagSet{"PE"}},                             // 0 0 0
    {P::per, P::pe_nasal, S::an, FlagSet{"Rq"}, kNone},                              // 0 0 0
    {P::per, P::se, S::none, FlagSet{"RS"}, kNone},                                  // 0 0 0
    {P::per, P::se, S::an, FlagSet{"Rt"}, kNone},                                    // 0 0 0
    {P::se, P::ber, S::none, FlagSet{"SB"}, FlagSet{"Sb"}},                          // 0 0 0
    {P::se, P::ber, S::nya, FlagSet{"Sb SB"}, kNone},                                // 0 0 0
    {P::se, P::ke, S::none, FlagSet{"SK"}, FlagSet{"K0"}},                           // 0 0 0
    {P::se, P::ke, S::an, FlagSet{"Sl"}, FlagSet{"Ka"}},                             // 0 0 0
    {P::se, P::pe_nasal, S::none, FlagSet{"SP"}, FlagSet{"P0"}},                     // 0 0 0
    {P::se, P::pe_nasal, S::an, FlagSet{"Sq"}, FlagSet{"Pa"}},                       // 1 0 0
    {P::se, P::per, S::none, FlagSet{"SR"}, kNone},                                  // 0 0 0
    {P::se, P::per, S::an, FlagSet{"Ss"}, FlagSet{"Ra"}},                            // 0 0 0
    {P::se, P::ter, S::none, FlagSet{"ST"}, FlagSet{"T0"}},                          // 0 0 0
    {P::se, P::ter, S::nya, FlagSet{"ST"}, kNone},                                   // 0 0 0
    {P::ber, P::si, S::none, FlagSet{"BI"}, kNone, Evidence::licence},               // 0 0 0
    {P::se, P::me_nasal, S::none, kNone, FlagSet{"M0"}, Evidence::implied_or_long},  // 0 0 0
    {P::se, P::se, S::none, FlagSet{"SS"}, FlagSet{"S0"}},                           // 1 0 1
    {P::ter, P::ke, S::none, FlagSet{"TK"}, kNone},                                  // 1 0 0
});

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
