// The lines of a web page that stay in a dump although they are no part of the article.
#ifndef WARTA_CORPUS_GENERATE_BOILERPLATE_H_
#define WARTA_CORPUS_GENERATE_BOILERPLATE_H_

#include <string>
#include <string_view>

#include "corpus/generate/random.h"

namespace warta::generating {

/// One that stands between paragraphs, such as "ADVERTISEMENT" or "Baca juga: …".
std::string line_between(std::string_view other_title, Random& random);
/// One that stands below an article, such as the initials of its editors.
std::string line_below(std::string_view outlet, Random& random);

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_BOILERPLATE_H_
