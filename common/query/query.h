// A query as its parts are meant: a tree. docs/query_syntax.md tells what each part finds.
//
// parse_query() makes trees, print_query() writes them down again, compile() makes a search of them. Trees
// that parse_query() makes have these properties, which the others require:
//   - a List has a part that is not prohibited, an All an operand that is required, an Any two alternatives;
//   - no Any is an alternative of an Any, no All an operand of an All; a List of optional words in a List,
//     and a group of one part anywhere, are taken out of their parentheses;
//   - nothing inside an InTitle is an InTitle, a Filter or a DateRange.
//
// Thread-safe: value types.
#ifndef WARTA_COMMON_QUERY_QUERY_H_
#define WARTA_COMMON_QUERY_QUERY_H_

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "common/query/box.h"

namespace warta::query {

/// Where in the query's text a part stands: byte offsets, [begin, end). All places are equal: where a part
/// stands is no part of what it means.
struct Place {
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(const Place& /*a*/, const Place& /*b*/) { return true; }
};

/// Text whose words are looked for in all their forms. Often one word, but `Covid-19` and `detik.com` are
/// more.
struct Keyword {
  std::string text;
  friend bool operator==(const Keyword&, const Keyword&) = default;
};

/// Text that is looked for in just this form.
struct ExactForm {
  std::string text;
  friend bool operator==(const ExactForm&, const ExactForm&) = default;
};

/// What a word begins with.
struct Prefix {
  std::string text;
  friend bool operator==(const Prefix&, const Prefix&) = default;
};

/// A word that may be spelled a little otherwise.
struct Fuzzy {
  std::string text;
  friend bool operator==(const Fuzzy&, const Fuzzy&) = default;
};

/// Text whose words are looked for side by side, in just these forms.
struct Phrase {
  std::string text;
  friend bool operator==(const Phrase&, const Phrase&) = default;
};

/// Words, in just these forms, that stand in any order, each in a place of its own, the first and the last of
/// them at most `distance` + (words - 2) positions apart: two words at most `distance`.
struct Near {
  std::vector<std::string> words;
  std::vector<Place> places;  ///< of the words
  std::uint32_t distance = 0;
  friend bool operator==(const Near&, const Near&) = default;
};

/// What an article is marked with, apart from its text and its day.
enum class FilterField : std::uint8_t { source, author, category, language, id };

/// Articles whose `field` has this value.
struct Filter {
  FilterField field = FilterField::source;
  std::string value;
  bool begins = false;  ///< or a value that begins so
  friend bool operator==(const Filter&, const Filter&) = default;
};

/// Articles of these days on their outlets' calendars, both included. One end may be open.
struct DateRange {
  std::optional<std::chrono::year_month_day> from;
  std::optional<std::chrono::year_month_day> to;
  friend bool operator==(const DateRange&, const DateRange&) = default;
};

struct Node;
struct Part;

/// What is looked for in titles only.
struct InTitle {
  Box<Node> inner;
  friend bool operator==(const InTitle& a, const InTitle& b);
};

/// What counts `factor` times as much as it would.
struct Boosted {
  Box<Node> inner;
  double factor = 1;
  friend bool operator==(const Boosted& a, const Boosted& b);
};

/// a AND b AND NOT c: articles with all that is required and nothing that is excluded.
struct All {
  std::vector<Node> required;
  std::vector<Node> excluded;
  friend bool operator==(const All& a, const All& b);
};

/// a OR b: articles with one of these at least.
struct Any {
  std::vector<Node> alternatives;
  friend bool operator==(const Any& a, const Any& b);
};

/// Parts with nothing between them, as `+a b -c source:d`: what is required must be there, what is prohibited
/// must not. If nothing is required, one of the optional parts must be there. Optional parts that narrow()
/// are filters: of those that name one field, one must hold, and something must for each field.
struct List {
  std::vector<Part> parts;
  friend bool operator==(const List& a, const List& b);
};

struct Node {
  std::variant<Keyword, ExactForm, Prefix, Fuzzy, Phrase, Near, Filter, DateRange, InTitle, Boosted, All, Any,
               List>
      meaning;
  Place place;
  friend bool operator==(const Node&, const Node&) = default;
};

enum class Role : std::uint8_t { optional, required, prohibited };

struct Part {
  Role role = Role::optional;
  Node node;
  friend bool operator==(const Part&, const Part&) = default;
};

struct Query {
  /// As it was written; places are offsets into it.
  std::string text;
  Node root;
};

/// Does it only say which articles come into question, and nothing of words? Such are filters and days, and
/// what joins nothing else.
bool narrows(const Node& node);

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_QUERY_H_
