#include "common/query/tree_building.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace warta::query {
namespace {

template <typename T>
void append(std::vector<T>& to, std::vector<T> from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

Place spanning(const Place& first, const Place& last) {
  return {first.begin, last.end};
}

/// Would its parts mean the same outside their parentheses, among other parts?
bool can_be_taken_apart(const Part& part) {
  const auto* const list = std::get_if<List>(&part.node.meaning);
  if (part.role != Role::optional || list == nullptr) return false;
  return std::all_of(list->parts.begin(), list->parts.end(),
                     [](const Part& inner) { return inner.role == Role::optional && !narrows(inner.node); });
}

}  // namespace

Node join_all(std::vector<Node> required, std::vector<Node> excluded) {
  if (required.size() == 1 && excluded.empty()) return std::move(required.front());
  const auto place = spanning(required.front().place, required.back().place);
  All all;
  for (auto& node : required) {
    if (auto* const inner = std::get_if<All>(&node.meaning)) {
      append(all.required, std::move(inner->required));
      append(all.excluded, std::move(inner->excluded));
    } else {
      all.required.push_back(std::move(node));
    }
  }
  append(all.excluded, std::move(excluded));
  return {std::move(all), place};
}

Node join_any(std::vector<Node> alternatives) {
  if (alternatives.size() == 1) return std::move(alternatives.front());
  const auto place = spanning(alternatives.front().place, alternatives.back().place);
  Any any;
  for (auto& node : alternatives) {
    if (auto* const inner = std::get_if<Any>(&node.meaning))
      append(any.alternatives, std::move(inner->alternatives));
    else
      any.alternatives.push_back(std::move(node));
  }
  return {std::move(any), place};
}

Node join_list(std::vector<Part> parts) {
  if (parts.size() == 1 && parts.front().role == Role::optional) return std::move(parts.front().node);
  const auto place = spanning(parts.front().node.place, parts.back().node.place);
  List list;
  for (auto& part : parts) {
    if (can_be_taken_apart(part))
      append(list.parts, std::move(std::get<List>(part.node.meaning).parts));
    else
      list.parts.push_back(std::move(part));
  }
  return {std::move(list), place};
}

}  // namespace warta::query
