// The signs that a query consists of.
#ifndef WARTA_COMMON_QUERY_TOKEN_H_
#define WARTA_COMMON_QUERY_TOKEN_H_

#include <cstdint>
#include <string_view>

#include "common/query/field_names.h"
#include "common/query/query.h"

namespace warta::query {

enum class TokenKind : std::uint8_t {
  word,
  phrase,
  open,
  close,
  plus,
  minus,
  equals,
  field,
  op_and,
  op_or,
  op_not,
  op_near,
  boost,  // only right behind a word, a phrase or a closed group
  end,
};

/// Does it stand between two operands?
inline bool is_binary(TokenKind kind) {
  return kind == TokenKind::op_and || kind == TokenKind::op_or || kind == TokenKind::op_near;
}

/// Is it a + or a -?
inline bool is_mark(TokenKind kind) {
  return kind == TokenKind::plus || kind == TokenKind::minus;
}

/// What stands behind a word and belongs to it.
enum class Suffix : std::uint8_t { none, begins, nearly };

/// Views point into the query's text.
struct Token {
  TokenKind kind = TokenKind::end;
  Place place;
  /// Of a word: without suffix; of a phrase: what is between the quotation marks; else as it is written.
  std::string_view text;
  Suffix suffix = Suffix::none;  ///< of a word
  Field field = Field::title;    ///< of a field
  std::uint32_t distance = 0;    ///< of op_near
  double factor = 1;             ///< of boost
};

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_TOKEN_H_
