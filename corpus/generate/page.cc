#include "corpus/generate/page.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "corpus/generate/boilerplate.h"

namespace warta::generating {
namespace {

// Of 1,000.
constexpr std::uint32_t kDatelines = 550;
constexpr std::uint32_t kLinesBetween = 40;  // behind a paragraph
constexpr std::uint32_t kLinesBelow = 300;

void append_dateline(std::string_view place, const Outlet& outlet, Random& random, std::string& page) {
  if (!random.chance(kDatelines)) return;
  page.append(place).append(", ").append(outlet.name).append(random.chance(500) ? " -- " : " - ");
}

}  // namespace

std::string page_of(std::string_view body, std::string_view other_title, std::string_view place,
                    const Outlet& outlet, Random& random) {
  std::string page;
  page.reserve(body.size() + body.size() / 4);
  append_dateline(place, outlet, random, page);
  for (std::size_t begin = 0; begin < body.size();) {
    const auto end = std::min(body.find('\n', begin), body.size());
    page += body.substr(begin, end - begin);
    if (random.chance(kLinesBetween))
      page.append(outlet.paragraph_end).append(line_between(other_title, random));
    if (end < body.size()) page += outlet.paragraph_end;
    begin = end + 1;
  }
  if (random.chance(kLinesBelow)) page.append(outlet.paragraph_end).append(line_below(outlet.name, random));
  return page;
}

}  // namespace warta::generating
