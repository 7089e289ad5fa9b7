#include <exception>
#include <iostream>
#include <span>

#include "common/command_line.h"
#include "common/index_location.h"
#include "common/terminal.h"
#include "common/text/terminal_text.h"
#include "searcher/options.h"
#include "searcher/search_run.h"

namespace {

int run(const warta::searching::Options& options) {
  using namespace warta::searching;
  if (options.action == Action::help || options.action == Action::version) {
    warta::print(options.action == Action::help ? help_text() : version_text());
    return 0;
  }
  const auto terminal = standard_output_terminal(options.color, warta::process_environment);
  int status = 0;
  if (options.action == Action::analyze)
    run_analysis(options, terminal, std::cin, std::cout);
  else
    status = run_search(options, terminal, std::cout, std::cerr);
  if (std::cout) return status;
  throw std::runtime_error("standard output cannot be written to");
}

}  // namespace

int main(int argc, char** argv) {
  try {
    std::ios::sync_with_stdio(false);
    const std::span<const char* const> arguments(argv + 1, static_cast<std::size_t>(argc - 1));
    return run(warta::searching::parse_options(arguments, warta::process_environment));
  } catch (const std::exception& error) {
    std::cerr << "warta-searcher: " << warta::text::visible_lines(error.what()) << '\n';
    return 2;
  }
}
