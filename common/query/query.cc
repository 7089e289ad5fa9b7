#include "common/query/query.h"

#include <algorithm>

namespace warta::query {
namespace {

bool all_narrow(const std::vector<Node>& nodes) {
  return std::all_of(nodes.begin(), nodes.end(), narrows);
}

}  // namespace

bool operator==(const InTitle& a, const InTitle& b) {
  return a.inner == b.inner;
}

bool operator==(const Boosted& a, const Boosted& b) {
  return a.inner == b.inner && a.factor == b.factor;
}

bool operator==(const All& a, const All& b) {
  return a.required == b.required && a.excluded == b.excluded;
}

bool operator==(const Any& a, const Any& b) {
  return a.alternatives == b.alternatives;
}

bool operator==(const List& a, const List& b) {
  return a.parts == b.parts;
}

bool narrows(const Node& node) {
  if (const auto* const all = std::get_if<All>(&node.meaning)) return all_narrow(all->required);
  if (const auto* const any = std::get_if<Any>(&node.meaning)) return all_narrow(any->alternatives);
  if (const auto* const list = std::get_if<List>(&node.meaning)) {
    return std::all_of(list->parts.begin(), list->parts.end(),
                       [](const Part& part) { return part.role == Role::prohibited || narrows(part.node); });
  }
  return std::holds_alternative<Filter>(node.meaning) || std::holds_alternative<DateRange>(node.meaning);
}

}  // namespace warta::query
