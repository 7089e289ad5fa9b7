// Measures of a page's blocks of text, on which it is decided what the article is.
//
// Length and the share of links as in boilerpipe (Kohlschütter, Fankhauser, Nejdl: Boilerplate detection
// using shallow text features, WSDM 2010); sentences in place of its classifier.
#ifndef WARTA_CORPUS_HTML_HTML_BLOCKS_H_
#define WARTA_CORPUS_HTML_HTML_BLOCKS_H_

#include <cstdint>
#include <vector>

#include "corpus/html/html_tree.h"

namespace warta::corpus {

struct BlockMeasure {
  /// Of the text, runs of blanks as one.
  std::uint32_t bytes = 0;
  /// Those of them that are links.
  std::uint32_t link_bytes = 0;
  std::uint32_t words = 0;
  /// Bytes of characters beyond ASCII: scripts without blanks have no words to count.
  std::uint32_t wide_bytes = 0;
  /// Ends of sentences in it.
  std::uint32_t sentences = 0;
  bool ends_sentence = false;
  bool is_heading = false;

  double link_share() const { return bytes == 0 ? 0 : double{1} * link_bytes / bytes; }
  /// Is it running text? Menus, captions and headlines are not.
  bool is_prose() const;
  /// Bytes of running text: the measure by which containers are compared.
  std::uint32_t prose_bytes() const { return is_prose() ? bytes - link_bytes : 0; }
};

/// Of each block, without the pieces whose nodes are left out. `left_out` has a value for each node.
std::vector<BlockMeasure> measure_blocks(const HtmlTree& tree, const std::vector<bool>& left_out);

/// Sums over the blocks of any element in constant time. Thread-safe.
class BlockSums {
 public:
  explicit BlockSums(const std::vector<BlockMeasure>& measures);

  struct Sum {
    double bytes = 0;
    double link_bytes = 0;
    double prose = 0;

    double link_share() const { return bytes > 0 ? link_bytes / bytes : 0; }
  };

  /// Of the blocks that `node` holds.
  Sum of(const HtmlNode& node) const;

 private:
  /// Over all blocks before that of the index.
  std::vector<Sum> before_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_HTML_HTML_BLOCKS_H_
