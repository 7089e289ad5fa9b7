// The outlets of generated articles: none of them exists.
#ifndef WARTA_CORPUS_GENERATE_OUTLETS_H_
#define WARTA_CORPUS_GENERATE_OUTLETS_H_

#include <string_view>

#include "corpus/generate/random.h"

namespace warta::generating {

struct Outlet {
  std::string_view name;  // "Kabar Nusa"
  std::string_view host;  // "kabarnusa.example"
  /// What it sets between paragraphs.
  std::string_view paragraph_end = "\n";
};

/// One of 24, the first ones most often. Static storage.
const Outlet& draw_outlet(Random& random);

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_OUTLETS_H_
