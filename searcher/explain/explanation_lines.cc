#include "searcher/explain/explanation_lines.h"

#include <fmt/format.h>

#include "common/messages/messages.h"
#include "common/text/terminal_text.h"

namespace warta::searching {
namespace {

/// "buka (membuka)": the term, and what was asked where that is another word.
std::string label_of(const ScorePart& part) {
  if (part.asked.empty() || part.asked == std::vector<std::string>{part.term}) return part.term;
  return fmt::format("{} ({})", part.term, fmt::join(part.asked, ", "));
}

std::string forms_of(const ScorePart& part) {
  std::string words;
  for (const auto& [form, count] : part.forms)
    words += fmt::format("{}{} {}", words.empty() ? "" : ", ", form, count);
  return words;
}

/// What stands behind the numbers: "buka (membuka) · stem in the title · dibuka 2, membuka 1".
std::string words_of(const ScorePart& part) {
  const std::string kind = tr(name_of(part.source));
  auto source = part.in_title ? tr("{} in the title", kind) : kind;
  if (part.source == ScoreSource::recency) return source;
  if (part.source == ScoreSource::group) return text::visible(fmt::format("{} · {}", source, forms_of(part)));
  return text::visible(fmt::format("{} · {} · {}", label_of(part), source, forms_of(part)));
}

ExplanationLine line_of(const ScorePart& part, double score) {
  const auto share = fmt::format("{:12.6f} {:3.0f}%", part.share, 100 * part.share / score);
  if (part.source == ScoreSource::recency) return {fmt::format("{}{:35}", share, ""), words_of(part)};
  return {fmt::format("{} {:5} {:7} {:6.3f} {:6.3f} {:6.4g}", share, part.tf, part.df, part.idf, part.norm,
                      part.factor),
          words_of(part)};
}

}  // namespace

const char* name_of(ScoreSource source) {
  switch (source) {
    case ScoreSource::stem:
      return marked("stem");
    case ScoreSource::form:
      return marked("form");
    case ScoreSource::phrase:
      return marked("phrase");
    case ScoreSource::near:
      return marked("near");
    case ScoreSource::group:
      return marked("group");
    case ScoreSource::recency:
      break;
  }
  return marked("recency");
}

std::vector<ExplanationLine> explanation_lines(const Explanation& explanation) {
  double score = 0;
  for (const auto& part : explanation.parts) score += part.share;
  if (score <= 0) return {};
  std::vector<ExplanationLine> lines{{"       share          tf      df    idf   norm factor", ""}};
  for (const auto& part : explanation.parts) lines.push_back(line_of(part, score));
  lines.push_back({fmt::format("{:12.6f}", score), ""});
  return lines;
}

}  // namespace warta::searching
