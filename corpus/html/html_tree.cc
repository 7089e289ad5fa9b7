#include "corpus/html/html_tree.h"

#include <algorithm>
#include <utility>

#include "corpus/fields/text_tidying.h"

namespace warta::corpus {
namespace {

bool is_inline(HtmlTag tag) {
  return tag == HtmlTag::span || tag == HtmlTag::time;
}

bool is_part_of_table(HtmlTag tag) {
  return tag == HtmlTag::table_section || tag == HtmlTag::tr || tag == HtmlTag::td;
}

/// Names in any case: only `block` is shared by elements that are not alike.
bool same_element(HtmlTag tag, std::string_view a, std::string_view b) {
  return tag != HtmlTag::block || in_lower_case(a) == in_lower_case(b);
}

/// May an end tag of `tag` not reach beyond `open`?
bool stops_end_tag(HtmlTag tag, HtmlTag open) {
  if (is_inline(tag)) return !is_inline(open);
  if (tag == HtmlTag::table) return false;
  if (is_part_of_table(tag)) return open == HtmlTag::table;
  return open == HtmlTag::td || open == HtmlTag::table;
}

/// May a new item of a list not close one beyond `open`? As the standard has it: a paragraph or a division
/// between the two may be closed, anything else belongs to the item.
bool stops_new_item(HtmlTag open) {
  return !(is_inline(open) || open == HtmlTag::p || open == HtmlTag::div);
}

}  // namespace

HtmlTreeBuilder::HtmlTreeBuilder(bool reading_all) : reading_all_(reading_all) {
  tree_.nodes.push_back({});
  stack_.push_back({});
  ++open_of_tag_.at(static_cast<std::size_t>(HtmlTag::html));
}

void HtmlTreeBuilder::add(const HtmlToken& token) {
  if (!tree_.is_complete || pass_over(token)) return;
  if (token.kind == HtmlTokenKind::text) return add_text(token.text);
  if (token.traits.breaks_line || token.traits.tag == HtmlTag::td) close_block();
  if (token.kind == HtmlTokenKind::start_tag)
    start(token);
  else
    end(token);
  tree_.is_complete = tree_.nodes.size() < kMaxHtmlParts && tree_.pieces.size() < kMaxHtmlParts;
}

/// Is the token inside of something that is no text, or does it begin or end it?
bool HtmlTreeBuilder::pass_over(const HtmlToken& token) {
  const bool is_tag = token.kind != HtmlTokenKind::text;
  const bool is_start = token.kind == HtmlTokenKind::start_tag;
  if (hidden_depth_ > 0) {
    if (is_tag && token.name.size() == hidden_name_.size() &&
        in_lower_case(token.name) == in_lower_case(hidden_name_)) {
      hidden_depth_ = is_start ? hidden_depth_ + 1 : hidden_depth_ - 1;
    }
    return true;
  }
  const auto tag = token.traits.tag;
  if (!is_start || reading_all_ || (tag != HtmlTag::no_text && tag != HtmlTag::button)) return false;
  hidden_name_ = token.name;
  hidden_depth_ = 1;
  return true;
}

void HtmlTreeBuilder::add_text(std::string_view text) {
  const bool block_is_empty = tree_.pieces.size() == block_begin_;
  if (block_is_empty && trimmed(text).empty()) return;
  tree_.pieces.push_back({text, stack_.back().node, in_link_});
}

void HtmlTreeBuilder::start(const HtmlToken& token) {
  switch (token.traits.tag) {
    case HtmlTag::a:
      // Without an address it is a place that is linked to, and often never closed.
      in_link_ = !attribute_value(token.attributes, "href").empty();
      link_depth_ = stack_.size();
      return;
    case HtmlTag::span:
      if (!token.attributes.empty()) open(token);
      return;
    case HtmlTag::body:
      if (!std::exchange(has_body_, true)) open(token);
      return;
    case HtmlTag::unknown:
    case HtmlTag::formatting:
    case HtmlTag::head_part:
    case HtmlTag::html:
    case HtmlTag::no_text:
    case HtmlTag::button:
      return;
    default:
      if (token.traits.is_void || token.traits.is_raw) return;
      close_implied(token.traits.tag);
      open(token);
  }
}

/// Closes what a start tag of `tag` closes without a word.
void HtmlTreeBuilder::close_implied(HtmlTag tag) {
  const auto close = [&](auto is_closed, auto stops) {
    for (auto depth = stack_.size() - 1; depth > 0; --depth) {
      const auto open = stack_[depth].tag;
      if (is_closed(open)) return close_to(depth);
      if (stops(open)) return;
    }
  };
  const auto count = [&](HtmlTag of) { return open_of_tag_.at(static_cast<std::size_t>(of)); };
  const auto is_table = [](HtmlTag open) { return open == HtmlTag::table; };
  if (tag == HtmlTag::td) {
    close([](HtmlTag open) { return open == HtmlTag::td; },
          [](HtmlTag open) { return open == HtmlTag::tr || open == HtmlTag::table; });
  } else if (tag == HtmlTag::tr) {
    close([](HtmlTag open) { return open == HtmlTag::tr; }, is_table);
  } else if (tag == HtmlTag::table_section) {
    close([](HtmlTag open) { return open == HtmlTag::table_section; }, is_table);
  } else if (!is_inline(tag) && count(HtmlTag::p) > 0) {
    close([](HtmlTag open) { return open == HtmlTag::p; },
          [](HtmlTag open) { return open == HtmlTag::td || open == HtmlTag::table; });
  }
  if (tag == HtmlTag::li) close([](HtmlTag open) { return open == HtmlTag::li; }, stops_new_item);
  if (tag == HtmlTag::dd || tag == HtmlTag::dt) {
    close([](HtmlTag open) { return open == HtmlTag::dd || open == HtmlTag::dt; }, stops_new_item);
  }
}

void HtmlTreeBuilder::open(const HtmlToken& token) {
  const auto tag = token.traits.tag;
  if (stack_.size() >= kMaxHtmlDepth) {
    ++dropped_of_tag_.at(static_cast<std::size_t>(tag));
    return;
  }
  HtmlNode node;
  node.tag = tag;
  node.hints = hints_of(tag, token.attributes);
  node.parent = stack_.back().node;
  node.first_block = static_cast<std::uint32_t>(tree_.blocks.size());
  node.attributes = token.attributes;
  const auto index = static_cast<std::uint32_t>(tree_.nodes.size());
  tree_.nodes.push_back(node);
  stack_.push_back({tag, index, token.name});
  ++open_of_tag_.at(static_cast<std::size_t>(tag));
}

void HtmlTreeBuilder::end(const HtmlToken& token) {
  const auto tag = token.traits.tag;
  if (tag == HtmlTag::a) in_link_ = false;
  if (tag == HtmlTag::body || tag == HtmlTag::html) return;
  if (auto& dropped = dropped_of_tag_.at(static_cast<std::size_t>(tag)); dropped > 0) {
    --dropped;
    return;
  }
  if (open_of_tag_.at(static_cast<std::size_t>(tag)) == 0) return;
  for (auto depth = stack_.size() - 1; depth > 0; --depth) {
    const auto& open = stack_[depth];
    if (open.tag == tag && same_element(tag, open.name, token.name)) return close_to(depth);
    if (stops_end_tag(tag, open.tag)) return;
  }
}

/// Closes all elements from the stack's place `depth` on.
void HtmlTreeBuilder::close_to(std::size_t depth) {
  if (!std::all_of(stack_.begin() + static_cast<std::ptrdiff_t>(depth), stack_.end(),
                   [](const Open& open) { return is_inline(open.tag); })) {
    close_block();
  }
  while (stack_.size() > depth) {
    const auto& open = stack_.back();
    auto& node = tree_.nodes[open.node];
    node.end = static_cast<std::uint32_t>(tree_.nodes.size());
    node.end_block = static_cast<std::uint32_t>(tree_.blocks.size());
    --open_of_tag_.at(static_cast<std::size_t>(open.tag));
    stack_.pop_back();
  }
  if (stack_.size() < link_depth_) in_link_ = false;
}

void HtmlTreeBuilder::close_block() {
  const auto end = static_cast<std::uint32_t>(tree_.pieces.size());
  if (end > block_begin_) tree_.blocks.push_back({node_of_block(), block_begin_, end});
  block_begin_ = end;
}

std::uint32_t HtmlTreeBuilder::node_of_block() const {
  auto node = tree_.pieces[block_begin_].node;
  while (is_inline(tree_.nodes[node].tag)) node = tree_.nodes[node].parent;
  return node;
}

HtmlTree HtmlTreeBuilder::take() {
  close_to(0);
  return std::exchange(tree_, {});
}

}  // namespace warta::corpus
