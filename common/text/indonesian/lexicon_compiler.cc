// Builds the stemmer's lexicon: reads hunspell-id's dictionary and this project's tables, writes a C++ file.
//
//   lexicon_compiler DICTIONARY.dic TABLES_FOLDER OUTPUT.cc
//
// The tables' lines, '#' beginning a comment: a word alone (names.txt, acronyms.txt, pairs.txt, loans.txt),
// word/FLAGS as in the dictionary (roots.txt), form = root (exceptions.txt, spellings.txt). Where files
// disagree, the one that is read later wins; a word that is led to is always there.
#include <algorithm>
#include <cstdint>
#include <exception>
#include <fstream>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "common/text/indonesian/lexicon.h"
#include "common/text/indonesian/lexicon_table.h"

namespace warta::text::indonesian {
namespace {

struct Definition {
  WordKind kind = WordKind::root;
  FlagSet flags;
  bool stands_alone = true;
  bool in_dictionary = false;
  std::string root;  // empty: the word itself
};

using Definitions = std::map<std::string, Definition>;

/// The dictionary's mark of a root that never stands alone.
constexpr std::string_view kNeedsAffix = "A2";

class TableError : public std::runtime_error {
 public:
  TableError(const std::string& file, std::size_t line, const std::string& problem)
      : std::runtime_error(file + ":" + std::to_string(line) + ": " + problem) {}
};

std::string trimmed(const std::string& text) {
  const auto first = text.find_first_not_of(" \t\r");
  if (first == std::string::npos) return "";
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::string lower(std::string word) {
  std::transform(word.begin(), word.end(), word.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
  return word;
}

/// Words of the table are in normal form: small letters, digits, hyphens between them.
bool is_word(const std::string& word) {
  return !word.empty() && word.size() < 256 && word.front() != '-' && word.back() != '-' &&
         std::all_of(word.begin(), word.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

/// Calls `use` with the number of each line and what stands on it, comments and blanks taken off.
template <typename Use>
void for_each_line(const std::string& path, Use use) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path + ": cannot be read");
  std::size_t number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    line = trimmed(line.substr(0, line.find('#')));
    if (!line.empty()) use(number, line);
  }
  if (file.bad()) throw std::runtime_error(path + ": reading failed");
}

/// Flags stand two letters each behind the slash; those that form no words (n0, o0 …) are passed over.
void add_flags(std::string_view flags, Definition& word) {
  for (std::size_t i = 0; i + 2 <= flags.size(); i += 2) {
    if (flags.substr(i, 2) == kNeedsAffix) word.stands_alone = false;
    word.flags.add(flags.substr(i, 2));
  }
}

template <typename Use>
void for_each_word(const std::string& path, Use use) {
  for_each_line(path, [&](std::size_t number, const std::string& line) {
    if (!is_word(line)) throw TableError(path, number, "is no word: " + line);
    use(line);
  });
}

void define_root(const std::string& line, Definitions& words) {
  const auto slash = line.find('/');
  auto& definition = words[lower(line.substr(0, slash))];
  if (slash != std::string::npos) add_flags(line.substr(slash + 1), definition);
}

/// A few lines of the dictionary are damaged ("bersutM0"), and its first one is a count: those are no words.
void read_dictionary(const std::string& path, Definitions& words) {
  for_each_line(path, [&](std::size_t, const std::string& line) {
    const auto word = lower(trimmed(line.substr(0, line.find('/'))));
    const bool damaged = std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!is_word(word) || damaged) return;
    define_root(line, words);
    words[word].in_dictionary = true;
  });
}

const Definition* find(const Definitions& words, const std::string& word) {
  const auto found = words.find(word);
  return found == words.end() ? nullptr : &found->second;
}

bool begins_with_consonant(std::string_view word) {
  return !word.empty() && std::string_view("aeiou").find(word.front()) == std::string_view::npos;
}

/// The dictionary lists some forms beside the root that they come from, and these would pass for roots:
/// "bicarakan" beside bicara/Mk, "kepulauan" beside pulau/Ka, "rerumputan" beside "rumput".
bool is_licensed_form(const std::string& word, const Definitions& words) {
  constexpr FlagSet kVerbKan{"Mk Mh Mo Dk Ok k0"};
  constexpr FlagSet kNounKeAn{"Ka"};
  if (word.size() < 6) return false;
  if (word.ends_with("kan")) {
    const auto* const root = find(words, word.substr(0, word.size() - 3));
    if (root != nullptr && root->flags.intersects(kVerbKan)) return true;
  }
  if (!word.ends_with("an")) return false;
  if (word.starts_with("ke")) {
    const auto* const root = find(words, word.substr(2, word.size() - 4));
    if (root != nullptr && root->flags.intersects(kNounKeAn)) return true;
  }
  return word[1] == 'e' && word[0] == word[2] && begins_with_consonant(word) &&
         find(words, word.substr(2, word.size() - 4)) != nullptr;
}

/// A root that never stands alone and begins with a prefix before another root is that prefix's work
/// ("ketahu" in mengetahui, "tidakadil" in ketidakadilan): the other root, or "" if there is none.
std::string root_of_bound(const std::string& word, const Definitions& words) {
  for (const std::string_view prefix : {"ke", "per", "me", "tidak"}) {
    if (!word.starts_with(prefix)) continue;
    auto rest = word.substr(prefix.size());
    if (rest.size() >= 4 && find(words, rest) != nullptr) return rest;
  }
  return "";
}

/// The first letter of a word as a nasal that stands for it, "" if none does.
std::string_view nasal_of(char letter) {
  switch (letter) {
    case 'k':
      return "ng";
    case 'p':
      return "m";
    case 's':
      return "ny";
    case 't':
      return "n";
    default:
      return "";
  }
}

/// X-X, X-nasal-X ("tiru-niru" in meniru-niru) and X-meN-X ("tolong-menolong") are brought to X by the rules
/// of reduplication; such pairs that mean something else stand in pairs.txt, and those whose half is no word
/// stay.
bool is_plain_reduplication(const std::string& word, const Definitions& words) {
  const auto hyphen = word.find('-');
  if (hyphen == std::string::npos) return false;
  const auto first = word.substr(0, hyphen);
  const auto second = word.substr(hyphen + 1);
  if (first.size() < 3 || find(words, first) == nullptr) return false;
  if (first == second || (second.size() >= 3 && first.ends_with(second))) return true;
  const auto tail = first.substr(1);
  const auto nasal = nasal_of(first.front());
  if (!nasal.empty() && second == std::string(nasal) + tail) return true;
  return (second.starts_with("me") || second.starts_with("tem")) && second.ends_with(tail);
}

/// Leaves roots, and the words that are derived and lead to one.
void clean_dictionary(Definitions& words) {
  std::vector<std::string> dropped;
  for (auto& [word, definition] : words) {
    if (is_plain_reduplication(word, words) || (definition.flags.empty() && is_licensed_form(word, words))) {
      dropped.push_back(word);
    } else if (word.find('-') != std::string::npos) {
      definition.kind = WordKind::pair;
    } else if (!definition.stands_alone) {
      definition.root = root_of_bound(word, words);
      if (!definition.root.empty()) definition.kind = WordKind::derived;
    }
  }
  for (const auto& word : dropped) words.erase(word);
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

class Writer {
 public:
  explicit Writer(const Definitions& words) : words_(words) {}

  void write(std::ostream& out) {
    number_words();
    fill_slots();
    out << "// Made by lexicon_compiler; not to be edited.\n"
           "#include \"common/text/indonesian/lexicon_table.h\"\n\n"
           "namespace warta::text::indonesian {\n\n";
    write_text(out);
    write_entries(out);
    write_flag_sets(out);
    write_slots(out);
    out << "const std::string_view kTableVersion = \"" << std::hex << version_ << std::dec << "\";\n\n"
        << "}  // namespace warta::text::indonesian\n";
  }

 private:
  void number_words() {
    for (const auto& [form, word] : words_)
      numbers_.emplace(form, static_cast<std::uint32_t>(numbers_.size()));
    if (numbers_.size() > kSlotCount * 3 / 4) throw std::runtime_error("too many words for the table");
  }

  void fill_slots() {
    slots_.assign(kSlotCount, 0);
    tags_.assign(kSlotCount, 0);
    for (const auto& [form, number] : numbers_) {
      const auto hash = hash_of_word(form);
      auto slot = first_slot(hash);
      while (tags_[slot] != 0) slot = (slot + 1) % kSlotCount;
      tags_[slot] = tag_of(hash);
      slots_[slot] = static_cast<std::uint16_t>(number);
    }
  }

  void write_text(std::ostream& out) {
    out << "constexpr std::string_view kText =\n";
    for (const auto& [form, word] : words_) out << "    \"" << form << "\"\n";
    out << "    ;\nconst std::string_view kTableText = kText;\n\n";
  }

  void write_entries(std::ostream& out) {
    out << "constexpr TableEntry kEntries[] = {\n";
    std::size_t text = 0;
    for (const auto& [form, word] : words_) {
      const auto target = numbers_.at(word.root.empty() ? form : word.root);
      out << "    {" << text << ", " << target << ", " << number_of(word.flags) << ", " << form.size() << ", "
          << static_cast<int>(word.kind) << ", " << word.stands_alone << ", " << word.in_dictionary << "},\n";
      text += form.size();
      version_ = version_ * 31 + hash_of_word(form) + number_of(word.flags) * 7 + std::uint64_t{target} * 5 +
                 static_cast<std::uint64_t>(word.kind) * 3 + (word.stands_alone ? 1 : 0) +
                 (word.in_dictionary ? 2 : 0);
    }
    out << "};\nconst std::span<const TableEntry> kTableEntries = kEntries;\n\n";
  }

  void write_flag_sets(std::ostream& out) {
    out << "constexpr std::array<std::uint64_t, 2> kFlagSets[] = {\n";
    for (const auto& set : flag_sets_) {
      out << "    {" << set.bits()[0] << "U, " << set.bits()[1] << "U},\n";
      version_ = version_ * 31 + set.bits()[0] * 7 + set.bits()[1];
    }
    out << "};\nconst std::span<const std::array<std::uint64_t, 2>> kTableFlagSets = kFlagSets;\n\n";
  }

  void write_slots(std::ostream& out) {
    out << "const std::array<std::uint8_t, kSlotCount> kTableTags = {";
    for (std::size_t i = 0; i < kSlotCount; ++i)
      out << (i % 32 == 0 ? "\n    " : " ") << int{tags_[i]} << ',';
    out << "\n};\n\nconst std::array<std::uint16_t, kSlotCount> kTableSlots = {";
    for (std::size_t i = 0; i < kSlotCount; ++i) out << (i % 16 == 0 ? "\n    " : " ") << slots_[i] << ',';
    out << "\n};\n\n";
  }

  std::size_t number_of(const FlagSet& set) {
    const auto found = std::find(flag_sets_.begin(), flag_sets_.end(), set);
    if (found != flag_sets_.end()) return static_cast<std::size_t>(found - flag_sets_.begin());
    flag_sets_.push_back(set);
    return flag_sets_.size() - 1;
  }

  const Definitions& words_;
  std::map<std::string, std::uint32_t> numbers_;
  std::vector<FlagSet> flag_sets_;
  std::vector<std::uint8_t> tags_;
  std::vector<std::uint16_t> slots_;
  std::uint64_t version_ = 0;
};

void compile(const std::string& dictionary, const std::string& tables, const std::string& output) {
  Definitions words;
  read_dictionary(dictionary, words);
  if (words.size() < 10000) throw std::runtime_error(dictionary + ": is not hunspell-id's dictionary");
  clean_dictionary(words);
  read_roots(tables + "/roots.txt", words);
  for (const std::string names : {"/loans.txt", "/names.txt", "/acronyms.txt"})
    read_names(tables + names, words);
  read_pairs(tables + "/pairs.txt", words);
  read_leading_words(tables + "/spellings.txt", WordKind::spelling, words);
  read_leading_words(tables + "/exceptions.txt", WordKind::exception, words);
  complete_targets(words);

  std::ofstream out(output);
  Writer(words).write(out);
  out.close();
  if (!out) throw std::runtime_error(output + ": cannot be written");
}

}  // namespace
}  // namespace warta::text::indonesian

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: lexicon_compiler DICTIONARY.dic TABLES_FOLDER OUTPUT.cc\n";
    return 2;
  }
  try {
    warta::text::indonesian::compile(argv[1], argv[2], argv[3]);
  } catch (const std::exception& error) {
    std::cerr << "lexicon_compiler: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
