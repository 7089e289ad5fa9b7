#include <exception>
#include <iostream>
#include <span>
#include <sstream>

#include "common/command_line.h"
#include "common/completion.h"
#include "common/index_location.h"
#include "common/messages/messages.h"
#include "common/reader_language.h"
#include "common/terminal.h"
#include "common/text/terminal_text.h"
#include "searcher/completion.h"
#include "searcher/evaluation/batch_run.h"
#include "searcher/options.h"
#include "searcher/render/pager.h"
#include "searcher/search_run.h"
#include "searcher/wanted.h"

namespace {

using warta::searching::Action;
using warta::searching::Options;

/// Through a pager where a terminal shows the results. What is told about them then comes behind it.
int search(const Options& options, const warta::Terminal& terminal) {
  if (options.action == Action::batch) return run_batch(options, std::cin, std::cout, std::cerr);
  const bool is_shown = options.paged && terminal.shows();
  const auto pager = is_shown ? warta::searching::pager_command(warta::process_environment) : std::string();
  if (pager.empty()) return run_search(options, terminal, std::cout, std::cerr);
  std::ostringstream results;
  std::ostringstream messages;
  const int status = run_search(options, terminal, results, messages);
  const auto text = results.str();
  if (!text.empty() && !warta::searching::page(text, pager)) std::cout << text << std::flush;
  std::cerr << messages.str();
  return status;
}

int run(const Options& options) {
  if (options.action == Action::help || options.action == Action::version) {
    warta::print(options.action == Action::help ? warta::searching::help_text()
                                                : warta::searching::version_text());
    return 0;
  }
  const auto terminal = standard_output_terminal(options.color, warta::process_environment);
  int status = 0;
  if (options.action == Action::analyze)
    run_analysis(options, terminal, std::cin, std::cout);
  else
    status = search(options, terminal);
  if (std::cout.flush()) return status;
  throw std::runtime_error(warta::tr("standard output cannot be written to"));
}

}  // namespace

int main(int argc, char** argv) {
  try {
    warta::hold_standard_streams();
    warta::speak(warta::reader_language(warta::process_environment));
    std::ios::sync_with_stdio(false);
    const std::span<const char* const> arguments(argv + 1, static_cast<std::size_t>(argc - 1));
    if (!arguments.empty() && arguments.front() == warta::kCompleteOption) {
      warta::print(warta::searching::complete(arguments.subspan(1), warta::process_environment,
                                              warta::read_config_file));
      return 0;
    }
    return run(
        warta::searching::parse_options(arguments, warta::process_environment, warta::read_config_file));
  } catch (const warta::searching::UnknownArticle& unknown) {
    std::cerr << "warta-searcher: " << unknown.what() << '\n';
    return 1;
  } catch (const std::exception& error) {
    std::cerr << "warta-searcher: " << warta::text::visible_lines(error.what()) << '\n';
    return 2;
  }
}
