// In which form results are wanted.
#ifndef WARTA_SEARCHER_RENDER_OUTPUT_FORMAT_H_
#define WARTA_SEARCHER_RENDER_OUTPUT_FORMAT_H_

#include <cstdint>
#include <string>

namespace warta::searching {

enum class OutputFormat : std::uint8_t {
  text,  ///< for people
  json,
  csv,
  tsv,
  trec,  ///< a run, as trec_eval reads it
  ids,
  custom,  ///< as the user's own template says
};

struct Output {
  OutputFormat format = OutputFormat::text;
  /// ids and custom: hits end in a NUL instead of a line break.
  bool nul_ends = false;
  /// When format is custom; see hit_template.h.
  std::string hit_template = {};
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_RENDER_OUTPUT_FORMAT_H_
