// A generated article as a line of JSON.
#ifndef WARTA_CORPUS_GENERATE_JSON_LINE_H_
#define WARTA_CORPUS_GENERATE_JSON_LINE_H_

#include <string>

#include "corpus/generate/article_generator.h"

namespace warta::generating {

/// An object with all fields, "id" first and "body" last, and '\n'.
std::string json_line(const GeneratedArticle& article);

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_JSON_LINE_H_
