#include "searcher/suggestions/relaxation.h"

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace warta::searching {
namespace {

using query::Node;
using query::Part;
using query::Role;
using Nodes = std::vector<Node>;

/// All of the words; one alone as itself.
Node all_words(const std::vector<std::string>& words) {
  if (words.size() == 1) return {query::Keyword{words.front()}, {}};
  query::All all;
  for (const auto& word : words) all.required.push_back({query::Keyword{word}, {}});
  return {std::move(all), {}};
}

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> words;
  for (;;) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) return words;
    text.remove_prefix(begin);
    const auto end = text.find_first_of(" \t\r\n");
    words.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return words;
    text.remove_prefix(end);
  }
}

/// Makes the tree anew; a part of which nothing is left is nullopt.
class Relaxing {
 public:
  explicit Relaxing(Relaxation way) : way_(way) {}

  std::optional<Node> of(const Node& node) {
    return std::visit([&](const auto& meaning) { return this->changed(meaning, node); }, node.meaning);
  }

  bool has_changed() const { return has_changed_; }

 private:
  /// Keeps what it knows no less strict form of.
  template <typename Meaning>
  std::optional<Node> changed(const Meaning& /*meaning*/, const Node& node) {
    return node;
  }

  std::optional<Node> changed(const query::Phrase& phrase, const Node& node) {
    return words_of(split(phrase.text), node);
  }
  std::optional<Node> changed(const query::ExactForm& exact, const Node& node) {
    return words_of({exact.text}, node);
  }
  std::optional<Node> changed(const query::Near& near, const Node& node) {
    return words_of(near.words, node);
  }

  std::optional<Node> words_of(const std::vector<std::string>& words, const Node& node) {
    if (way_ != Relaxation::words || words.empty()) return node;
    has_changed_ = true;
    return all_words(words);
  }

  std::optional<Node> changed(const query::Filter& /*filter*/, const Node& node) { return filter(node); }
  std::optional<Node> changed(const query::DateRange& /*days*/, const Node& node) { return filter(node); }

  std::optional<Node> filter(const Node& node) {
    if (way_ != Relaxation::unfiltered) return node;
    has_changed_ = true;
    return std::nullopt;
  }

  std::optional<Node> changed(const query::InTitle& title, const Node& node) {
    auto inner = of(*title.inner);
    if (!inner) return std::nullopt;
    return Node{query::InTitle{query::Box<Node>(*std::move(inner))}, node.place};
  }

  std::optional<Node> changed(const query::Boosted& boosted, const Node& node) {
    auto inner = of(*boosted.inner);
    if (!inner) return std::nullopt;
    return Node{query::Boosted{query::Box<Node>(*std::move(inner)), boosted.factor}, node.place};
  }

  Nodes of(const Nodes& nodes) {
    Nodes kept;
    for (const auto& node : nodes) {
      if (auto inner = of(node)) kept.push_back(*std::move(inner));
    }
    return kept;
  }

  std::optional<Node> changed(const query::Any& any, const Node& node) {
    return any_of(of(any.alternatives), node);
  }

  static std::optional<Node> any_of(Nodes nodes, const Node& node) {
    if (nodes.empty()) return std::nullopt;
    if (nodes.size() == 1) return std::move(nodes.front());
    return Node{query::Any{std::move(nodes)}, node.place};
  }

  std::optional<Node> changed(const query::All& all, const Node& node) {
    auto required = of(all.required);
    if (required.empty()) return std::nullopt;
    auto excluded = all.excluded;  // relaxed it would take more away
    if (way_ == Relaxation::unexcluded && !excluded.empty()) {
      has_changed_ = true;
      excluded.clear();
    }
    if (way_ == Relaxation::any && required.size() > 1 && excluded.empty()) {
      has_changed_ = true;
      return any_of(std::move(required), node);
    }
    if (required.size() == 1 && excluded.empty()) return std::move(required.front());
    return Node{query::All{std::move(required), std::move(excluded)}, node.place};
  }

  std::optional<Node> changed(const query::List& list, const Node& node) {
    query::List made;
    bool has_wanted = false;
    for (const auto& part : list.parts) {
      auto kept = of_part(part);
      if (!kept) continue;
      has_wanted = has_wanted || kept->role != Role::prohibited;
      made.parts.push_back(*std::move(kept));
    }
    if (!has_wanted) return std::nullopt;
    if (made.parts.size() == 1) return std::move(made.parts.front().node);
    return Node{std::move(made), node.place};
  }

  std::optional<Part> of_part(const Part& part) {
    if (part.role == Role::prohibited) {
      if (way_ != Relaxation::unexcluded) return part;
      has_changed_ = true;
      return std::nullopt;
    }
    auto inner = of(part.node);
    if (!inner) return std::nullopt;
    const bool loosened =
        way_ == Relaxation::any && part.role == Role::required && !query::narrows(part.node);
    has_changed_ = has_changed_ || loosened;
    return Part{loosened ? Role::optional : part.role, *std::move(inner)};
  }

  Relaxation way_;
  bool has_changed_ = false;
};

}  // namespace

std::optional<query::Node> relaxed(const query::Node& node, Relaxation way) {
  Relaxing relaxing(way);
  auto made = relaxing.of(node);
  return relaxing.has_changed() ? made : std::nullopt;
}

}  // namespace warta::searching
