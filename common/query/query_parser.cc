#include "common/query/query_parser.h"

#include <string>
#include <utility>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "common/query/lexer.h"
#include "common/query/operator_word.h"
#include "common/query/parser.h"
#include "common/query/refusal.h"
#include "common/query/tree_building.h"

namespace warta::query {

Parser::Parser(std::string_view text) : text_(text), tokens_(query_tokens(text)) {}

Node Parser::parse() {
  if (tokens_.size() == 1) refuse_nothing();
  check_not_closed();
  auto root = list();
  check_not_closed();
  return root;
}

void Parser::check_not_closed() const {
  if (peek().kind != TokenKind::close) return;
  refuse(text_, peek().place.begin, tr("a parenthesis is closed and never opened"),
         tr("Open it with a ( before, or leave it out."));
}

void Parser::refuse_nothing() const {
  const bool blank = text_.find_first_not_of(" \t\r\n") == std::string_view::npos;
  throw UsageError(blank ? tr("the query is empty; write some words to search for")
                         : tr("the query holds no word; write some words to search for"));
}

/// a b +c -d: parts with nothing between them.
Node Parser::list() {
  WrittenList written;
  while (!at_end_of_list()) {
    if (is_mark(peek().kind))
      take_marked(written);
    else
      take_alternation(written);
  }
  if (written.positive == 0) {
    refuse(text_, *written.prohibits_at, tr("this only says what must not be there"),
           tr("Say what must be there, too: rusia NOT amerika, or rusia -amerika."));
  }
  check_bare_not(written);
  return join_list(std::move(written.parts));
}

/// NOT without AND says what - says, unless it could as well belong to only one of the parts.
void Parser::check_bare_not(const WrittenList& written) const {
  const bool unclear = written.has_or || (written.has_and && written.positive > 1);
  if (!written.bare_not_at || !unclear) return;
  refuse(text_, *written.bare_not_at, tr("it is not clear what NOT is to be taken from"),
         tr("Write AND NOT, or parentheses: (a OR b) NOT c, a OR (b NOT c)."));
}

void Parser::take_marked(WrittenList& written) {
  const auto mark = take();
  const bool must = mark.kind == TokenKind::plus;
  auto node = primary();
  if (is_binary(peek().kind)) {
    refuse(text_, mark.place.begin, tr("{} cannot stand beside {}", mark.text, peek().text),
           tr("Write a AND b, a AND NOT b; or put parentheses around what belongs together: +(a OR b)."));
  }
  if (!must) check_not_boosted(node);
  add(written, must ? Role::required : Role::prohibited, std::move(node), mark.place.begin);
}

void Parser::add(WrittenList& written, Role role, Node node, std::size_t at) {
  if (role != Role::prohibited)
    ++written.positive;
  else if (!written.prohibits_at)
    written.prohibits_at = at;
  written.parts.push_back({role, std::move(node)});
}

/// a OR b AND c
void Parser::take_alternation(WrittenList& written) {
  auto first = conjunction();
  written.has_and = written.has_and || first.joined;
  if (peek().kind != TokenKind::op_or) {
    if (!first.required.empty())
      return add(written, Role::optional, join_all(std::move(first.required), std::move(first.excluded)), 0);
    if (!written.bare_not_at) written.bare_not_at = first.not_at;
    for (auto& node : first.excluded) add(written, Role::prohibited, std::move(node), first.not_at);
    return;
  }
  written.has_or = true;
  std::vector<Node> alternatives{alternative(std::move(first))};
  while (peek().kind == TokenKind::op_or) {
    take();
    alternatives.push_back(alternative(conjunction()));
  }
  add(written, Role::optional, join_any(std::move(alternatives)), 0);
}

Node Parser::alternative(Conjunction conjunction) const {
  if (conjunction.required.empty()) {
    refuse(text_, conjunction.not_at, tr("NOT cannot be an alternative: it would find nearly everything"),
           tr("Write a NOT b, or a OR (b NOT c)."));
  }
  return join_all(std::move(conjunction.required), std::move(conjunction.excluded));
}

/// a AND b AND NOT c
Parser::Conjunction Parser::conjunction() {
  Conjunction found;
  for (;;) {
    if (peek().kind == TokenKind::op_not) {
      if (found.excluded.empty()) found.not_at = peek().place.begin;
      found.excluded.push_back(negated());
    } else {
      found.required.push_back(near());
    }
    if (peek().kind != TokenKind::op_and) return found;
    take();
    found.joined = true;
  }
}

/// NOT a
Node Parser::negated() {
  enter(take().place.begin);
  auto node = near();
  check_not_boosted(node);
  --depth_;
  return node;
}

void Parser::check_not_boosted(const Node& node) const {
  if (!std::holds_alternative<Boosted>(node.meaning)) return;
  refuse(text_, node.place.begin, tr("what must not be there has no weight"),
         tr("Leave ^ and its number out."));
}

/// a NEAR/5 b
Node Parser::near() {
  auto first = primary();
  if (peek().kind != TokenKind::op_near) return first;
  Near words;
  words.distance = peek().distance;
  const auto begin = first.place.begin;
  add_near(words, std::move(first));
  while (peek().kind == TokenKind::op_near) {
    const auto op = take();
    if (op.distance != words.distance) {
      refuse(text_, op.place.begin, tr("the distances of a chain of NEAR must be the same"),
             tr("Write NEAR/{} here too, or join two pairs with AND.", words.distance));
    }
    add_near(words, primary());
  }
  return {std::move(words), {begin, tokens_[next_ - 1].place.end}};
}

void Parser::add_near(Near& near, Node node) const {
  if (near.words.size() == kMostNearWords) {
    refuse(text_, node.place.begin, tr("NEAR joins at most {} words", kMostNearWords),
           tr("Write a phrase in quotation marks, or AND."));
  }
  if (const auto* const word = std::get_if<Keyword>(&node.meaning))
    near.words.push_back(word->text);
  else if (const auto* const exact = std::get_if<ExactForm>(&node.meaning))
    near.words.push_back(exact->text);
  else
    refuse(text_, node.place.begin, tr("NEAR stands between single words"),
           tr("Write bank NEAR/5 rusia, judul:(bank NEAR/5 rusia), or (a NEAR c) OR (b NEAR c)."));
  near.places.push_back(node.place);
}

Query parse_query(std::string_view text) {
  return {std::string(text), Parser(text).parse()};
}

}  // namespace warta::query
