#include "common/text/user_lexicon.h"

#include <utility>
#include <vector>

#include "common/messages/messages.h"
#include "common/text/normalizer.h"
#include "common/text/tokenizer.h"

namespace warta::text {
namespace {

struct Line {
  std::size_t number = 0;
  std::string form;
  char sign = 0;  // '=', '~' or '!'
  std::string word;
};

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const auto first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

/// The normal form of what must be one word, hyphens in it allowed.
std::string normal_form(std::string_view word, std::size_t line) {
  word = trimmed(word);
  if (word.empty())
    throw LexiconError(line, tr(R"(a word is missing; write "form = root", "form !" or "form ~ word")"));
  Tokenizer tokenizer;
  Normalizer normalizer;
  std::string term;
  std::size_t end = 0;
  for (const auto& token : tokenizer.tokenize(word)) {
    const bool hyphenated = term.empty() ? token.begin == 0 : word.substr(end, token.begin - end) == "-";
    if (!hyphenated) {
      end = 0;
      break;
    }
    if (!term.empty()) term += '-';
    term += normalizer.normalize(word.substr(token.begin, token.end - token.begin));
    end = token.end;
  }
  if (end != word.size() || term.empty())
    throw LexiconError(line,
                       tr(R"("{}" is not one word; write "form = root", "form !" or "form ~ word")", word));
  return term;
}

Line parse_line(std::string_view text, std::size_t number) {
  const auto sign = text.find_first_of("=~!");
  if (sign == std::string_view::npos)
    throw LexiconError(number,
                       tr(R"(there is no =, ! or ~ in it; write "form = root", "form !" or "form ~ word")"));
  Line line{number, normal_form(text.substr(0, sign), number), text[sign], ""};
  const auto rest = text.substr(sign + 1);
  if (line.sign != '!')
    line.word = normal_form(rest, number);
  else if (!trimmed(rest).empty())
    throw LexiconError(
        number, tr(R"(nothing may stand behind the !; write "form = root", "form !" or "form ~ word")"));
  return line;
}

std::vector<Line> parse_lines(std::string_view text) {
  std::vector<Line> lines;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    const auto line = trimmed(text.substr(begin, end - begin));
    ++number;
    if (!line.empty() && line.front() != '#') lines.push_back(parse_line(line, number));
    begin = end + 1;
  }
  return lines;
}

using LinesByForm = std::map<std::string_view, const Line*>;

LinesByForm by_form(const std::vector<Line>& lines) {
  LinesByForm forms;
  for (const auto& line : lines) {
    const auto [known, added] = forms.emplace(line.form, &line);
    if (added || (known->second->sign == line.sign && known->second->word == line.word)) continue;
    throw LexiconError(line.number, tr(R"("{}" is given another root than in line {}; leave one of them out)",
                                       line.form, known->second->number));
  }
  return forms;
}

/// What the form of `line` comes to: what a word leads to may itself be led elsewhere.
std::string root_of_line(const Line& line, const LinesByForm& forms, const UserLexicon::StemOf& stem) {
  auto root = line.form;
  for (std::size_t steps = 0; steps <= forms.size(); ++steps) {
    const auto found = forms.find(root);
    if (found == forms.end() || found->second->sign == '!') return root;
    const auto& [number, form, sign, word] = *found->second;
    auto next = sign == '=' || forms.contains(word) ? word : stem(word);
    if (next == root) return root;
    root = std::move(next);
  }
  throw LexiconError(line.number, tr(R"("{}" leads back to itself; leave one of the lines out)", line.form));
}

}  // namespace

UserLexicon UserLexicon::parse(std::string_view text, const StemOf& stem) {
  constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  const auto lines = parse_lines(text);
  const auto forms = by_form(lines);
  UserLexicon lexicon;
  for (const auto& line : lines) {
    const auto root = root_of_line(line, forms, stem);
    lexicon.roots_[line.form] = root;
    lexicon.roots_.emplace(root, root);
  }
  return lexicon;
}

const std::string* UserLexicon::root_of(std::string_view term) const {
  const auto found = roots_.find(term);
  return found == roots_.end() ? nullptr : &found->second;
}

std::string UserLexicon::canonical() const {
  std::string text;
  for (const auto& [form, root] : roots_) {
    text += form;
    if (form == root)
      text += " !\n";
    else
      text.append(" = ").append(root).append("\n");
  }
  return text;
}

}  // namespace warta::text
