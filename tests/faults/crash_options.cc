#include "tests/faults/crash_options.h"

#include <stdexcept>
#include <vector>

#include <boost/program_options.hpp>

namespace warta::faults {
namespace {

namespace po = boost::program_options;
using Words = std::vector<std::string>;

constexpr const char* kUsage =
    "Usage: crash_test kill N SEED [OPTIONS]\n"
    "       crash_test fail write|fsync|rename|open|mkdir|unlink [OPTIONS]\n";

po::options_description declare(CrashOptions& options) {
  po::options_description declared("Options");
  auto add = declared.add_options();
  add("indexer", po::value(&options.indexer)->required(), "the warta-indexer that is tested");
  add("library", po::value(&options.library), "fail_call.so, for fail");
  add("dump", po::value(&options.dump)->required(), "the articles that are indexed");
  add("articles", po::value(&options.articles)->default_value(options.articles),
      "how many of them; if it has fewer, variations too");
  add("commit-every", po::value(&options.commit_every)->default_value(options.commit_every),
      "let Xapian commit whenever so many were written; 0: only where the indexer commits");
  add("harm", po::value(&options.harm)->default_value(options.harm),
      "an error (ENOSPC, EIO, EDQUOT, EACCES, ...), short, kill, killafter or killhalf");
  add("onwards", po::bool_switch(&options.onwards), "all further calls fail too");
  add("step", po::value(&options.step)->default_value(options.step), "try every so many-th call only");
  add("only", po::value<std::string>(), "SCENARIO or SCENARIO:N: that one alone");
  return declared;
}

std::uint64_t number_of(const std::string& word) {
  std::size_t end = 0;
  const auto number = std::stoull(word, &end);
  if (end != word.size()) throw std::runtime_error(word + ": not a number");
  return number;
}

void take_mode(const Words& words, CrashOptions& options) {
  if (words.size() == 3 && words[0] == "kill") {
    options.runs = number_of(words[1]);
    options.seed = number_of(words[2]);
  } else if (words.size() == 2 && words[0] == "fail" && !options.library.empty() && options.step > 0) {
    options.mode = CrashOptions::Mode::fail;
    options.kind = words[1];
  } else {
    throw std::runtime_error(kUsage);
  }
}

void take_only(const std::string& only, CrashOptions& options) {
  const auto colon = only.find(':');
  options.scenario = only.substr(0, colon);
  if (colon != std::string::npos) options.number = number_of(only.substr(colon + 1));
}

}  // namespace

CrashOptions parse_crash_options(int argc, const char* const* argv) {
  CrashOptions options;
  auto all = declare(options);
  all.add_options()("mode", po::value<Words>());
  po::positional_options_description positional;
  positional.add("mode", -1);
  po::variables_map values;
  po::store(po::command_line_parser(argc, argv).options(all).positional(positional).run(), values);
  po::notify(values);
  take_mode(values.count("mode") == 0 ? Words{} : values["mode"].as<Words>(), options);
  if (values.count("only") != 0) take_only(values["only"].as<std::string>(), options);
  return options;
}

std::string command_again(const CrashOptions& options, const std::string& scenario, std::uint64_t number) {
  std::string command = "crash_test";
  const auto add = [&](const std::string& word) { command.append(" ").append(word); };
  if (options.mode == CrashOptions::Mode::kill) {
    add("kill " + std::to_string(options.runs) + ' ' + std::to_string(options.seed));
  } else {
    add("fail " + options.kind + " --harm " + options.harm + (options.onwards ? " --onwards" : ""));
    add("--library " + options.library);
  }
  add("--indexer " + options.indexer + " --dump " + options.dump);
  add("--articles " + std::to_string(options.articles));
  add("--commit-every " + std::to_string(options.commit_every));
  add("--only " + scenario + ':' + std::to_string(number));
  return command;
}

}  // namespace warta::faults
