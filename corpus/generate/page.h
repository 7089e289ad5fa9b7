// A story as an outlet shows it: with a dateline before it, and the lines of its web page between and below
// the paragraphs.
#ifndef WARTA_CORPUS_GENERATE_PAGE_H_
#define WARTA_CORPUS_GENERATE_PAGE_H_

#include <string>
#include <string_view>

#include "corpus/generate/outlets.h"
#include "corpus/generate/random.h"

namespace warta::generating {

/// `body` has '\n' between its paragraphs, and so has the page if the outlet has nothing else there.
std::string page_of(std::string_view body, std::string_view other_title, std::string_view place,
                    const Outlet& outlet, Random& random);

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_PAGE_H_
