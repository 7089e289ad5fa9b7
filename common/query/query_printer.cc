#include "common/query/query_printer.h"

#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "common/query/characters.h"
#include "common/query/days.h"
#include "common/query/field_names.h"
#include "common/query/word_shape.h"

namespace warta::query {
namespace {

/// How tightly a node's operators bind; what binds more loosely than its surroundings takes parentheses.
enum class Binding { list, any, all, near, single };

Binding binding_of(const Node& node) {
  if (std::holds_alternative<List>(node.meaning)) return Binding::list;
  if (std::holds_alternative<Any>(node.meaning)) return Binding::any;
  if (std::holds_alternative<All>(node.meaning)) return Binding::all;
  return std::holds_alternative<Near>(node.meaning) ? Binding::near : Binding::single;
}

std::string print_within(const Node& node, Binding surroundings) {
  auto text = print_query(node);
  return binding_of(node) < surroundings ? "(" + text + ")" : text;
}

/// Right behind an operator or a field: there not everything that begins with punctuation can stand.
std::string print_operand(const Node& node) {
  auto text = print_within(node, Binding::single);
  const auto begin = text.front() == '=' ? 1U : 0U;
  return operand_at(text, begin) ? text : "(" + text + ")";
}

std::string joined(const std::vector<Node>& nodes, std::string_view separator, Binding surroundings) {
  std::string text;
  for (const auto& node : nodes) {
    if (!text.empty()) text += separator;
    text += print_within(node, surroundings);
  }
  return text;
}

/// Between marks of a kind that is not in it. A phrase that was parsed has one.
std::string quoted(std::string_view text) {
  if (!holds_quote(text, QuoteKind::straight)) return fmt::format("\"{}\"", text);
  if (!holds_quote(text, QuoteKind::curly)) return fmt::format("\u201c{}\u201d", text);
  return fmt::format("\u00ab{}\u00bb", text);
}

/// A boost right behind an address would be taken for a part of it.
bool is_address(const Node& node) {
  if (const auto* const keyword = std::get_if<Keyword>(&node.meaning)) return is_url(keyword->text);
  if (const auto* const exact = std::get_if<ExactForm>(&node.meaning)) return is_url(exact->text);
  const auto* const in_title = std::get_if<InTitle>(&node.meaning);
  return in_title != nullptr && is_address(*in_title->inner);
}

/// A value of letters, digits, points and hyphens needs no quotation marks.
bool is_plain(std::string_view value) {
  constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyz0123456789.-";
  return value.find_first_not_of(kPlain) == std::string_view::npos && word_at(value, 0) &&
         word_at(value, value.size() - 1);
}

std::string_view field_name(FilterField field) {
  switch (field) {
    case FilterField::source:
      return name_of(Field::source);
    case FilterField::author:
      return name_of(Field::author);
    case FilterField::category:
      return name_of(Field::category);
    case FilterField::language:
      return name_of(Field::language);
    case FilterField::id:
      break;
  }
  return name_of(Field::id);
}

/// Writes each kind of node.
struct Printer {
  std::string operator()(const Keyword& keyword) const { return keyword.text; }
  std::string operator()(const ExactForm& exact) const { return "=" + exact.text; }
  std::string operator()(const Prefix& prefix) const { return prefix.text + "*"; }
  std::string operator()(const Fuzzy& fuzzy) const { return fuzzy.text + "~"; }
  std::string operator()(const Phrase& phrase) const { return quoted(phrase.text); }

  std::string operator()(const Near& near) const {
    return fmt::format("{}", fmt::join(near.words, fmt::format(" NEAR/{} ", near.distance)));
  }

  std::string operator()(const Filter& filter) const {
    const auto name = field_name(filter.field);
    if (filter.begins) {
      const auto value = filter.value + "*";
      return fmt::format("{}:{}", name, operand_at(value, 0) ? value : "(" + value + ")");
    }
    return fmt::format("{}:{}", name, is_plain(filter.value) ? filter.value : quoted(filter.value));
  }

  std::string operator()(const DateRange& range) const {
    return fmt::format("{}:{}", name_of(Field::date), write_days(range));
  }

  /// A boost belongs to the field with its value, unless it stands in parentheses.
  std::string operator()(const InTitle& in_title) const {
    const bool boosted = std::holds_alternative<Boosted>(in_title.inner->meaning);
    const auto text = boosted ? "(" + print_query(*in_title.inner) + ")" : print_operand(*in_title.inner);
    return fmt::format("{}:{}", name_of(Field::title), text);
  }

  std::string operator()(const Boosted& boosted) const {
    const auto& inner = *boosted.inner;
    const bool apart = std::holds_alternative<Boosted>(inner.meaning) || is_address(inner);
    const auto text = apart ? "(" + print_query(inner) + ")" : print_within(inner, Binding::single);
    return fmt::format("{}^{}", text, boosted.factor);
  }

  std::string operator()(const All& all) const {
    auto text = joined(all.required, " AND ", Binding::near);
    for (const auto& node : all.excluded) text += " AND NOT " + print_within(node, Binding::near);
    return text;
  }

  std::string operator()(const Any& any) const { return joined(any.alternatives, " OR ", Binding::all); }

  std::string operator()(const List& list) const {
    std::string text;
    for (const auto& [role, node] : list.parts) {
      if (!text.empty()) text += ' ';
      if (role == Role::optional)
        text += print_within(node, Binding::any);
      else
        text += (role == Role::required ? '+' : '-') + print_operand(node);
    }
    return text;
  }
};

}  // namespace

std::string print_query(const Node& node) {
  return std::visit(Printer(), node.meaning);
}

}  // namespace warta::query
