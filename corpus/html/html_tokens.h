// Cuts HTML into tags and text, in the order in which they stand.
//
// Follows the tokenizer of the HTML standard (section 13.2.5) where pages are sound, and goes its own way
// where they are not: there a browser may lose the rest of the page, here as little as possible is lost. Time
// is linear in the text, whatever it holds.
#ifndef WARTA_CORPUS_HTML_HTML_TOKENS_H_
#define WARTA_CORPUS_HTML_HTML_TOKENS_H_

#include <bitset>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "corpus/html/html_tags.h"

namespace warta::corpus {

enum class HtmlTokenKind {
  text,
  start_tag,
  end_tag,
};

/// Views into the text.
struct HtmlToken {
  HtmlTokenKind kind = HtmlTokenKind::text;
  HtmlTagTraits traits;
  /// A tag's name as it stands there.
  std::string_view name;
  /// A start tag's attributes, to be read by HtmlAttributes.
  std::string_view attributes;
  /// Of text: itself, with its entities. Of a start tag of a raw element (script, title): its content; the
  /// end tag is not given.
  std::string_view text;
};

/// How to take what may be a tag or not.
enum class HtmlStrictness {
  page,      ///< as browsers do: `<x>` is a tag
  fragment,  ///< text that may hold tags: `<x>`, `a <b and c` and "<budi@contoh.example>" are text
};

/// Not thread-safe.
class HtmlTokens {
 public:
  /// The text must outlive the tokens.
  HtmlTokens(std::string_view text, HtmlStrictness strictness) : text_(text), strictness_(strictness) {}

  /// The next piece; never empty text. Comments, doctypes and processing instructions are passed over.
  /// nullopt at the end.
  std::optional<HtmlToken> next();

 private:
  struct Markup {
    /// nullopt for a comment.
    std::optional<HtmlToken> token;
    std::size_t end = 0;
  };

  std::optional<Markup> markup_at(std::size_t at);
  std::optional<Markup> declaration_at(std::size_t at);
  std::optional<std::size_t> first_end(std::size_t at);
  std::optional<Markup> tag_at(std::size_t at);
  std::optional<std::size_t> tag_end(std::size_t at);
  std::optional<Markup> cut_tag_at(std::size_t at, const HtmlToken& token) const;
  void take_raw_content(Markup& markup);

  std::string_view text_;
  HtmlStrictness strictness_;
  std::size_t at_ = 0;
  /// Markup that ended a text and is to be given next.
  std::optional<Markup> pending_;
  /// A quotation mark in a tag was never closed: from there on tags end at their first >.
  bool quotes_are_broken_ = false;
  /// No > follows: there are no more tags.
  bool no_more_ends_ = false;
  /// Raw elements whose end tag does not occur any more, by the first letter of their names.
  std::bitset<32> without_end_;
};

struct HtmlAttribute {
  /// As it stands there, in any case.
  std::string_view name;
  /// Without its quotation marks; its entities as they stand.
  std::string_view value;
};

/// Walks the attributes of a start tag. Views into the tag.
class HtmlAttributes {
 public:
  explicit HtmlAttributes(std::string_view attributes) : rest_(attributes) {}

  /// nullopt at the end.
  std::optional<HtmlAttribute> next();

 private:
  std::string_view rest_;
};

/// The value of the attribute of this name (in lower case), its entities decoded; empty if there is none.
std::string attribute_value(std::string_view attributes, std::string_view name);

/// ASCII letters in lower case.
std::string in_lower_case(std::string_view text);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_HTML_HTML_TOKENS_H_
