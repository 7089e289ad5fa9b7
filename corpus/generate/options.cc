#include "corpus/generate/options.h"

#include <array>
#include <limits>
#include <sstream>

#include <boost/program_options.hpp>

#include "common/command_line.h"
#include "common/completion.h"
#include "common/errors.h"
#include "common/messages/messages.h"

namespace warta::generating {
namespace {

namespace po = boost::program_options;

constexpr const char* kCount = "count";
constexpr auto kFormats = std::to_array<Choice<bool>>({{"jsonl", true}});
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max() / 8;

po::options_description described_options() {
  po::options_description described(tr("Options"), kHelpWidth);
  const auto text = [](const char* preset) { return po::value<std::string>()->default_value(preset); };
  auto add = described.add_options();
  add("seed", text("1"), tr("another seed makes other articles, the same one the same articles"));
  add("first", text("0"), tr("the number of the first article, so that a dump can be made in parts"));
  add("format", text("jsonl"), tr("how articles are written: jsonl, one JSON object a line"));
  add("help,h", tr("shows this"));
  return described;
}

std::uint64_t count_of(const po::variables_map& values) {
  const auto words = positional_words(values, kCount);
  if (words.size() != 1) throw UsageError(tr("say how many articles to generate; see warta-generate --help"));
  po::variables_map counted;
  counted.emplace("N", po::variable_value(words.front(), false));
  return static_cast<std::uint64_t>(whole_number(counted, "N", 0, kMost));
}

}  // namespace

Options parse_options(std::span<const char* const> arguments) {
  const auto values =
      parse_command_line(arguments, described_options(), kCount, tr("see warta-generate --help"));
  Options options;
  if (values.count("help") > 0) {
    options.action = Action::help;
    return options;
  }
  choice(values, "format", kFormats);
  options.articles = count_of(values);
  options.seed = static_cast<std::uint64_t>(whole_number(values, "seed", 0, kMost));
  options.first = static_cast<std::uint64_t>(whole_number(values, "first", 0, kMost));
  return options;
}

std::string help_text() {
  std::ostringstream described;
  described << described_options();
  return tr(
      "Usage: warta-generate N [OPTIONS] > DUMP.jsonl\n\n"
      "Writes N articles that have the statistics of Indonesian news, and no meaning: for measuring\n"
      "where no real articles are at hand, or not enough.\n\n{}",
      described.str());
}

std::string complete(std::span<const char* const> words) {
  const auto options = described_options();
  const auto last = unfinished_command(words, options).last;
  if (last.option == "format")
    return answer({names_beginning_with(last.text, names_of(kFormats))}, last.before);
  if (!last.option.empty() || last.options_ended || !last.text.starts_with('-')) return {};
  return answer({options_beginning_with(last.text, options)}, "");
}

}  // namespace warta::generating
