#include "corpus/generate/outlets.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace warta::generating {
namespace {

constexpr auto kOutlets = std::to_array<Outlet>({
    {"Kabar Nusa", "kabarnusa.example"},
    {"Warta Kota Raya", "wartakotaraya.example", "\n\n"},
    {"Suara Khatulistiwa", "suarakhatulistiwa.example"},
    {"Lintas Negeri", "lintasnegeri.example"},
    {"Berita Pagi", "beritapagi.example", "\n\n"},
    {"Harian Samudra", "hariansamudra.example"},
    {"Media Cakrawala", "mediacakrawala.example"},
    {"Pos Nusantara", "posnusantara.example", "\n\n"},
    {"Gema Rakyat", "gemarakyat.example"},
    {"Fokus Daerah", "fokusdaerah.example"},
    {"Sorot Ekonomi", "sorotekonomi.example", "\n\n"},
    {"Arena Bola", "arenabola.example"},
    {"Radar Selat", "radarselat.example"},
    {"Lensa Kampung", "lensakampung.example", "\n\n"},
    {"Pena Merdeka", "penamerdeka.example"},
    {"Kilas Timur", "kilastimur.example"},
    {"Jejak Kota", "jejakkota.example", "\n\n"},
    {"Mimbar Desa", "mimbardesa.example"},
    {"Tinta Rakyat", "tintarakyat.example"},
    {"Portal Sumatera", "portalsumatera.example", "\n\n"},
    {"Celebes Kini", "celebeskini.example"},
    {"Borneo Hari Ini", "borneohariini.example"},
    {"Bali Terkini", "baliterkini.example", "\n\n"},
    {"Papua Bersuara", "papuabersuara.example"},
});

}  // namespace

const Outlet& draw_outlet(Random& random) {
  constexpr auto kCount = static_cast<std::uint32_t>(kOutlets.size());
  return kOutlets[std::min({random.below(kCount), random.below(kCount), random.below(kCount)})];
}

}  // namespace warta::generating
