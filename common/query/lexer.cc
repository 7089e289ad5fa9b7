#include "common/query/lexer.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string>
#include <utility>

#include "common/messages/messages.h"
#include "common/query/characters.h"
#include "common/query/operator_word.h"
#include "common/query/refusal.h"
#include "common/query/word_shape.h"
#include "common/text/terminal_text.h"

namespace warta::query {
namespace {

bool is_mark(char c) {
  return c == '+' || c == '-' || c == '=';
}

TokenKind kind_of_mark(char c) {
  if (c == '+') return TokenKind::plus;
  return c == '-' ? TokenKind::minus : TokenKind::equals;
}

/// Letters alone.
bool could_be_field(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
  });
}

/// Are this field's values taken as they are written, operators and all?
bool is_literal(Field field) {
  return field == Field::id || field == Field::date;
}

class Lexer {
 public:
  explicit Lexer(std::string_view query) : query_(query) {}

  std::vector<Token> tokens() {
    while (at_ < query_.size()) {
      if (const auto blank = blank_at(query_, at_); blank > 0)
        at_ += blank;
      else
        take();
    }
    add({TokenKind::end, {at_, at_}, {}});
    return std::move(tokens_);
  }

 private:
  void take() {
    const char c = query_[at_];
    if (quote_at(query_, at_).size > 0)
      take_phrase();
    else if (c == '(')
      take_open();
    else if (c == ')')
      take_close();
    else if (const auto field = field_before(); field && is_literal(*field))
      take_literal();
    else if (!is_mark(c) || !take_marks())
      take_run();
  }

  void add(const Token& token) {
    tokens_.push_back(token);
    at_ = token.place.end;
  }

  /// Does the token before end right here?
  bool touches() const { return !tokens_.empty() && tokens_.back().place.end == at_; }

  /// The field whose colon stands right before.
  std::optional<Field> field_before() const {
    if (!touches() || tokens_.back().kind != TokenKind::field) return std::nullopt;
    return tokens_.back().field;
  }

  /// The field that values here belong to.
  std::optional<Field> field_here() const {
    if (const auto field = field_before()) return field;
    return groups_.empty() ? std::nullopt : groups_.back();
  }

  void take_phrase() {
    const auto opening = quote_at(query_, at_);
    const auto begin = at_ + opening.size;
    auto end = begin;
    const auto closes = [&](const Quote& quote) { return quote.size > 0 && quote.kind == opening.kind; };
    while (end < query_.size() && !closes(quote_at(query_, end))) ++end;
    if (end == query_.size()) {
      refuse(query_, at_, tr("a quotation mark is opened and never closed"),
             tr("Close the phrase with another \", or leave the mark out."));
    }
    const auto text = query_.substr(begin, end - begin);
    const auto field = field_here();
    if (text.empty() || (!holds_word(text) && !(field && is_literal(*field)))) {
      refuse(query_, at_, tr("there is no word between these quotation marks"),
             tr("Write some, or leave them out."));
    }
    add({TokenKind::phrase, {at_, end + quote_at(query_, end).size}, text});
    take_suffix(tr("a phrase"));
  }

  void take_open() {
    groups_.push_back(field_here());
    add({TokenKind::open, {at_, at_ + 1}, query_.substr(at_, 1)});
  }

  void take_close() {
    if (!groups_.empty()) groups_.pop_back();
    add({TokenKind::close, {at_, at_ + 1}, query_.substr(at_, 1)});
    take_suffix(tr("a parenthesis"));
  }

  /// What belongs to a phrase or a group that ends here.
  void take_suffix(std::string_view of_what) {
    if (at_ == query_.size()) return;
    const char c = query_[at_];
    if (c == '*' || c == '~') {
      refuse(query_, at_, tr("{} cannot stand behind {}", c, of_what),
             tr("Put it behind a word, as in kata{}; or put a blank before it.", c));
    }
    if (c != '^') return;
    const auto number = query_.substr(at_, run_length(query_, at_));
    add(boost_token(query_, at_, at_ + without_sentence_marks(number).size()));
  }

  /// The value of a field that takes it as it is written.
  void take_literal() {
    const auto length = std::max<std::size_t>(run_length(query_, at_), 1);
    add({TokenKind::word, {at_, at_ + length}, query_.substr(at_, length)});
  }

  /// The + - = that stand here before something; false if they do not and are of a word, or punctuation.
  bool take_marks() {
    auto end = at_;
    while (end < query_.size() && is_mark(query_[end])) ++end;
    if (!operand_at(query_, end)) return false;
    const auto marks = query_.substr(at_, end - at_);
    if (marks.size() > 1 && (marks.size() > 2 || marks[0] == '=' || marks[1] != '=')) {
      refuse(query_, at_, tr("the operators {} cannot stand together", marks),
             tr("Write one of them: +kata must be there, -kata must not, =kata is just this form."));
    }
    check_before_marks(marks.front());
    for (const char mark : marks) add({kind_of_mark(mark), {at_, at_ + 1}, query_.substr(at_, 1)});
    return true;
  }

  /// Marks open a part of a query: right behind a field, a phrase or a group they cannot be meant so.
  void check_before_marks(char mark) const {
    if (!touches()) return;
    const auto before = tokens_.back().kind;
    if (before == TokenKind::field && mark != '=') {
      refuse(query_, at_, tr("{} stands before the field, not behind it", mark),
             tr("Write {0}{1}kata, or {0}{1}(…).", mark, tokens_.back().text));
    }
    if (before == TokenKind::phrase || before == TokenKind::close || before == TokenKind::boost) {
      refuse(query_, at_, tr("{} joins two parts here, and it stands before one", mark),
             tr("Put a blank before the {}, if it belongs to what is behind.", mark));
    }
  }

  void take_run() {
    const auto end = run_end();
    const auto run = query_.substr(at_, end - at_);
    const bool value = field_before().has_value();
    if (!value) {
      if (const auto found = operator_at(query_, at_, end)) return add(*found);
      if (const auto here = field_here(); here && is_literal(*here)) return take_literal();
      if (take_field(run)) return;
    }
    if (value) check_value(run);
    take_word(end);
  }

  /// "judul:sumber:a"
  void check_value(std::string_view run) const {
    const auto colon = run.find(':');
    if (colon == std::string_view::npos || !field_called(run.substr(0, colon))) return;
    refuse(query_, at_, tr("a field stands inside another"),
           tr("Write them side by side: judul:kata sumber:antaranews.com."));
  }

  /// A run ends before a group that an operator or a field before it applies to: "NOT(a)", "judul:(a)".
  std::size_t run_end() const {
    const auto run = query_.substr(at_, run_length(query_, at_));
    const auto paren = run.find('(');
    if (paren == std::string_view::npos) return at_ + run.size();
    const auto head = run.substr(0, paren);
    const bool opens = head.ends_with(':') || is_operator_word(head.substr(0, head.find('/')));
    return at_ + (opens ? paren : run.size());
  }

  /// `judul:` before a value; false if `run` does not begin with a field.
  bool take_field(std::string_view run) {
    const auto colon = run.find(':');
    if (colon == std::string_view::npos || !could_be_field(run.substr(0, colon))) return false;
    const auto name = run.substr(0, colon);
    const auto value = run.substr(colon + 1);
    const auto value_at = at_ + colon + 1;
    if (value.starts_with("//")) return false;  // "http://…"
    const auto field = field_called(name);
    if (!field) {
      if (!operand_at(query_, value_at)) return false;  // "VIDEO: …"
      refuse(query_, at_, tr("there is no field called {}", name), field_advice(name));
    }
    if (value.empty() ? !operand_at(query_, value_at) : !is_literal(*field) && !holds_word(value)) {
      refuse(query_, at_, tr("the field {}: has no value", name),
             tr("Write one right behind the colon, as in {}:{}; or leave the colon out.", name,
                *field == Field::date ? "2025-02" : "kata"));
    }
    add({TokenKind::field, {at_, value_at}, query_.substr(at_, colon + 1), Suffix::none, *field});
    return true;
  }

  void take_word(std::size_t end) {
    if (!holds_word(query_.substr(at_, end - at_))) {
      at_ = end;
      return;
    }
    const auto [word, boost] = word_tokens(query_, at_, end);
    add(word);
    if (boost) add(*boost);
    at_ = end;
  }

  std::string_view query_;
  std::size_t at_ = 0;
  std::vector<std::optional<Field>> groups_;  // what each open parenthesis belongs to
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> query_tokens(std::string_view query) {
  return Lexer(query).tokens();
}

}  // namespace warta::query
