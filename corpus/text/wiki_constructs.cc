#include "corpus/text/wiki_constructs.h"

#include <string_view>

#include "corpus/text/wiki_names.h"

namespace warta::corpus {
namespace {

/// MediaWiki allows 100 templates inside each other.
constexpr std::size_t kMaxOpen = 10000;

}  // namespace

bool WikiConstructs::open(WikiConstruct construct, bool shown) {
  if (open_.size() >= kMaxOpen) return false;
  Open opened;
  opened.construct = construct;
  opened.begin = text_.size();
  opened.kept = shown;
  open_.push_back(opened);
  ++count_.at(index(construct));
  return true;
}

bool WikiConstructs::close(WikiConstruct construct) {
  if (!any(construct)) return false;
  while (!is_last(construct)) drop_last();
  const auto closed = open_.back();
  drop_last();
  const auto written = std::string_view(text_).substr(closed.begin);
  const bool bare_link = construct == WikiConstruct::link && !closed.labelled;
  const bool shown = closed.kept || (bare_link && !is_hidden_wiki_target(written));
  if (!shown) text_.resize(closed.begin);
  return true;
}

bool WikiConstructs::take_bar() {
  if (open_.empty()) return false;
  auto& last = open_.back();
  const bool of_template = last.construct == WikiConstruct::template_call;
  if (!of_template && (last.construct != WikiConstruct::link || last.labelled)) return false;
  if (!last.labelled)
    take_first_bar(last);
  else if (last.kept)
    take_bar_after_value(last);
  return true;
}

/// What was written is a name or a target, and is not shown if something else is.
void WikiConstructs::take_first_bar(Open& last) {
  const auto written = std::string_view(text_).substr(last.begin);
  last.labelled = true;
  if (last.construct == WikiConstruct::link) {
    last.kept = last.kept || !is_hidden_wiki_target(written);
  } else if (const auto* const shown = find_shown_template(written)) {
    last.kept = true;
    last.values_shown = shown->values;
  }
  if (last.kept) text_.resize(last.begin);
}

void WikiConstructs::take_bar_after_value(Open& shown) {
  if (shown.values_shown == 0) {
    text_.resize(shown.begin);  // the last is shown, and this was not the last
  } else if (--shown.values_shown > 0) {
    text_ += ' ';
  } else {
    shown.kept = false;  // what follows says how it is shown
    shown.begin = text_.size();
  }
}

void WikiConstructs::end_line(bool line_is_empty) {
  while (is_last(WikiConstruct::external_link) ||
         (is_last(WikiConstruct::link) && (line_is_empty || !open_.back().labelled))) {
    drop_last();
  }
  // A template that is shown and never closed must not take back what came lines before a bar.
  if (is_last(WikiConstruct::template_call) && open_.back().kept) open_.back().begin = text_.size();
}

void WikiConstructs::drop_last() {
  --count_.at(index(open_.back().construct));
  open_.pop_back();
}

}  // namespace warta::corpus
