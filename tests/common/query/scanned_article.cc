#include "tests/common/query/scanned_article.h"

#include <algorithm>
#include <bit>
#include <cctype>
#include <cstdint>
#include <cstdlib>

namespace warta::tests {
namespace {

using query::All;
using query::Any;
using query::Boosted;
using query::DateRange;
using query::ExactForm;
using query::Filter;
using query::FilterField;
using query::Fuzzy;
using query::InTitle;
using query::Keyword;
using query::List;
using query::Near;
using query::Node;
using query::Phrase;
using query::Prefix;
using query::Role;

ScannedText scan_text(const std::string& text, text::Analyzer& analyzer) {
  ScannedText scanned;
  for (const auto& token : analyzer.analyze(text)) {
    scanned.forms[std::string(token.term)].push_back(token.position);
    scanned.stems.insert(std::string(token.stem));
  }
  for (const auto& [form, positions] : scanned.forms) scanned.form_list.push_back(form);
  return scanned;
}

/// "Desk Ekonomi" and "desk  ekonomi" are the same. Enough for values in ASCII.
std::string folded(const std::string& value) {
  std::string out;
  bool blank = false;
  for (const char c : value) {
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) {
      blank = true;
      continue;
    }
    if (blank && !out.empty()) out += ' ';
    blank = false;
    out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  return out;
}

std::string read_value(const Filter& filter) {
  const bool literal = filter.field == FilterField::id || filter.field == FilterField::language;
  return literal ? filter.value : folded(filter.value);
}

/// The whole table of the textbook, over bytes: the words that are tested are of ASCII.
std::size_t edits(const std::string& a, const std::string& b) {
  std::vector<std::vector<std::size_t>> table(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      auto& cell = table[i][j];
      if (i == 0 || j == 0) {
        cell = i + j;
        continue;
      }
      cell = std::min(
          {table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        cell = std::min(cell, table[i - 2][j - 2] + 1);
    }
  }
  return table[a.size()][b.size()];
}

/// The letters that are in `text`, a bit for each.
std::uint32_t letters(const std::string& text) {
  std::uint32_t bits = 0;
  for (const char c : text) bits |= 1U << (static_cast<unsigned char>(c) & 31U);
  return bits;
}

/// Rules most words out without a table: an edit changes the length by one, and the letters by two, at most.
bool could_be_near(const std::string& a, const std::string& b, std::size_t most) {
  const auto difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  return difference <= most && static_cast<std::size_t>(std::popcount(letters(a) ^ letters(b))) <= 2 * most;
}

/// Is there a position of each word, no two the same, within `reach` from the first to the last? `taken` are
/// those of the words before `next`.
bool within(const std::vector<const std::vector<long>*>& positions, std::size_t next,
            std::vector<long>& taken, long reach) {
  if (next == positions.size()) return true;
  for (const long position : *positions[next]) {
    const bool fits = std::all_of(taken.begin(), taken.end(), [&](long other) {
      return position != other && std::abs(position - other) <= reach;
    });
    if (!fits) continue;
    taken.push_back(position);
    const bool found = within(positions, next + 1, taken, reach);
    taken.pop_back();
    if (found) return true;
  }
  return false;
}

bool has_near(const std::vector<std::string>& forms, long reach, const ScannedText& text) {
  std::vector<const std::vector<long>*> positions;
  for (const auto& form : forms) {
    const auto found = text.forms.find(form);
    if (found == text.forms.end()) return false;
    positions.push_back(&found->second);
  }
  std::vector<long> taken;
  return within(positions, 0, taken, reach);
}

template <typename Wanted>
bool has_form(const std::vector<const ScannedText*>& texts, Wanted wanted) {
  return std::any_of(texts.begin(), texts.end(), [&](const ScannedText* text) {
    return std::any_of(text->form_list.begin(), text->form_list.end(), wanted);
  });
}

bool has_beginning(const std::vector<const ScannedText*>& texts, const std::string& beginning) {
  return std::any_of(texts.begin(), texts.end(), [&](const ScannedText* text) {
    const auto form = text->forms.lower_bound(beginning);
    return form != text->forms.end() && form->first.starts_with(beginning);
  });
}

bool has_stem(const std::vector<const ScannedText*>& texts, const std::string& stem) {
  return std::any_of(texts.begin(), texts.end(),
                     [&](const ScannedText* text) { return text->stems.contains(stem); });
}

bool has_phrase(const std::vector<std::string>& forms, const std::vector<const ScannedText*>& texts) {
  return std::any_of(texts.begin(), texts.end(), [&](const ScannedText* text) {
    const auto begins = text->forms.find(forms.front());
    if (begins == text->forms.end()) return false;
    return std::any_of(begins->second.begin(), begins->second.end(), [&](long position) {
      return std::all_of(forms.begin(), forms.end(), [&](const std::string& form) {
        const auto found = text->forms.find(form);
        const auto offset = &form - &forms.front();
        return found != text->forms.end() && std::find(found->second.begin(), found->second.end(),
                                                       position + offset) != found->second.end();
      });
    });
  });
}

bool has_mark(const Filter& filter, const ScannedArticle& article) {
  const auto found = article.marks.find(filter.field);
  if (found == article.marks.end()) return false;
  const auto value = read_value(filter);
  return std::any_of(found->second.begin(), found->second.end(), [&](const std::string& mark) {
    return filter.begins ? mark.starts_with(value) : mark == value;
  });
}

bool is_of(const DateRange& range, const ScannedArticle& article) {
  return article.day && (!range.from || *article.day >= *range.from) &&
         (!range.to || *article.day <= *range.to);
}

}  // namespace

ScannedArticle scan(const indexing::PreparedArticle& article, text::Analyzer& analyzer) {
  ScannedArticle scanned;
  const auto& stored = article.stored;
  scanned.id = stored.id;
  scanned.title = scan_text(stored.title, analyzer);
  scanned.body = scan_text(stored.body, analyzer);
  if (article.published) scanned.day = article.published->civil_day();
  scanned.marks[FilterField::id].insert(stored.id);
  scanned.marks[FilterField::language].insert(stored.language);
  if (!stored.source.empty()) scanned.marks[FilterField::source].insert(folded(stored.source));
  for (const auto& author : stored.authors) scanned.marks[FilterField::author].insert(folded(author));
  for (const auto& category : stored.categories)
    scanned.marks[FilterField::category].insert(folded(category));
  return scanned;
}

bool QueryScan::matches(const Node& root, const ScannedArticle& article) {
  const Texts everywhere{&article.title, &article.body};
  if (std::holds_alternative<Keyword>(root.meaning)) {
    return match_list(List{{{Role::optional, root}}}, article, everywhere);
  }
  return match(root, article, everywhere);
}

const std::vector<QueryScan::Word>& QueryScan::words(const std::string& text) {
  const auto [entry, fresh] = words_.try_emplace(text);
  if (!fresh) return entry->second;
  std::size_t compound_end = 0;
  for (const auto& token : analyzer_.analyze(text)) {
    Word word{std::string(token.term), std::string(token.stem), {}};
    if (token.begin < compound_end)
      entry->second.back().parts.push_back(word);
    else
      entry->second.push_back(word);
    if (token.whole) compound_end = token.end;
  }
  return entry->second;
}

/// "undang-undang" is a word of its own; "Covid-19" is there also where "Covid" and "19" are.
bool QueryScan::has_all_words(const std::string& text, const Texts& texts) {
  const auto& all = words(text);
  return std::all_of(all.begin(), all.end(), [&](const Word& word) {
    if (has_stem(texts, word.stem)) return true;
    if (word.parts.empty() || word.form.find('-') != std::string::npos) return false;
    return std::all_of(word.parts.begin(), word.parts.end(),
                       [&](const Word& part) { return has_stem(texts, part.stem); });
  });
}

std::vector<std::string> QueryScan::single_words(const std::string& text) {
  std::vector<std::string> forms;
  for (const auto& word : words(text)) {
    if (word.parts.empty()) forms.push_back(word.form);
    for (const auto& part : word.parts) forms.push_back(part.form);
  }
  return forms;
}

bool QueryScan::match(const Node& node, const ScannedArticle& article, const Texts& texts) {
  const auto matched = [&](const Node& inner) { return match(inner, article, texts); };
  if (const auto* const keyword = std::get_if<Keyword>(&node.meaning))
    return has_all_words(keyword->text, texts);
  if (const auto* const phrase = std::get_if<Phrase>(&node.meaning))
    return has_phrase(single_words(phrase->text), texts);
  if (const auto* const exact = std::get_if<ExactForm>(&node.meaning)) {
    const auto& all = words(exact->text);
    return has_phrase(all.size() == 1 ? std::vector{all.front().form} : single_words(exact->text), texts);
  }
  if (const auto* const prefix = std::get_if<Prefix>(&node.meaning))
    return has_beginning(texts, words(prefix->text).front().form);
  if (const auto* const fuzzy = std::get_if<Fuzzy>(&node.meaning)) {
    const auto& wanted = words(fuzzy->text).front().form;
    const std::size_t most = wanted.size() <= 7 ? 1 : 2;
    auto& known = near_[wanted];
    return has_form(texts, [&](const std::string& form) {
      if (!could_be_near(wanted, form, most)) return false;
      const auto [entry, fresh] = known.try_emplace(form, false);
      if (fresh) entry->second = edits(wanted, form) <= most;
      return entry->second;
    });
  }
  if (const auto* const near = std::get_if<Near>(&node.meaning)) {
    std::vector<std::string> forms;
    for (const auto& word : near->words) forms.push_back(words(word).front().form);
    const long reach = near->distance + static_cast<long>(forms.size()) - 2;
    return std::any_of(texts.begin(), texts.end(),
                       [&](const ScannedText* text) { return has_near(forms, reach, *text); });
  }
  if (const auto* const filter = std::get_if<Filter>(&node.meaning)) return has_mark(*filter, article);
  if (const auto* const range = std::get_if<DateRange>(&node.meaning)) return is_of(*range, article);
  if (const auto* const title = std::get_if<InTitle>(&node.meaning))
    return match(*title->inner, article, {&article.title});
  if (const auto* const boosted = std::get_if<Boosted>(&node.meaning)) return matched(*boosted->inner);
  if (const auto* const all = std::get_if<All>(&node.meaning)) {
    return std::all_of(all->required.begin(), all->required.end(), matched) &&
           std::none_of(all->excluded.begin(), all->excluded.end(), matched);
  }
  if (const auto* const any = std::get_if<Any>(&node.meaning))
    return std::any_of(any->alternatives.begin(), any->alternatives.end(), matched);
  return match_list(std::get<List>(node.meaning), article, texts);
}

}  // namespace warta::tests
