#include "searcher/explain/word_forms.h"

#include <algorithm>
#include <tuple>
#include <variant>

namespace warta::searching {
namespace {

void add_once(std::vector<std::string>& words, const std::string& word) {
  if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
}

/// Walks a tree's words.
class Asked {
 public:
  explicit Asked(text::Analyzer& analyzer) : analyzer_(analyzer) {}

  void visit(const query::Node& node) {
    std::visit([this](const auto& meaning) { of(meaning); }, node.meaning);
  }

  AskedWords words() && { return std::move(words_); }

 private:
  void of(const query::Keyword& keyword) { add(keyword.text); }
  void of(const query::ExactForm& exact) { add(exact.text); }
  void of(const query::Phrase& phrase) { add(phrase.text); }
  void of(const query::Near& near) {
    for (const auto& word : near.words) add(word);
  }
  void of(const query::Prefix& /*prefix*/) {}  // groups name what they reach
  void of(const query::Fuzzy& /*fuzzy*/) {}
  void of(const query::Filter& /*filter*/) {}  // weigh nothing
  void of(const query::DateRange& /*range*/) {}
  void of(const query::InTitle& in_title) { visit(*in_title.inner); }
  void of(const query::Boosted& boosted) { visit(*boosted.inner); }
  void of(const query::All& all) {
    for (const auto& node : all.required) visit(node);
  }
  void of(const query::Any& any) {
    for (const auto& node : any.alternatives) visit(node);
  }
  void of(const query::List& list) {
    for (const auto& part : list.parts) {
      if (part.role != query::Role::prohibited) visit(part.node);
    }
  }

  void add(const std::string& text) {
    for (const auto& token : analyzer_.analyze(text)) {
      const std::string term(token.term);
      add_once(words_.by_stem[std::string(token.stem)], term);
      add_once(words_.by_form[term], term);
    }
  }

  text::Analyzer& analyzer_;
  AskedWords words_;
};

}  // namespace

AskedWords asked_words(const query::Node& root, text::Analyzer& analyzer) {
  Asked asked(analyzer);
  asked.visit(root);
  return std::move(asked).words();
}

StemForms::StemForms(std::string_view text, text::Analyzer& analyzer) {
  for (const auto& token : analyzer.analyze(text)) ++forms_[std::string(token.stem)][std::string(token.term)];
}

std::vector<ReachedForm> StemForms::of_stem(std::string_view stem) const {
  std::vector<ReachedForm> reached;
  const auto found = forms_.find(stem);
  if (found == forms_.end()) return reached;
  for (const auto& [form, count] : found->second) reached.push_back({form, count});
  std::stable_sort(reached.begin(), reached.end(),
                   [](const ReachedForm& a, const ReachedForm& b) { return a.count > b.count; });
  return reached;
}

std::vector<ReachedForm> StemForms::of_form(std::string_view form) const {
  for (const auto& [stem, forms] : forms_) {
    const auto found = forms.find(std::string(form));
    if (found != forms.end()) return {{found->first, found->second}};
  }
  return {};
}

}  // namespace warta::searching
