// The grammar of the query language, by recursive descent: what binds more loosely calls what binds more
// tightly. Only query_parser.h is for others.
#ifndef WARTA_COMMON_QUERY_PARSER_H_
#define WARTA_COMMON_QUERY_PARSER_H_

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "common/query/query.h"
#include "common/query/token.h"

namespace warta::query {

/// Not thread-safe; for one query.
class Parser {
 public:
  /// `text` must outlive it. Throws UsageError.
  explicit Parser(std::string_view text);

  /// Once. Throws UsageError.
  Node parse();

 private:
  /// Operands with AND between them.
  struct Conjunction {
    std::vector<Node> required;
    std::vector<Node> excluded;
    std::size_t not_at = 0;  ///< the first NOT
    bool joined = false;     ///< is there an AND?
  };

  /// Parts of a list, and how they were written.
  struct WrittenList {
    std::vector<Part> parts;
    std::size_t positive = 0;                 ///< parts that are not prohibited
    std::optional<std::size_t> prohibits_at;  ///< the first - or NOT
    std::optional<std::size_t> bare_not_at;   ///< the first NOT without AND
    bool has_and = false;
    bool has_or = false;
  };

  const Token& peek() const { return tokens_[next_]; }
  const Token& take() { return tokens_[next_++]; }
  bool at_end_of_list() const { return peek().kind == TokenKind::close || peek().kind == TokenKind::end; }
  void enter(std::size_t at);

  // query_parser.cc: what joins parts, from the loosest to the tightest
  Node list();                                  // a b +c -d
  void take_marked(WrittenList& written);       // +c
  void take_alternation(WrittenList& written);  // a OR b AND c
  Conjunction conjunction();                    // a AND b AND NOT c
  Node negated();                               // NOT c
  Node near();                                  // a NEAR/5 b
  static void add(WrittenList& written, Role role, Node node, std::size_t at);
  Node alternative(Conjunction conjunction) const;
  void add_near(Near& near, Node node) const;
  void check_not_closed() const;
  void check_bare_not(const WrittenList& written) const;
  void check_not_boosted(const Node& node) const;
  [[noreturn]] void refuse_nothing() const;

  // operand_parser.cc: the parts
  Node primary();  // an operand with what stands right behind it
  Node operand();
  Node simple(const Token& token) const;  // kata "frasa" kata* kata~
  Node group();                           // (…)
  Node exact();                           // =kata
  Node fielded();                         // judul:…
  void check_not_ended(std::size_t open) const;
  [[noreturn]] void refuse_operator() const;

  std::string_view text_;
  std::vector<Token> tokens_;
  std::size_t next_ = 0;
  std::size_t depth_ = 0;
  std::optional<Field> field_;  // whose value is being read
};

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_PARSER_H_
