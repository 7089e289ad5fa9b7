// What makes an ordinary article an odd one: a part of odd_articles.h.
#ifndef WARTA_TESTS_INDEXER_BULK_ODD_KINDS_H_
#define WARTA_TESTS_INDEXER_BULK_ODD_KINDS_H_

#include <span>

#include "corpus/article.h"
#include "tests/indexer/bulk/made_up_text.h"

namespace warta::tests {

/// Changes an article whose id is a word, a hyphen and its number, and which lacks nothing.
using MakeOdd = void (*)(corpus::Article& article, MadeUpText& text);

std::span<const MakeOdd> odd_kinds();

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_ODD_KINDS_H_
