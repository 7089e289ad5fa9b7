#include "common/text/indonesian/compiler/tables.h"

#include <functional>
#include <stdexcept>
#include <vector>

namespace warta::text::indonesian {
namespace {

class TableError : public std::runtime_error {
 public:
  TableError(const std::string& file, std::size_t line, const std::string& problem)
      : std::runtime_error(file + ":" + std::to_string(line) + ": " + problem) {}
};

void for_each_word(const std::string& path, const std::function<void(const std::string& word)>& use) {
  for_each_line(path, [&](std::size_t number, const std::string& line) {
    if (!is_word(line)) throw TableError(path, number, "is no word: " + line);
    use(line);
  });
}

void read_roots(const std::string& path, Definitions& words) {
  for_each_line(path, [&](std::size_t number, const std::string& line) {
    if (!is_word(line.substr(0, line.find('/')))) throw TableError(path, number, "is no word: " + line);
    define_root(line, words);
  });
}

/// Names, and words that are treated like them, unless the dictionary has the word as a root.
void read_names(const std::string& path, Definitions& words) {
  for_each_word(path, [&](const std::string& word) {
    if (find(words, word) == nullptr) words[word].kind = WordKind::name;
  });
}

void read_pairs(const std::string& path, Definitions& words) {
  for_each_word(path, [&](const std::string& word) { words[word].kind = WordKind::pair; });
}

void read_leading_words(const std::string& path, WordKind kind, Definitions& words) {
  for_each_line(path, [&](std::size_t number, const std::string& line) {
    const auto equals = line.find('=');
    if (equals == std::string::npos) throw TableError(path, number, "has no '=': " + line);
    const auto form = trimmed(line.substr(0, equals));
    const auto root = trimmed(line.substr(equals + 1));
    if (!is_word(form) || !is_word(root)) throw TableError(path, number, "is not form = root: " + line);
    words[form].kind = kind;
    words[form].root = root;
  });
}

/// What words lead to must itself be a word, and lead nowhere else. A spelling takes the affixes that the
/// standard one takes.
void complete_targets(Definitions& words) {
  std::vector<std::string> leading;
  for (const auto& [form, word] : words) {
    if (!word.root.empty()) leading.push_back(form);
  }
  for (const auto& form : leading) {
    const auto target = words[words[form].root];
    if (!target.root.empty()) {
      throw std::runtime_error(form + " leads to " + words[form].root + ", which itself leads to " +
                               target.root);
    }
    if (words[form].kind == WordKind::spelling) words[form].flags.add(target.flags);
  }
}

}  // namespace

void add_tables(const std::string& folder, Definitions& words) {
  read_roots(folder + "/roots.txt", words);
  for (const std::string names : {"/loans.txt", "/names.txt", "/acronyms.txt"})
    read_names(folder + names, words);
  read_pairs(folder + "/pairs.txt", words);
  read_leading_words(folder + "/spellings.txt", WordKind::spelling, words);
  read_leading_words(folder + "/exceptions.txt", WordKind::exception, words);
  complete_targets(words);
}

}  // namespace warta::text::indonesian
