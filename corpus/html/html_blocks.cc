#include "corpus/html/html_blocks.h"

#include <optional>
#include <string_view>

#include "corpus/html/html_entities.h"

namespace warta::corpus {
namespace {

bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

bool ends_sentences(char c) {
  return c == '.' || c == '!' || c == '?';
}

/// May stand between a full stop and the end of its sentence: quotation marks, of which the typographic ones
/// have these bytes (E2 80 99, E2 80 9D), and brackets.
bool closes(char c) {
  constexpr std::string_view kClosing = "\"')]\xe2\x80\x99\x9d";
  return kClosing.find(c) != std::string_view::npos;
}

/// Counts over a block's pieces, which are one text.
class Counter {
 public:
  void take(std::string_view text, bool in_link) {
    const auto before = measure_.bytes;
    for (std::size_t at = 0; at < text.size();) {
      const auto entity = text[at] == '&' ? entity_at(text.substr(at)) : std::nullopt;
      if (entity) {
        take_character(entity->code_point);
      } else {
        take(text[at]);
      }
      at += entity ? entity->length : 1;
    }
    if (in_link) measure_.link_bytes += measure_.bytes - before;
  }

  BlockMeasure finish() {
    if (stopped_) ++measure_.sentences;
    measure_.ends_sentence = stopped_;
    return measure_;
  }

 private:
  void take_character(char32_t character) {
    constexpr char32_t kNoBreakSpace = 0xA0;
    if (character == kNoBreakSpace) return take(' ');
    for (const char c : to_utf8(character)) take(c);
  }

  void take(char c) {
    if (is_blank(c)) {
      if (!after_blank_) ++measure_.bytes;
      after_blank_ = true;
      return;
    }
    if (after_blank_) {
      ++measure_.words;
      if (stopped_) ++measure_.sentences;
      stopped_ = false;
    }
    after_blank_ = false;
    ++measure_.bytes;
    if (static_cast<unsigned char>(c) >= 0x80) ++measure_.wide_bytes;
    // The full stop of Chinese and Japanese, E3 80 82, ends a sentence without a blank behind it.
    if (c == '\x82' && last_ == '\x80') ++measure_.sentences;
    stopped_ =
        ends_sentences(c) || (stopped_ && closes(c)) || (last_ == '\x80' && (c == '\x82' || c == '\xa6'));
    last_ = c;
  }

  BlockMeasure measure_;
  bool after_blank_ = true;
  bool stopped_ = false;
  char last_ = ' ';
};

bool is_heading(const HtmlTree& tree, std::uint32_t node) {
  const auto tag = tree.nodes[node].tag;
  return tag == HtmlTag::h1 || tag == HtmlTag::heading;
}

}  // namespace

bool BlockMeasure::is_prose() const {
  constexpr std::uint32_t kSentenceBytes = 60;
  constexpr std::uint32_t kSentenceWords = 8;
  constexpr std::uint32_t kLongBytes = 160;
  constexpr double kMostLinks = 0.4;
  if (is_heading || link_share() > kMostLinks) return false;
  const bool has_words = words >= kSentenceWords || wide_bytes * 2 > bytes;
  return has_words && ((bytes >= kSentenceBytes && sentences > 0) || bytes >= kLongBytes);
}

std::vector<BlockMeasure> measure_blocks(const HtmlTree& tree, const std::vector<bool>& left_out) {
  std::vector<BlockMeasure> measures;
  measures.reserve(tree.blocks.size());
  for (const auto& block : tree.blocks) {
    Counter counter;
    for (auto i = block.first_piece; i < block.end_piece; ++i) {
      const auto& piece = tree.pieces[i];
      if (!left_out[piece.node]) counter.take(piece.text, piece.in_link);
    }
    auto measure = counter.finish();
    measure.is_heading = is_heading(tree, block.node);
    measures.push_back(measure);
  }
  return measures;
}

BlockSums::BlockSums(const std::vector<BlockMeasure>& measures) {
  before_.reserve(measures.size() + 1);
  Sum sum;
  before_.push_back(sum);
  for (const auto& measure : measures) {
    sum.bytes += measure.bytes;
    sum.link_bytes += measure.link_bytes;
    sum.prose += measure.prose_bytes();
    before_.push_back(sum);
  }
}

BlockSums::Sum BlockSums::of(const HtmlNode& node) const {
  const auto& begin = before_[node.first_block];
  const auto& end = before_[node.end_block];
  return {end.bytes - begin.bytes, end.link_bytes - begin.link_bytes, end.prose - begin.prose};
}

}  // namespace warta::corpus
