// Dates as people read them.
#ifndef WARTA_SEARCHER_RENDER_PEOPLE_DATE_H_
#define WARTA_SEARCHER_RENDER_PEOPLE_DATE_H_

#include <string>

namespace warta::searching {

/// "7 February 2025, 14:05 WIB", in Indonesian "7 Februari 2025, 14.05 WIB", of the ISO 8601 date that an
/// index stores; any other text as it is. Western, Central and Eastern Indonesian Time go by their names,
/// other zones by their offsets. Thread-safe.
std::string date_for_people(const std::string& stored_date);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_RENDER_PEOPLE_DATE_H_
