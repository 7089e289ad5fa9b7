#include "searcher/evaluation/trec_files.h"

#include <algorithm>
#include <charconv>
#include <istream>
#include <optional>
#include <set>
#include <sstream>
#include <tuple>

#include <fmt/format.h>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "common/text/terminal_text.h"

namespace warta::searching {
namespace {

/// Calls `take(line, number)` for each line that is not empty.
template <typename Take>
void for_each_line(std::istream& in, Take take) {
  std::uint64_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.ends_with('\r')) line.pop_back();
    if (!line.empty()) take(line, number);
  }
}

std::vector<std::string> columns_of(const std::string& line) {
  std::istringstream words(line);
  std::vector<std::string> columns;
  for (std::string word; words >> word;) columns.push_back(std::move(word));
  return columns;
}

template <typename Number>
std::optional<Number> number_of(const std::string& text) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

[[noreturn]] void refuse_line(const std::string& name, std::uint64_t line, const std::string& problem) {
  throw InputError({name, line}, problem);
}

}  // namespace

std::vector<AskedQuery> read_queries(std::istream& in, const std::string& name) {
  std::vector<AskedQuery> queries;
  std::set<std::string> known;
  for_each_line(in, [&](const std::string& line, std::uint64_t number) {
    const auto tab = line.find('\t');
    if (tab == std::string::npos || tab == 0 || tab + 1 == line.size())
      refuse_line(name, number, tr("is no query; lines are: id, a tab, the query"));
    auto id = line.substr(0, tab);
    if (!known.insert(id).second)
      refuse_line(name, number, tr("the id {} is another query's too", text::visible(id)));
    queries.push_back({std::move(id), line.substr(tab + 1), number});
  });
  return queries;
}

Qrels read_qrels(std::istream& in, const std::string& name) {
  Qrels qrels;
  for_each_line(in, [&](const std::string& line, std::uint64_t number) {
    const auto columns = columns_of(line);
    const auto grade = columns.size() == 4 ? number_of<int>(columns[3]) : std::nullopt;
    if (!grade) refuse_line(name, number, tr("is no judgement; lines are: query 0 article grade"));
    if (!qrels[columns[0]].emplace(columns[2], *grade).second)
      refuse_line(name, number, tr("{} is judged twice", text::visible(columns[2])));
  });
  return qrels;
}

TrecRun read_run(std::istream& in, const std::string& name) {
  TrecRun run;
  std::set<std::pair<std::string, std::string>> known;
  for_each_line(in, [&](const std::string& line, std::uint64_t number) {
    const auto columns = columns_of(line);
    const auto score = columns.size() == 6 ? number_of<double>(columns[4]) : std::nullopt;
    if (!score)
      refuse_line(name, number, tr("is no line of a run; lines are: query Q0 article rank score tag"));
    if (!known.emplace(columns[0], columns[2]).second)
      refuse_line(name, number, tr("{} is ranked twice", text::visible(columns[2])));
    run[columns[0]].push_back({columns[2], *score});
  });
  return run;
}

std::string trec_id(std::string_view id) {
  std::string out;
  for (const char c : id) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte <= ' ' || byte == 0x7f)
      out += fmt::format("%{:02X}", byte);
    else
      out += c;
  }
  return text::visible(out);
}

std::string trec_score(double score) {
  return fmt::format("{:.6f}", score);
}

std::vector<std::string> trec_order(std::vector<ScoredId> entries) {
  const auto written = [](const ScoredId& entry) {
    return static_cast<float>(number_of<double>(trec_score(entry.score)).value_or(entry.score));
  };
  std::vector<std::pair<float, std::string>> keyed;
  keyed.reserve(entries.size());
  for (auto& entry : entries) keyed.emplace_back(written(entry), std::move(entry.id));
  std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a > b; });
  std::vector<std::string> ids;
  ids.reserve(keyed.size());
  for (auto& [score, id] : keyed) ids.push_back(std::move(id));
  return ids;
}

}  // namespace warta::searching
