#include "common/query/operator_word.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

#include "common/messages/messages.h"
#include "common/query/refusal.h"

namespace warta::query {
namespace {

constexpr auto kOperators =
    std::to_array<std::pair<std::string_view, TokenKind>>({{"AND", TokenKind::op_and},
                                                           {"DAN", TokenKind::op_and},
                                                           {"OR", TokenKind::op_or},
                                                           {"ATAU", TokenKind::op_or},
                                                           {"NOT", TokenKind::op_not},
                                                           {"BUKAN", TokenKind::op_not},
                                                           {"NEAR", TokenKind::op_near},
                                                           {"DEKAT", TokenKind::op_near}});

std::optional<TokenKind> operator_called(std::string_view word) {
  for (const auto& [name, kind] : kOperators) {
    if (name == word) return kind;
  }
  return std::nullopt;
}

/// The number behind "NEAR/".
std::uint32_t near_distance(std::string_view query, std::size_t begin, std::size_t end) {
  std::uint32_t distance = 0;
  const auto* const last = query.data() + end;
  const auto [behind, error] = std::from_chars(query.data() + begin, last, distance);
  const bool number = begin < end && error == std::errc() && behind == last;
  if (!number || distance < 1 || distance > kMostNearDistance) {
    refuse(query, begin, tr("NEAR/ takes a whole number from 1 to {}", kMostNearDistance),
           tr("Write NEAR/5 for at most five words on, or NEAR alone for ten."));
  }
  return distance;
}

/// Operators that other languages have.
void refuse_foreign_operator(std::string_view query, std::size_t begin, std::string_view run) {
  if (run == "&&") refuse(query, begin, tr("&& is no operator here"), tr("Write AND, or DAN."));
  if (run == "||") refuse(query, begin, tr("|| is no operator here"), tr("Write OR, or ATAU."));
}

/// "near/5": whoever writes this means the operator.
void refuse_small_near(std::string_view query, std::size_t begin, std::string_view run) {
  for (const std::string_view name : {"near/", "dekat/"}) {
    if (!run.starts_with(name)) continue;
    const auto number = run.substr(name.size());
    if (number.empty() || number.find_first_not_of("0123456789") != std::string_view::npos) continue;
    refuse(query, begin, tr("operators are written in capital letters"), tr("Write NEAR/{}.", number));
  }
}

}  // namespace

bool is_operator_word(std::string_view word) {
  return operator_called(word).has_value();
}

std::optional<Token> operator_at(std::string_view query, std::size_t begin, std::size_t end) {
  const auto run = query.substr(begin, end - begin);
  refuse_foreign_operator(query, begin, run);
  refuse_small_near(query, begin, run);
  const auto head = run.substr(0, run.find_first_of("/.,;:!?^*~"));
  const auto kind = operator_called(head);
  if (!kind) return std::nullopt;
  Token token{*kind, {begin, end}, run};
  if (*kind == TokenKind::op_near) token.distance = kNearDistance;
  if (head.size() == run.size()) return token;
  if (*kind == TokenKind::op_near && run[head.size()] == '/') {
    token.distance = near_distance(query, begin + head.size() + 1, end);
    return token;
  }
  refuse(query, begin, tr("the operator {} stands by itself", head),
         tr("Put blanks around it, or write it in small letters to search for it as a word."));
}

}  // namespace warta::query
