#include "corpus/text/wiki_layout.h"

#include <algorithm>
#include <cstddef>

namespace warta::corpus {
namespace {

constexpr std::string_view kBlanks = " \t\r";

bool is_special(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '(';
}

/// How much of `line`, which begins with a parenthesis, is to be left out: it and what templates left behind
/// it, or only that.
std::size_t emptied_length(std::string_view line) {
  const auto behind = std::min(line.find_first_not_of(" \t,;", 1), line.size());
  return behind < line.size() && line[behind] == ')' ? behind + 1 : 0;
}

/// Appends `line`, which may be empty, to `text`, with one blank for each run of them.
void append_tidied(std::string& text, std::string_view line) {
  const auto begin = text.size();
  while (!line.empty()) {
    const auto plain =
        static_cast<std::size_t>(std::find_if(line.begin(), line.end(), is_special) - line.begin());
    text += line.substr(0, plain);
    line.remove_prefix(plain);
    if (line.empty()) break;
    if (line.front() == '(') {
      const auto emptied = emptied_length(line);
      if (emptied == 0) text += '(';
      line.remove_prefix(std::max<std::size_t>(emptied, 1));
      if (emptied == 0) line.remove_prefix(std::min(line.find_first_not_of(" \t,;"), line.size()));
    } else {
      line.remove_prefix(std::min(line.find_first_not_of(kBlanks), line.size()));
      if (text.size() > begin && text.back() != ' ') text += ' ';
    }
  }
  while (text.size() > begin && text.back() == ' ') text.pop_back();
}

class Layout {
 public:
  void add(std::string_view line) {
    const bool heading = line.find(kHeadingMark) != std::string_view::npos;
    line_.clear();
    if (heading) line.remove_prefix(line.find_last_of(kHeadingMark) + 1);
    append_tidied(line_, line);
    if (line_.empty()) {
      paragraph_ends_ = true;
      return;
    }
    if (!text_.empty()) text_ += heading || paragraph_ends_ ? "\n\n" : "\n";
    text_ += line_;
    paragraph_ends_ = heading;
    if (!heading) end_of_body_ = text_.size();
  }

  std::string finished() {
    text_.resize(end_of_body_);
    return std::move(text_);
  }

 private:
  std::string text_;
  std::string line_;
  bool paragraph_ends_ = false;
  std::size_t end_of_body_ = 0;  // behind the last line that is no heading
};

}  // namespace

std::string laid_out_wiki_text(std::string_view text) {
  Layout layout;
  for (;;) {
    const auto end = text.find('\n');
    layout.add(text.substr(0, end));
    if (end == std::string_view::npos) return layout.finished();
    text.remove_prefix(end + 1);
  }
}

}  // namespace warta::corpus
