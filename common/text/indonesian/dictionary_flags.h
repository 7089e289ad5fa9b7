// The affix flags of the dictionary hunspell-id, which say of a root which affixes it takes.
//
// The dictionary's id_ID.aff gives each flag its affix: a capital names a prefix (B ber-, D di-, K ke-, M
// meN-, O ku-/kau-, P peN-, R per-, S se-, T ter-), with 0 or another capital behind it the prefix alone or
// with a second one (M0 meN-, MR memper-, PE pe- without a nasal); a small letter behind it names the
// circumfix (Mk meN-…-kan, Pa peN-…-an, Ka ke-…-an). Flags of small letters are suffixes (a0 -an, i0 -i, k0
// -kan).
#ifndef WARTA_COMMON_TEXT_INDONESIAN_DICTIONARY_FLAGS_H_
#define WARTA_COMMON_TEXT_INDONESIAN_DICTIONARY_FLAGS_H_

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace warta::text::indonesian {

/// Every flag of an affix that forms words; those that only add -ku, -mu, -nya, -lah, -kah (l0, n0, nl, o0)
/// are left out, for any word takes these. The order is that of the bits of a FlagSet.
inline constexpr std::string_view kFlagNames =
    "B0 Ba Bb Bk BE Bf Bg BK Bl BI BP Bq BS Bt D0 Di Dk Dm Dn DR Dt Du Dv K0 Ka Ki Kn Kc Ko Kq Kt Ku "
    "M0 Mi Mk Me MG Mg Mh MM Mm Mo MP Mn Mp Mq MR Mt Mu MS Mw Mx O0 Oi Ok P0 Pa Pc PE Pf PG Pg PK Pl "
    "PM Pn PN Po PR Ps PS Pv R0 Ra Ri Rk RE Rf Rq RS Rt S0 Sa Sn SB Sb SK Sl SP Sq SR Ss SQ SS ST SI "
    "T0 Ta Ti Tk Tn TB Tf Tg Th TE TK TR WE We a0 i0 k0";

/// A set of flags.
class FlagSet {
 public:
  constexpr FlagSet() = default;
  constexpr explicit FlagSet(std::array<std::uint64_t, 2> bits) : bits_(bits) {}
  /// Those named, with blanks between them ("M0 Mk"). A name that is none of kFlagNames is left out.
  constexpr explicit FlagSet(std::string_view names) {
    for (std::size_t i = 0; i + 2 <= names.size(); i += 3) add(names.substr(i, 2));
  }

  /// Adds one flag; false if there is none of that name.
  constexpr bool add(std::string_view name) {
    for (std::size_t i = 0; i < kFlagNames.size(); i += 3) {
      if (kFlagNames.substr(i, 2) != name) continue;
      bits_[i / 3 / 64] |= std::uint64_t{1} << (i / 3 % 64);
      return true;
    }
    return false;
  }

  constexpr void add(const FlagSet& other) {
    bits_[0] |= other.bits_[0];
    bits_[1] |= other.bits_[1];
  }

  constexpr bool empty() const { return (bits_[0] | bits_[1]) == 0; }
  constexpr bool intersects(const FlagSet& other) const {
    return ((bits_[0] & other.bits_[0]) | (bits_[1] & other.bits_[1])) != 0;
  }
  constexpr int size() const { return std::popcount(bits_[0]) + std::popcount(bits_[1]); }
  constexpr const std::array<std::uint64_t, 2>& bits() const { return bits_; }

  friend constexpr bool operator==(const FlagSet&, const FlagSet&) = default;

 private:
  std::array<std::uint64_t, 2> bits_{};
};

}  // namespace warta::text::indonesian

#endif  // WARTA_COMMON_TEXT_INDONESIAN_DICTIONARY_FLAGS_H_
