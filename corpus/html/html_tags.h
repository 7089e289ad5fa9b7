// The elements of HTML that reading an article has to tell apart.
//
// Thread-safe: constants and pure functions.
#ifndef WARTA_CORPUS_HTML_HTML_TAGS_H_
#define WARTA_CORPUS_HTML_HTML_TAGS_H_

#include <cstdint>
#include <string_view>

namespace warta::corpus {

/// Elements that are only their traits (the many inline ones, say) share a name at the front.
enum class HtmlTag : std::uint8_t {
  unknown,     ///< no element of HTML
  formatting,  ///< b, i, font and their kind: they mark words and hold no structure
  block,       ///< breaks the line, else of no interest
  head_part,   ///< base, head and other parts of a page's head
  no_text,     ///< its content is not read as the page's sentences: svg, object, select, video, …
  raw,         ///< its content is no HTML and is not read: style, iframe, noscript, …
  a,
  article,
  aside,
  blockquote,
  body,
  br,
  button,
  dd,
  dialog,
  div,
  dl,
  dt,
  figcaption,
  figure,
  footer,
  form,
  header,
  heading,  ///< h1 to h6, but h1 below
  h1,
  html,
  li,
  link,
  list,  ///< ul, ol
  main,
  meta,
  nav,
  p,
  pre,
  script,
  section,
  span,
  table,
  table_section,  ///< tbody, thead, tfoot
  td,             ///< also th
  time,
  title,
  tr,
};

struct HtmlTagTraits {
  HtmlTag tag = HtmlTag::unknown;
  bool is_void = false;      ///< has no content and no end tag
  bool breaks_line = false;  ///< text before, within and after it stands on lines of its own
  bool is_raw = false;       ///< its content runs to its end tag, whatever stands there
};

/// By a tag's name in any case.
HtmlTagTraits traits_of(std::string_view name);

/// May a tag of this name be meant, where plain text may hold angle brackets too? HTML's own, custom ones
/// (`amp-img`) and those with a prefix (`o:p`).
bool is_tag_name(std::string_view name);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_HTML_HTML_TAGS_H_
