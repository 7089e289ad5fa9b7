// warta-generate: writes articles for measurements; see options.h.
#include <exception>
#include <iostream>
#include <span>
#include <stdexcept>

#include "common/command_line.h"
#include "common/completion.h"
#include "common/index_location.h"
#include "common/messages/messages.h"
#include "common/reader_language.h"
#include "corpus/generate/article_generator.h"
#include "corpus/generate/json_line.h"
#include "corpus/generate/known_words.h"
#include "corpus/generate/options.h"

namespace {

void generate(const warta::generating::Options& options, std::ostream& out) {
  using namespace warta::generating;
  const ArticleGenerator generator(lexicon_words(), options.seed);
  for (std::uint64_t i = 0; i < options.articles && out; ++i)
    out << json_line(generator.article(options.first + i));
  out.flush();
  if (!out) throw std::runtime_error(warta::tr("standard output cannot be written to"));
}

}  // namespace

int main(int argc, char** argv) {
  try {
    warta::hold_standard_streams();
    warta::speak(warta::reader_language(warta::process_environment));
    std::ios::sync_with_stdio(false);
    const std::span<const char* const> arguments(argv + 1, static_cast<std::size_t>(argc - 1));
    if (!arguments.empty() && arguments.front() == warta::kCompleteOption) {
      warta::print(warta::generating::complete(arguments.subspan(1)));
      return 0;
    }
    const auto options = warta::generating::parse_options(arguments);
    if (options.action == warta::generating::Action::help)
      warta::print(warta::generating::help_text());
    else
      generate(options, std::cout);
  } catch (const std::exception& error) {
    std::cerr << "warta-generate: " << error.what() << '\n';
    return 2;
  }
  return 0;
}
