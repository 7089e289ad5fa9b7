// What is open in wiki markup while it is read: templates, tables and links, and what of the text inside
// them stays.
#ifndef WARTA_CORPUS_TEXT_WIKI_CONSTRUCTS_H_
#define WARTA_CORPUS_TEXT_WIKI_CONSTRUCTS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace warta::corpus {

enum class WikiConstruct : std::uint8_t { template_call, table, link, external_link };

/// Text is written as it is met; what turns out not to be shown is taken back when its construct is closed.
/// So every byte is written once and taken back once, however deep it stands. What is never closed stays. Not
/// thread-safe.
class WikiConstructs {
 public:
  /// `text`, to which the owner writes, must outlive this.
  explicit WikiConstructs(std::string& text) : text_(text) {}

  /// False if too many are open: then the mark is text. What `shown` constructs hold stays in any case.
  bool open(WikiConstruct construct, bool shown);

  /// Closes the last of its kind, and what was opened inside it and never closed; false if none is open.
  bool close(WikiConstruct construct);

  /// Is the last one opened of that kind?
  bool is_last(WikiConstruct construct) const {
    return !open_.empty() && open_.back().construct == construct;
  }
  bool any(WikiConstruct construct) const { return count_.at(index(construct)) > 0; }

  /// A bar: where a link's target, a template's name or one of its values ends. False if it is text.
  bool take_bar();

  /// A line ends, which nothing but a template, a table or a caption outlives; no caption an empty line.
  void end_line(bool line_is_empty);

 private:
  struct Open {
    WikiConstruct construct = WikiConstruct::template_call;
    std::size_t begin = 0;         // in the text
    bool kept = false;             // what is written since stays, once it is closed
    bool labelled = false;         // the first bar was met
    std::size_t values_shown = 0;  // of a template that is kept: so many more; 0 for its last only
  };

  static std::size_t index(WikiConstruct construct) { return static_cast<std::size_t>(construct); }
  void drop_last();
  void take_first_bar(Open& last);
  void take_bar_after_value(Open& shown);

  std::string& text_;
  std::vector<Open> open_;
  std::array<std::size_t, 4> count_{};
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_TEXT_WIKI_CONSTRUCTS_H_
