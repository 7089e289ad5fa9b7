#include "corpus/html/html_container.h"

#include <algorithm>
#include <optional>

namespace warta::corpus {
namespace {

/// Elements that hold the page or the article whatever their names say.
bool is_frame(HtmlTag tag) {
  return tag == HtmlTag::html || tag == HtmlTag::body || tag == HtmlTag::main || tag == HtmlTag::article;
}

bool is_body(const HtmlNode& node) {
  return node.hints.is_marked_body || node.hints.is_named_body;
}

/// For each node, the prose of the largest element in it (itself among them) that is named as an article's
/// text.
std::vector<double> prose_of_named(const HtmlTree& tree, const BlockSums& sums) {
  std::vector<double> largest(tree.nodes.size(), 0);
  for (auto i = tree.nodes.size(); i-- > 1;) {
    const auto& node = tree.nodes[i];
    if (is_body(node)) largest[i] = std::max(largest[i], sums.of(node).prose);
    largest[node.parent] = std::max(largest[node.parent], largest[i]);
  }
  return largest;
}

/// How much of the page's prose an element may hold and still be left out, by what it is; 0 if it is not to
/// be left out at all.
double limit_of(const HtmlNode& node, bool by_names) {
  constexpr double kHalf = 0.5;
  constexpr double kLittle = 0.15;
  const auto& hints = node.hints;
  if (is_frame(node.tag) || hints.is_marked_body) return 0;
  switch (node.tag) {
    case HtmlTag::nav:
    case HtmlTag::footer:
    case HtmlTag::aside:
    case HtmlTag::dialog:
    case HtmlTag::figcaption:
      return kHalf;
    case HtmlTag::figure:
    case HtmlTag::header:
    case HtmlTag::form:
      return kLittle;
    default:
      break;
  }
  if (hints.is_hidden) return kHalf;
  return by_names && hints.is_unlikely && !hints.is_named_body ? kHalf : 0;
}

}  // namespace

std::vector<bool> find_left_out(const HtmlTree& tree, bool by_names) {
  constexpr double kMuch = 0.3;
  const auto size = tree.nodes.size();
  std::vector<bool> left_out(size, false);
  const BlockSums sums(measure_blocks(tree, left_out));
  const auto named = prose_of_named(tree, sums);
  const auto total = sums.of(tree.nodes.front()).prose;
  for (std::size_t i = 1; i < size; ++i) {
    const auto& node = tree.nodes[i];
    const auto limit = limit_of(node, by_names);
    left_out[i] = left_out[node.parent] ||
                  (limit > 0 && sums.of(node).prose <= limit * total && named[i] <= kMuch * total);
  }
  return left_out;
}

namespace {

class ContainerFinder {
 public:
  ContainerFinder(const HtmlTree& tree, const std::vector<BlockMeasure>& measures, const BlockSums& sums,
                  const std::vector<bool>& left_out)
      : tree_(tree), measures_(measures), sums_(sums), left_out_(left_out), total_(prose(0)) {}

  std::uint32_t find() const {
    constexpr double kMarkedShare = 0.2;
    constexpr double kNamedShare = 0.35;
    constexpr double kArticleShare = 0.5;
    const auto marked = largest([](const HtmlNode& node) { return node.hints.is_marked_body; });
    if (marked && prose(*marked) >= kMarkedShare * total_) return tightened(with_siblings(*marked));
    const auto named = largest([](const HtmlNode& node) { return node.hints.is_named_body; });
    if (named && prose(*named) >= kNamedShare * total_) return tightened(with_siblings(*named));
    const auto article = largest([](const HtmlNode& node) { return node.tag == HtmlTag::article; });
    if (article && prose(*article) >= kArticleShare * total_) return tightened(*article);
    return widened(best_scored());
  }

 private:
  double prose(std::uint32_t node) const { return sums_.of(tree_.nodes[node]).prose; }

  /// The one with the most prose of those that are kept and hold any; the innermost of several.
  template <typename Predicate>
  std::optional<std::uint32_t> largest(Predicate is_candidate) const {
    std::optional<std::uint32_t> best;
    for (std::uint32_t i = 1; i < tree_.nodes.size(); ++i) {
      if (left_out_[i] || !is_candidate(tree_.nodes[i]) || prose(i) <= 0) continue;
      constexpr double kAlmost = 0.85;
      const bool is_inside = best && i < tree_.nodes[*best].end;
      if (!best || prose(i) > (is_inside ? kAlmost : 1) * prose(*best)) best = i;
    }
    return best;
  }

  /// Templates that cut an article into parts give all of them the same attributes: then what holds them all.
  std::uint32_t with_siblings(std::uint32_t node) const {
    constexpr double kMore = 1.15;
    const auto& model = tree_.nodes[node];
    const auto parent = model.parent;
    double all = 0;
    for (auto i = parent + 1; i < tree_.nodes[parent].end; i = tree_.nodes[i].end) {
      if (tree_.nodes[i].tag == model.tag && tree_.nodes[i].attributes == model.attributes && !left_out_[i])
        all += prose(i);
    }
    return all > kMore * prose(node) ? parent : node;
  }

  /// Goes down as long as one child holds almost all.
  std::uint32_t tightened(std::uint32_t node) const {
    constexpr double kAlmostAll = 0.95;
    for (bool found = true; found;) {
      found = false;
      const auto& outer = tree_.nodes[node];
      for (auto i = node + 1; i < outer.end; i = tree_.nodes[i].end) {
        if (tree_.nodes[i].tag == HtmlTag::p || prose(i) < kAlmostAll * sums_.of(outer).prose) continue;
        node = i;
        found = true;
        break;
      }
    }
    return node;
  }

  /// Each block of prose gives its bytes to what it stands in, less to what is farther away.
  std::uint32_t best_scored() const {
    constexpr int kLevels = 5;
    std::vector<double> scores(tree_.nodes.size(), 0);
    for (std::size_t i = 0; i < measures_.size(); ++i) {
      const double bytes = measures_[i].prose_bytes();
      if (bytes <= 0) continue;
      auto node = tree_.blocks[i].node;
      if (tree_.nodes[node].tag == HtmlTag::p) node = tree_.nodes[node].parent;
      for (int level = 0; level < kLevels && node != 0; ++level) {
        scores[node] += bytes / (level < 2 ? level + 1 : level * 3);
        node = tree_.nodes[node].parent;
      }
    }
    for (std::uint32_t i = 1; i < scores.size(); ++i) scores[i] *= weight_of(i);
    return static_cast<std::uint32_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
  }

  double weight_of(std::uint32_t index) const {
    const auto& hints = tree_.nodes[index].hints;
    double weight = 1 - sums_.of(tree_.nodes[index]).link_share();
    if (is_body(tree_.nodes[index])) weight *= 1.3;
    if (hints.is_doubtful && !hints.is_named_body) weight *= 0.8;
    return left_out_[index] ? 0 : weight;
  }

  /// Goes up as long as that adds much prose and few links.
  std::uint32_t widened(std::uint32_t node) const {
    constexpr double kMore = 1.2;
    constexpr double kMostLinks = 0.25;
    while (node != 0) {
      const auto inner = sums_.of(tree_.nodes[node]);
      auto outer_node = tree_.nodes[node].parent;
      auto outer = sums_.of(tree_.nodes[outer_node]);
      while (outer_node != 0 && outer.prose <= inner.prose) {
        outer_node = tree_.nodes[outer_node].parent;
        outer = sums_.of(tree_.nodes[outer_node]);
      }
      const double added = outer.bytes - inner.bytes;
      const double added_links = outer.link_bytes - inner.link_bytes;
      if (outer.prose < kMore * inner.prose || added_links > kMostLinks * added) break;
      node = outer_node;
    }
    return node;
  }

  const HtmlTree& tree_;
  const std::vector<BlockMeasure>& measures_;
  const BlockSums& sums_;
  const std::vector<bool>& left_out_;
  double total_;
};

}  // namespace

std::uint32_t find_container(const HtmlTree& tree, const std::vector<BlockMeasure>& measures,
                             const BlockSums& sums, const std::vector<bool>& left_out) {
  return ContainerFinder(tree, measures, sums, left_out).find();
}

}  // namespace warta::corpus
