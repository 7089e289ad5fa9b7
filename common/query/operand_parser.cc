#include <string>
#include <utility>

#include "common/messages/messages.h"
#include "common/query/filter_value.h"
#include "common/query/parser.h"
#include "common/query/query_parser.h"
#include "common/query/refusal.h"

namespace warta::query {
namespace {

bool is_operator(TokenKind kind) {
  return is_binary(kind) || kind == TokenKind::op_not || is_mark(kind);
}

}  // namespace

void Parser::enter(std::size_t at) {
  if (++depth_ <= kMostNested) return;
  refuse(text_, at, tr("more than {} parentheses within each other", kMostNested),
         tr("Take out those that are not needed."));
}

/// An operand with what stands right behind it.
Node Parser::primary() {
  auto node = operand();
  if (peek().kind != TokenKind::boost) return node;
  const auto boost = take();
  if (narrows(node)) {
    refuse(text_, boost.place.begin, tr("a filter has no weight"), tr("Leave ^ and its number out."));
  }
  const Place place{node.place.begin, boost.place.end};
  return {Boosted{Box(std::move(node)), boost.factor}, place};
}

Node Parser::operand() {
  switch (peek().kind) {
    case TokenKind::word:
    case TokenKind::phrase:
      return simple(take());
    case TokenKind::open:
      return group();
    case TokenKind::equals:
      return exact();
    case TokenKind::field:
      return fielded();
    default:
      refuse_operator();
  }
}

Node Parser::simple(const Token& token) const {
  if (field_ && *field_ != Field::title) return filter_node(text_, *field_, token);
  std::string text(token.text);
  if (token.kind == TokenKind::phrase) return {Phrase{std::move(text)}, token.place};
  if (token.suffix == Suffix::begins) return {Prefix{std::move(text)}, token.place};
  if (token.suffix == Suffix::nearly) return {Fuzzy{std::move(text)}, token.place};
  return {Keyword{std::move(text)}, token.place};
}

Node Parser::group() {
  const auto open = take().place.begin;
  enter(open);
  if (peek().kind == TokenKind::close) {
    refuse(text_, open, tr("there is no word between these parentheses"),
           tr("Write some, or leave them out."));
  }
  check_not_ended(open);
  auto node = list();
  check_not_ended(open);
  take();
  --depth_;
  return node;
}

void Parser::check_not_ended(std::size_t open) const {
  if (peek().kind != TokenKind::end) return;
  refuse(text_, open, tr("a parenthesis is opened and never closed"),
         tr("Close it with a ) behind, or leave it out."));
}

Node Parser::exact() {
  const auto mark = take().place.begin;
  const auto& token = peek();
  if (token.kind == TokenKind::phrase)
    refuse(text_, mark, tr("a phrase has just these forms anyway"), tr("Leave the = out."));
  if (token.kind == TokenKind::field)
    refuse(text_, mark, tr("= stands before a word"), tr("Write judul:=kata."));
  if (token.kind != TokenKind::word)
    refuse(text_, mark, tr("= stands before a word"), tr("Write it before each word, as in (=a =b)."));
  if (token.suffix != Suffix::none) {
    refuse(text_, mark, tr("= asks for one form only, and * and ~ for several"),
           tr("Leave one of them out."));
  }
  if (field_ && *field_ != Field::title)
    refuse(text_, mark, tr("{}: is exact anyway", name_of(*field_)), tr("Leave the = out."));
  take();
  return {ExactForm{std::string(token.text)}, {mark, token.place.end}};
}

Node Parser::fielded() {
  const auto token = take();
  if (field_) {
    refuse(text_, token.place.begin, tr("a field stands inside another"),
           tr("Write them side by side: judul:kata sumber:antaranews.com."));
  }
  field_ = token.field;
  auto node = operand();
  field_.reset();
  if (token.field != Field::title) return node;
  const Place place{token.place.begin, tokens_[next_ - 1].place.end};
  return {InTitle{Box(std::move(node))}, place};
}

/// For what stands where an operand is expected.
void Parser::refuse_operator() const {
  const auto& token = peek();
  const bool first = next_ == 0 || tokens_[next_ - 1].kind == TokenKind::open;
  if (is_mark(token.kind) && !first) {
    refuse(text_, token.place.begin, tr("{} cannot stand behind {}", token.text, tokens_[next_ - 1].text),
           tr("Write a AND b, or a AND NOT b."));
  }
  if (is_binary(token.kind) && (first || !is_operator(tokens_[next_ - 1].kind))) {
    refuse(text_, token.place.begin, tr("nothing stands before {}", token.text),
           tr("Write a word on both sides; or write it in small letters to search for it as a word."));
  }
  const auto& before = tokens_[next_ - 1];
  refuse(text_, before.place.begin, tr("no word stands behind {}", before.text),
         tr("Write one; or write it in small letters to search for it as a word."));
}

}  // namespace warta::query
