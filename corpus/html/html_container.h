// Which element of a page holds the article, and which parts of the page cannot be it.
#ifndef WARTA_CORPUS_HTML_HTML_CONTAINER_H_
#define WARTA_CORPUS_HTML_HTML_CONTAINER_H_

#include <cstdint>
#include <vector>

#include "corpus/html/html_blocks.h"
#include "corpus/html/html_tree.h"

namespace warta::corpus {

/// For each node: is it, or something that it stands in, never the article? Thread-safe.
/// `by_names`: also by the elements' names.
std::vector<bool> find_left_out(const HtmlTree& tree, bool by_names);

/// The element that holds the article most closely, by the sums of what is not left out; the root if no other
/// stands out. Thread-safe.
std::uint32_t find_container(const HtmlTree& tree, const std::vector<BlockMeasure>& measures,
                             const BlockSums& sums, const std::vector<bool>& left_out);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_HTML_HTML_CONTAINER_H_
