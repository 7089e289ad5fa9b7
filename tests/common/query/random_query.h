// Makes up queries that have to do with given articles. Header-only.
#ifndef WARTA_TESTS_COMMON_QUERY_RANDOM_QUERY_H_
#define WARTA_TESTS_COMMON_QUERY_RANDOM_QUERY_H_

#include <algorithm>
#include <array>
#include <cctype>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "common/query/operator_word.h"
#include "common/stored_article.h"

namespace warta::tests {

/// Not thread-safe.
class RandomQuery {
 public:
  /// `articles` must outlive it, and not be empty.
  RandomQuery(const std::vector<StoredArticle>& articles, unsigned seed)
      : articles_(articles), random_(seed) {}

  std::string make() { return joined(2); }

 private:
  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }
  bool once_in(std::size_t n) { return below(n) == 0; }
  const StoredArticle& article() { return articles_[below(articles_.size())]; }

  /// Words of ASCII as they stand in one place of one article: "words" with blanks between them.
  std::vector<std::string> passage(std::size_t most) {
    for (;;) {
      const auto& from = article();
      const auto& text = once_in(4) && !from.title.empty() ? from.title : from.body;
      if (text.empty()) continue;
      std::vector<std::string> words;
      std::string word;
      for (auto at = text.find_first_of(" \n", below(text.size())); at < text.size() && words.size() < most;
           ++at) {
        const char c = text[at];
        const bool of_word = std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-';
        if (of_word) word += c;
        if (of_word || word.empty()) continue;
        if (word.front() == '-' || word.back() == '-' || query::is_operator_word(word)) break;
        words.push_back(std::exchange(word, {}));
      }
      if (words.size() == most) return words;
    }
  }

  std::string word() { return passage(1).front(); }

  std::string plain_word() {
    for (;;) {
      auto found = word();
      if (found.size() > 3 && found.find('-') == std::string::npos) return found;
    }
  }

  std::string phrase() {
    std::string text;
    for (const auto& word : passage(2 + below(3))) text += (text.empty() ? "" : " ") + word;
    return "\"" + text + "\"";
  }

  std::string near() {
    auto words = passage(2 + below(9));
    std::shuffle(words.begin(), words.end(), random_);
    const auto distance = once_in(4) ? std::string() : "/" + std::to_string(1 + below(12));
    std::string text = words[0] + " NEAR" + distance + " " + words[1];
    if (words.size() > 2 && once_in(3)) text += " NEAR" + distance + " " + words[2];
    if (once_in(8)) text += " NEAR" + distance + " " + words[0];
    return text;
  }

  std::string fuzzy() {
    auto text = plain_word();
    auto& letter = text[below(text.size())];
    if (once_in(2)) letter = static_cast<char>('a' + below(26));
    if (once_in(3)) text.erase(below(text.size()), 1);
    return text + "~";
  }

  std::string prefix() {
    const auto text = plain_word();
    return text.substr(0, 2 + below(text.size() - 1)) + "*";
  }

  std::string day() {
    const auto& date = article().date;
    if (date.size() < 10) return "2024";
    constexpr std::array<std::size_t, 3> kLengths = {4, 7, 10};
    return date.substr(0, kLengths.at(below(3)));
  }

  std::string range() {
    auto from = day();
    auto to = day();
    if (from > to) std::swap(from, to);
    switch (below(4)) {
      case 0:
        return "tanggal:" + from;
      case 1:
        return "tanggal:" + from + "..";
      case 2:
        return "date:.." + to;
      default:
        return "tanggal:" + from + ".." + to;
    }
  }

  static bool is_ascii(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) > 0; });
  }

  std::string filter() {
    const auto& from = article();
    const auto value = [](const std::vector<std::string>& values, const std::string& name,
                          const std::string& other) {
      return values.empty() || !is_ascii(values.front()) ? other : name + ":\"" + values.front() + "\"";
    };
    auto source = from.source.empty() ? "lang:id" : "sumber:" + from.source;
    switch (below(6)) {
      case 0:
        return value(from.categories, "kategori", source);
      case 1:
        return value(from.authors, "penulis", source);
      case 2:
        return "id:\"" + from.id + "\"";
      case 3:
        return "sumber:" + source.substr(source.find(':') + 1, 3) + "*";
      default:
        return source;
    }
  }

  std::string title() {
    switch (below(4)) {
      case 0:
        return "judul:" + phrase();
      case 1:
        return "judul:" + prefix();
      case 2:
        return "judul:(" + near() + ")";
      default:
        return "judul:" + word();
    }
  }

  std::string single() {
    switch (below(12)) {
      case 0:
        return phrase();
      case 1:
        return "(" + near() + ")";
      case 2:
        return prefix();
      case 3:
        return fuzzy();
      case 4:
        return range();
      case 5:
        return filter();
      case 6:
        return title();
      case 7:
        return "=" + word();
      case 8:
        return word() + "^2";
      default:
        return word();
    }
  }

  std::string part(int depth) { return depth > 0 && once_in(3) ? "(" + joined(depth - 1) + ")" : single(); }

  /// A list, or parts with operators between them.
  std::string joined(int depth) {
    constexpr std::array<const char*, 4> kOperators = {" AND ", " OR ", " AND NOT ", " "};
    constexpr std::array<const char*, 5> kMarks = {"+", "-", "", "", ""};
    const std::string between = kOperators.at(below(4));
    std::string text = part(depth);
    for (auto more = below(4); more > 0; --more) {
      text += between;
      if (between == " ") text += kMarks.at(below(5));
      text += part(depth);
    }
    return text;
  }

  const std::vector<StoredArticle>& articles_;
  std::mt19937 random_;
};

}  // namespace warta::tests

#endif  // WARTA_TESTS_COMMON_QUERY_RANDOM_QUERY_H_
