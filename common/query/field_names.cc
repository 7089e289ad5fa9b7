#include "common/query/field_names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "common/messages/messages.h"
#include "common/spelling.h"

namespace warta::query {
namespace {

using Name = std::pair<std::string_view, Field>;

constexpr auto kNames = std::to_array<Name>({{"judul", Field::title},
                                             {"title", Field::title},
                                             {"sumber", Field::source},
                                             {"source", Field::source},
                                             {"penulis", Field::author},
                                             {"author", Field::author},
                                             {"kategori", Field::category},
                                             {"category", Field::category},
                                             {"bahasa", Field::language},
                                             {"lang", Field::language},
                                             {"tanggal", Field::date},
                                             {"date", Field::date},
                                             {"id", Field::id}});

/// Names that others have for the same, and the known name to suggest.
constexpr auto kMeant = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"headline", "title"},   {"jdl", "judul"},        {"subject", "title"},  {"media", "sumber"},
     {"situs", "sumber"},     {"outlet", "source"},    {"site", "source"},    {"host", "source"},
     {"domain", "source"},    {"koran", "sumber"},     {"by", "author"},      {"oleh", "penulis"},
     {"wartawan", "penulis"}, {"reporter", "penulis"}, {"editor", "penulis"}, {"topik", "kategori"},
     {"topic", "category"},   {"tag", "kategori"},     {"kanal", "kategori"}, {"rubrik", "kategori"},
     {"section", "category"}, {"language", "lang"},    {"waktu", "tanggal"},  {"hari", "tanggal"},
     {"bulan", "tanggal"},    {"tahun", "tanggal"},    {"sejak", "tanggal"},  {"sampai", "tanggal"},
     {"day", "date"},         {"month", "date"},       {"year", "date"},      {"since", "date"},
     {"until", "date"},       {"published", "date"},   {"tgl", "tanggal"}});

std::string in_small_letters(std::string_view ascii) {
  std::string small(ascii);
  for (char& c : small) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return small;
}

}  // namespace

std::optional<Field> field_called(std::string_view name) {
  const auto small = in_small_letters(name);
  const auto* const found =
      std::find_if(kNames.begin(), kNames.end(), [&](const Name& known) { return known.first == small; });
  if (found == kNames.end()) return std::nullopt;
  return found->second;
}

std::vector<std::string_view> all_field_names() {
  std::vector<std::string_view> names;
  names.reserve(kNames.size());
  for (const auto& [name, field] : kNames) names.push_back(name);
  return names;
}

std::string_view name_of(Field field) {
  std::string_view name;
  for (const auto& [known, its_field] : kNames) {
    if (its_field == field) name = known;  // the English one stands behind the Indonesian
  }
  return name;
}

std::string_view nearest_field_name(std::string_view name) {
  const auto small = in_small_letters(name);
  for (const auto& [written, meant] : kMeant) {
    if (written == small) return meant;
  }
  constexpr std::size_t kNear = 2;
  std::string_view nearest;
  auto least = std::min(kNear + 1, small.size());  // as many changes as letters make any word of any other
  for (const auto& [known, field] : kNames) {
    const auto distance = spelling_distance(small, known);
    if (distance < least) {
      least = distance;
      nearest = known;
    }
  }
  return nearest;
}

std::string field_advice(std::string_view name) {
  if (const auto nearest = nearest_field_name(name); !nearest.empty()) {
    return tr("Did you mean {}:? To search for it as words, put a blank behind the colon.", nearest);
  }
  return tr(
      "Fields are judul:, sumber:, penulis:, kategori:, bahasa:, tanggal: and id:. To search for it as "
      "words, put a blank behind the colon.");
}

}  // namespace warta::query
