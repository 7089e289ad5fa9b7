// What an analysis makes of text, shown word by word: --analyze of both programs.
//
// One line a token, with tabs between line, begin, end (byte offsets into the line), form, term, stem and
// rule, below a header; on a terminal in columns and colours. The token of a whole word with hyphens stands
// before its parts.
#ifndef WARTA_COMMON_ANALYSIS_TABLE_H_
#define WARTA_COMMON_ANALYSIS_TABLE_H_

#include <iosfwd>
#include <string>

#include "common/terminal.h"
#include "common/text/analyzer.h"

namespace warta {

/// Shows the tokens of `text`, whose lines are numbered from 1, or of the lines of `input` as they come where
/// `text` is "-". Any bytes are survived; on a terminal none of them can steer it.
void show_analysis(const std::string& text, text::Analyzer& analyzer, const Terminal& terminal,
                   std::istream& input, std::ostream& out);

}  // namespace warta

#endif  // WARTA_COMMON_ANALYSIS_TABLE_H_
