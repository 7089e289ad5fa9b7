#include "corpus/html/html_article.h"

#include <algorithm>
#include <array>
#include <vector>

#include "common/messages/messages.h"
#include "corpus/html/html_blocks.h"
#include "corpus/html/html_container.h"
#include "corpus/html/html_tokens.h"
#include "corpus/html/text_lines.h"

namespace warta::corpus {
namespace {

/// Lines that only lead to other articles begin so.
bool leads_elsewhere(std::string_view line) {
  constexpr std::array<std::string_view, 14> kBeginnings = {
      "baca juga", "baca selengkapnya", "baca:",          "lihat juga", "simak juga",
      "simak:",    "artikel terkait",   "berita terkait", "read more",  "read also",
      "also read", "see also",          "related:",       "read:"};
  const auto lowered = in_lower_case(line.substr(0, 20));
  return std::any_of(kBeginnings.begin(), kBeginnings.end(),
                     [&](std::string_view beginning) { return lowered.starts_with(beginning); });
}

class ArticleWriter {
 public:
  ArticleWriter(const HtmlTree& tree, std::string_view title, bool by_names)
      : tree_(tree), title_(title), left_out_(find_left_out(tree, by_names)) {
    measures_ = measure_blocks(tree, left_out_);
  }

  FoundArticle write(bool says_article) {
    const BlockSums sums(measures_);
    const auto& container = tree_.nodes[find_container(tree_, measures_, sums, left_out_)];
    leave_out_within(container, sums);
    measures_ = measure_blocks(tree_, left_out_);
    write_blocks(container);
    constexpr double kEnough = 200;
    constexpr double kEnoughOfArticle = 80;
    const bool is_article =
        says_article || container.tag == HtmlTag::article || container.hints.is_named_body;
    if (prose_ < (is_article ? kEnoughOfArticle : kEnough)) return {{}, tr("too little running text")};
    const int headings = says_article ? linked_headings_ : 2 * linked_headings_;
    if (linked_headings_ > 2 && headings > prose_blocks_) {
      return {{}, tr("a list of headlines that lead to articles")};
    }
    return {lines_.take(), {}};
  }

 private:
  /// What is no part of the text although it stands in the container: lists of links, boxes by their names.
  void leave_out_within(const HtmlNode& container, const BlockSums& sums) {
    constexpr double kMostLinks = 0.5;
    constexpr double kBoxShare = 0.2;
    constexpr double kBoxLinks = 0.3;
    constexpr double kBoxBytes = 200;
    const auto prose = sums.of(container).prose;
    const auto first = static_cast<std::size_t>(&container - tree_.nodes.data()) + 1;
    for (auto i = first; i < container.end; ++i) {
      const auto& node = tree_.nodes[i];
      if (left_out_[node.parent]) left_out_[i] = true;
      const auto sum = sums.of(node);
      const bool may_be_list =
          node.tag == HtmlTag::list || node.tag == HtmlTag::table || node.tag == HtmlTag::dl;
      if (may_be_list && sum.link_share() > kMostLinks && sum.prose < kBoxShare * prose) left_out_[i] = true;
      if (!(node.hints.is_doubtful || node.hints.is_author || node.hints.is_date) || node.hints.is_named_body)
        continue;
      if (sum.prose < kBoxShare * prose && (sum.link_share() > kBoxLinks || sum.bytes < kBoxBytes))
        left_out_[i] = true;
    }
  }

  void write_blocks(const HtmlNode& container) {
    // What stands between two blocks of prose is the article's; headings are written when more follows.
    std::vector<std::uint32_t> waiting;
    for (auto i = container.first_block; i < container.end_block; ++i) {
      const auto& measure = measures_[i];
      if (measure.bytes == 0) continue;
      const auto text = text_of(i);
      if (text.empty() || !is_wanted(measure, text)) {
        if (measure.is_heading && measure.link_share() > 0.8) ++linked_headings_;
        continue;
      }
      const bool is_prose = measure.is_prose();
      const bool is_sentence = !measure.is_heading && measure.ends_sentence && measure.words > 3;
      if (!is_prose && !is_sentence) {
        if (prose_blocks_ > 0 || measure.is_heading) waiting.push_back(i);
        continue;
      }
      for (const auto index : waiting) add(index);
      waiting.clear();
      add(i);
      if (!is_prose) continue;
      ++prose_blocks_;
      prose_ += measure.prose_bytes();
    }
    add_rest(container, waiting);
  }

  /// What follows the last sentence is a list, say, if the container is named as the text's; else it is most
  /// likely not the article's.
  void add_rest(const HtmlNode& container, const std::vector<std::uint32_t>& waiting) {
    if (!container.hints.is_marked_body && !container.hints.is_named_body) return;
    for (const auto index : waiting) {
      const auto& measure = measures_[index];
      if (!measure.is_heading && measure.link_bytes == 0 && measure.words > 2) add(index);
    }
  }

  bool is_wanted(const BlockMeasure& measure, std::string_view text) const {
    constexpr double kMostLinks = 0.6;
    constexpr std::uint32_t kFewWords = 25;
    if (measure.link_share() > kMostLinks && (measure.words < kFewWords || measure.is_heading)) return false;
    if (measure.link_share() > 0.3 && leads_elsewhere(text)) return false;
    // A headline at the front is the article's own.
    return !(measure.is_heading && prose_blocks_ == 0) && text != title_;
  }

  std::string text_of(std::uint32_t index) const {
    const auto& block = tree_.blocks[index];
    TextLines line;
    for (auto i = block.first_piece; i < block.end_piece; ++i) {
      const auto& piece = tree_.pieces[i];
      if (!left_out_[piece.node]) line.add_html(piece.text);
    }
    return line.take_line();
  }

  /// A block is a line; of a table's row the cells are one.
  void add(std::uint32_t index) {
    const auto row = row_of(index);
    if (row == 0 || row != last_row_) lines_.break_line();
    lines_.add(" ");
    lines_.add(text_of(index));
    last_row_ = row;
  }

  /// The row of whose cell the block is the only one; 0 if there is none.
  std::uint32_t row_of(std::uint32_t index) const {
    const auto& node = tree_.nodes[tree_.blocks[index].node];
    const bool is_cell = node.tag == HtmlTag::td && node.end_block - node.first_block == 1;
    return is_cell && tree_.nodes[node.parent].tag == HtmlTag::tr ? node.parent : 0;
  }

  const HtmlTree& tree_;
  std::string_view title_;
  std::vector<bool> left_out_;
  std::vector<BlockMeasure> measures_;
  TextLines lines_;
  std::uint32_t last_row_ = 0;
  double prose_ = 0;
  int prose_blocks_ = 0;
  int linked_headings_ = 0;
};

}  // namespace

FoundArticle find_article(const HtmlTree& tree, std::string_view title, bool says_article) {
  auto found = ArticleWriter(tree, title, true).write(says_article);
  // A template of names that mislead: then without them, where the page says that there is an article.
  if (found.text.empty() && says_article) found = ArticleWriter(tree, title, false).write(says_article);
  return found;
}

}  // namespace warta::corpus
