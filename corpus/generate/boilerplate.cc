#include "corpus/generate/boilerplate.h"

namespace warta::generating {
namespace {

std::string initials(Random& random) {
  std::string letters;
  for (int i = 0; i < 3; ++i) letters += static_cast<char>('a' + random.below(26));
  return letters;
}

}  // namespace

std::string line_between(std::string_view other_title, Random& random) {
  switch (random.below(8)) {
    case 0:
      return "ADVERTISEMENT";
    case 1:
      return "SCROLL TO CONTINUE WITH CONTENT";
    case 2:
      return "[Gambas:Video 20detik]";
    case 3:
      return std::string("Simak video: ").append(other_title);
    default:
      return std::string("Baca juga: ").append(other_title);
  }
}

std::string line_below(std::string_view outlet, Random& random) {
  if (random.chance(600)) {
    const auto writer = initials(random);
    return '(' + writer + '/' + initials(random) + ')';
  }
  if (random.chance(500)) return std::string("Ikuti Berita ").append(outlet).append(" di Google News");
  return "Exit mobile version";
}

}  // namespace warta::generating
