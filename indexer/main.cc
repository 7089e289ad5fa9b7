#include <exception>
#include <iostream>
#include <span>
#include <stdexcept>

#include <malloc.h>
#include <unistd.h>

#include "common/command_line.h"
#include "common/completion.h"
#include "common/index_location.h"
#include "common/messages/messages.h"
#include "common/reader_language.h"
#include "common/terminal.h"
#include "common/text/terminal_text.h"
#include "indexer/completion.h"
#include "indexer/console.h"
#include "indexer/dry_run.h"
#include "indexer/index/termination.h"
#include "indexer/indexing_run.h"
#include "indexer/interruption.h"
#include "indexer/options.h"
#include "indexer/upkeep/upkeep_run.h"

namespace {

/// Does it look for interruptions and end well at one? Whatever does not is ended at once, which harms no
/// index.
bool minds_interruptions(warta::indexing::Action action) {
  using warta::indexing::Action;
  return action != Action::info && action != Action::check && action != Action::compact;
}

/// Large blocks go back to the system when they are given up. The C library would soon keep them for the next
/// ones, and in what it keeps for each thread there is none of their size: a tenth more memory, and no less
/// time.
void give_back_large_blocks() {
#ifdef M_MMAP_THRESHOLD
  constexpr int kLargeBytes = 1 << 20;
  mallopt(M_MMAP_THRESHOLD, kLargeBytes);
#endif
}

int run(const warta::indexing::Options& options) {
  using namespace warta::indexing;
  if (options.action == Action::analyze) {
    run_analysis(options, warta::standard_output_terminal(options.color, warta::process_environment),
                 std::cin, std::cout);
    if (std::cout) return 0;
    throw std::runtime_error(warta::tr("standard output cannot be written to"));
  }
  if (options.action == Action::help || options.action == Action::version) {
    warta::print(options.action == Action::help ? help_text() : version_text());
    return 0;
  }
  if (minds_interruptions(options.action)) note_interruptions();
  explain_termination(options.index_path);
  Console console(std::cerr, options, isatty(STDERR_FILENO) != 0);
  try {
    if (options.action == Action::dry_run) {
      const auto report = run_dry(options, console, std::cout);
      if (std::cout.flush()) return exit_status(report);
      throw std::runtime_error(warta::tr("standard output cannot be written to"));
    }
    if (options.action != Action::index) return run_upkeep(options, console, std::cin, std::cout);
    const auto report = run_indexing(options, console);
    console.summary(report, options.index_path);
    return exit_status(report);
  } catch (const std::exception& error) {
    console.error(error.what());
    return 2;
  }
}

}  // namespace

int main(int argc, char** argv) {
  give_back_large_blocks();
  try {
    warta::hold_standard_streams();
    warta::speak(warta::reader_language(warta::process_environment));
    const std::span<const char* const> arguments(argv + 1, static_cast<std::size_t>(argc - 1));
    if (!arguments.empty() && arguments.front() == warta::kCompleteOption) {
      warta::print(warta::indexing::complete(arguments.subspan(1), warta::process_environment,
                                             warta::read_config_file));
      return 0;
    }
    return run(
        warta::indexing::parse_options(arguments, warta::process_environment, warta::read_config_file));
  } catch (const std::exception& error) {
    std::cerr << "warta-indexer: " << warta::text::visible_lines(error.what()) << '\n';
    return 2;
  }
}
