#include "corpus/formats/xml_layout.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "corpus/formats/xml_markup.h"
#include "corpus/formats/xml_names.h"

namespace warta::corpus {
namespace {

using Kind = XmlMarkup::Kind;

/// Elements of one name below one path.
struct Node {
  std::string name;
  std::size_t parent = 0;
  std::size_t depth = 0;
  std::size_t count = 0;
  std::vector<std::size_t> children;
  bool has_attributes = false;
};

/// The shape of a document's beginning, without what stands inside texts. Bounded.
class Outline {
 public:
  explicit Outline(std::string_view head) {
    XmlMarkupFinder finder;
    for (std::uint64_t at = 0;;) {
      const auto markup = finder.find_in_whole(head, at);
      if (markup.kind == Kind::none || !take(markup)) break;
      at = markup.end;
    }
  }

  const std::vector<Node>& nodes() const { return nodes_; }

 private:
  static constexpr std::size_t kMaxNodes = 2000;
  static constexpr std::size_t kMaxChildren = 200;
  static constexpr std::size_t kMaxDepth = 16;
  static constexpr std::size_t kNone = SIZE_MAX;

  /// False where the document ends.
  bool take(const XmlMarkup& markup) {
    if (markup.kind == Kind::instruction) return !(markup.name == "xml" && !nodes_.empty());
    if (opens(markup)) return open(markup);
    if (markup.kind == Kind::end_tag) close(markup.name);
    return true;
  }

  bool open(const XmlMarkup& markup) {
    if (stack_.empty() && !nodes_.empty()) {
      if (nodes_.front().name == markup.name) ++nodes_.front().count;
      return false;
    }
    if (is_html_element(markup.name) && !stack_.empty()) return true;
    const auto node = node_for(markup.name);
    if (node == kNone) return true;
    ++nodes_[node].count;
    nodes_[node].has_attributes |= markup.attributes > 0;
    if (markup.kind == Kind::start_tag && stack_.size() < kMaxDepth) stack_.push_back(node);
    return true;
  }

  std::size_t node_for(std::string_view name) {
    if (stack_.empty()) return add({std::string(name), 0, 0, 0, {}, false});
    const auto parent = stack_.back();
    for (const auto child : nodes_[parent].children) {
      if (nodes_[child].name == name) return child;
    }
    if (nodes_.size() == kMaxNodes || nodes_[parent].children.size() == kMaxChildren) return kNone;
    const auto child = add({std::string(name), parent, nodes_[parent].depth + 1, 0, {}, false});
    nodes_[parent].children.push_back(child);
    return child;
  }

  std::size_t add(Node node) {
    nodes_.push_back(std::move(node));
    return nodes_.size() - 1;
  }

  /// Closes also what was left open inside; an end tag of nothing that is open is passed over.
  void close(std::string_view name) {
    for (auto open = stack_.size(); open > 0; --open) {
      if (nodes_[stack_[open - 1]].name != name) continue;
      stack_.resize(open - 1);
      return;
    }
  }

  std::vector<Node> nodes_;
  std::vector<std::size_t> stack_;
};

struct KnownRoot {
  std::string_view root;
  std::string_view record;
};

constexpr std::array<KnownRoot, 8> kKnownRoots = {{{"rss", "item"},
                                                   {"RDF", "item"},
                                                   {"channel", "item"},
                                                   {"feed", "entry"},
                                                   {"mediawiki", "page"},
                                                   {"urlset", "url"},
                                                   {"sitemapindex", "sitemap"},
                                                   {"add", "doc"}}};

/// In lower case. One article each.
constexpr std::array<std::string_view, 8> kArticleNames = {"article", "artikel", "newsitem", "nitf",
                                                           "doc",     "story",   "item",     "entry"};

/// Names of records that are no article's if they are the root's.
constexpr std::array<std::string_view, 8> kRowNames = {"row",      "record", "news", "page",
                                                       "document", "post",   "url",  "berita"};

/// Children whose text makes their parent an article.
constexpr std::array<std::string_view, 13> kBodyNames = {
    "body", "content",  "text",        "isi",       "isi_berita", "isiberita",  "konten",
    "teks", "maintext", "articlebody", "full_text", "fulltext",   "isi_artikel"};

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), lower_case(without_prefix(name))) != names.end();
}

class LayoutFinder {
 public:
  explicit LayoutFinder(const std::vector<Node>& nodes) : nodes_(nodes) {}

  /// Requires a root.
  std::size_t record() const {
    const auto& root = nodes_.front();
    if (has_body(root) || (root.count > 1 && leaves(root) >= kPartsOfRecord)) return 0;
    const auto named = named_record();
    if (holds(kArticleNames, root.name) && (!named || nodes_[*named].depth > 1)) return 0;
    return named ? *named : unnamed_record();
  }

 private:
  /// Texts beside each other that make a record of what holds them.
  static constexpr std::size_t kPartsOfRecord = 3;

  static bool has_parts(const Node& node) { return !node.children.empty() || node.has_attributes; }

  std::size_t leaves(const Node& node) const {
    return static_cast<std::size_t>(
        std::count_if(node.children.begin(), node.children.end(),
                      [this](std::size_t child) { return nodes_[child].children.empty(); }));
  }

  bool has_body(const Node& node) const {
    return std::any_of(node.children.begin(), node.children.end(), [this](std::size_t child) {
      return nodes_[child].children.empty() && holds(kBodyNames, nodes_[child].name);
    });
  }

  /// The outermost element with parts and a record's name; of several, the most frequent.
  std::optional<std::size_t> named_record() const {
    std::optional<std::size_t> best;
    for (std::size_t i = 1; i < nodes_.size(); ++i) {
      const auto& node = nodes_[i];
      if (!has_parts(node) || !(holds(kArticleNames, node.name) || holds(kRowNames, node.name))) continue;
      if (best && nodes_[*best].depth < node.depth) continue;
      if (best && nodes_[*best].depth == node.depth && nodes_[*best].count >= node.count) continue;
      best = i;
    }
    return best;
  }

  std::size_t unnamed_record() const {
    std::size_t depth = 0;
    for (const auto& node : nodes_) depth = std::max(depth, node.depth);
    for (std::size_t level = 1; level <= depth; ++level) {
      if (const auto repeated = repeated_at(level)) return *repeated;
      if (const auto single = single_at(level - 1)) return *single;
    }
    return 0;
  }

  std::optional<std::size_t> repeated_at(std::size_t level) const {
    std::optional<std::size_t> best;
    for (std::size_t i = 1; i < nodes_.size(); ++i) {
      if (nodes_[i].depth != level || nodes_[i].count < 2 || !has_parts(nodes_[i])) continue;
      if (!best || nodes_[i].count > nodes_[*best].count) best = i;
    }
    return best;
  }

  /// What has the parts of a record, although there is but one: an article's text, or several other texts.
  std::optional<std::size_t> single_at(std::size_t level) const {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      if (nodes_[i].depth != level) continue;
      if (has_body(nodes_[i])) return i;
      if (!best && leaves(nodes_[i]) >= kPartsOfRecord) best = i;
    }
    return best;
  }

  const std::vector<Node>& nodes_;
};

/// The name that `local` has in the document.
std::string name_in(const std::vector<Node>& nodes, std::string_view local) {
  const auto found = std::find_if(nodes.begin() + 1, nodes.end(),
                                  [local](const Node& node) { return without_prefix(node.name) == local; });
  return found == nodes.end() ? std::string(local) : found->name;
}

}  // namespace

XmlLayout find_layout(std::string_view head) {
  const Outline outline(head);
  const auto& nodes = outline.nodes();
  if (nodes.empty()) return {};
  const auto& root = nodes.front().name;
  for (const auto& known : kKnownRoots) {
    if (without_prefix(root) != known.root) continue;
    return {root, name_in(nodes, known.record), known.record == "doc"};
  }
  return {root, nodes[LayoutFinder(nodes).record()].name, true};
}

}  // namespace warta::corpus
