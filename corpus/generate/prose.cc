#include "corpus/generate/prose.h"

#include <algorithm>

#include "corpus/generate/common_words.h"
#include "corpus/generate/figures.h"

namespace warta::generating {
namespace {

// Chosen so that the commonest hundred words, the words of an article and the growth of the vocabulary come
// near to those of news; docs/performance.md compares them.
constexpr std::uint32_t kFunctionAfterFunction = 100;
constexpr std::uint32_t kFunctionAfterContent = 420;
constexpr std::uint32_t kFigures = 30;  // all of 1,000 content words
constexpr std::uint32_t kSubjects = 240;
constexpr std::uint32_t kUsedBefore = 190;
constexpr std::uint32_t kCommas = 110;

// Words that go together: of 1,000 words, those that are one of the companions of the word before.
constexpr std::uint32_t kCompanions = 700;
constexpr std::uint32_t kCompanionsOfFunctionWord = 300;
constexpr std::uint32_t kCompanionsOfContentWord = 3;
constexpr std::uint32_t kFunctionCompanions = 3;

// Above all ranks.
constexpr std::uint64_t kFirstFunctionWord = std::uint64_t{1} << 62U;

constexpr auto kSaid =
    std::to_array<std::string_view>({"kata", "kata", "ujar", "ucap", "jelas", "tutur", "ungkap", "terang"});

void capitalise(std::string& text, std::size_t at) {
  if (text[at] >= 'a' && text[at] <= 'z') text[at] = static_cast<char>(text[at] - 'a' + 'A');
}

}  // namespace

void Prose::append_clause(std::string& text) {
  const auto begin = text.size();
  const auto least = random_.between(7, 15);
  append_words(least + random_.below(10), text);
  capitalise(text, begin);
}

void Prose::append_sentence(std::string_view day, std::string& text) {
  if (random_.chance(180)) {
    append_quotation(day, text);
    return;
  }
  append_clause(text);
  if (random_.chance(50)) text.append(" pada ").append(day);
  text += '.';
}

void Prose::append_quotation(std::string_view day, std::string& text) {
  text += '"';
  append_clause(text);
  text.append(",\" ").append(random_.one_of(kSaid)).append(1, ' ').append(story_.draw_person(random_));
  if (random_.chance(250)) text.append(" di ").append(story_.place()).append(", ").append(day);
  text += '.';
}

std::string Prose::title() {
  std::string title;
  for (auto left = random_.between(6, 11); left > 0; --left) {
    if (!title.empty()) title += ' ';
    const auto begin = title.size();
    if (begin > 0 && random_.chance(200)) {
      append_function_word(title);
      continue;
    }
    if (random_.chance(450))
      title += story_.draw_subject(random_);
    else
      append_drawn(title);
    capitalise(title, begin);
  }
  return title;
}

void Prose::append_words(std::uint32_t count, std::string& text) {
  before_ = 0;
  bool after_function = false;
  for (; count > 0; --count) {
    const bool function = random_.chance(after_function ? kFunctionAfterFunction : kFunctionAfterContent);
    if (function)
      append_function_word(text);
    else
      append_content(text);
    after_function = function;
    if (count == 1) return;
    if (!function && random_.chance(kCommas)) {
      text += ',';
      before_ = 0;
    }
    text += ' ';
  }
}

/// What the next word is drawn by: the random numbers of the article, or those of a pair of words, which make
/// it one of the few that often follow the one before.
Random* Prose::chooser(std::uint32_t companions) {
  if (before_ == 0 || !random_.chance(kCompanions)) return &random_;
  const auto first = random_.below(companions);
  pair_ = Random(before_, std::min(first, random_.below(companions)));
  return &pair_;
}

void Prose::append_function_word(std::string& text) {
  const auto place = vocabulary_.draw_function_word(*chooser(kFunctionCompanions));
  text += function_words()[place].text;
  before_ = kFirstFunctionWord + place;
}

void Prose::append_content(std::string& text) {
  const auto kind = random_.below(1000);
  if (kind >= kFigures + kSubjects + kUsedBefore || (kind >= kFigures + kSubjects && used_count_ == 0)) {
    append_drawn(text);
    return;
  }
  before_ = 0;
  if (kind < kFigures)
    append_figure(random_, text);
  else if (kind < kFigures + kSubjects)
    text += story_.draw_subject(random_);
  else
    append_rank(used_[random_.below(std::min<std::uint32_t>(used_count_, kRemembered))], text);
}

void Prose::append_drawn(std::string& text) {
  const bool after_function = before_ >= kFirstFunctionWord;
  const auto rank =
      vocabulary_.draw_rank(*chooser(after_function ? kCompanionsOfFunctionWord : kCompanionsOfContentWord));
  used_[used_count_++ % kRemembered] = rank;
  append_rank(rank, text);
}

void Prose::append_rank(std::uint64_t rank, std::string& text) {
  vocabulary_.append_word(rank, text);
  before_ = 1 + rank;
}

}  // namespace warta::generating
