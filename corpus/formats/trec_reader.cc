#include "corpus/formats/trec_reader.h"

#include <algorithm>
#include <utility>

#include "common/messages/messages.h"
#include "corpus/fields/text_tidying.h"
#include "corpus/formats/ascii_case.h"
#include "corpus/formats/sgml_tag.h"

namespace warta::corpus {
namespace {

constexpr std::string_view kTagName = "<doc";

/// How far back the beginning of a line is looked for.
constexpr std::size_t kMaxIndent = 64;

/// The last byte before `text` ends that is no blank, of the last kMaxIndent bytes; a line break if there is
/// none.
char last_before_blanks(std::string_view text) {
  if (text.size() > kMaxIndent) text.remove_prefix(text.size() - kMaxIndent);
  const auto last = text.find_last_not_of(" \t");
  return last == std::string_view::npos ? '\n' : text[last];
}

bool ends_with_closing_tag(std::string_view content) {
  const auto rest = trimmed(content);
  const auto last = rest.rfind('<');
  if (last == std::string_view::npos) return false;
  const auto tag = read_tag(rest.substr(last));
  return tag.closing && last + tag.size == rest.size();
}

std::uint64_t count_lines(std::string_view text) {
  return static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

TrecReader::TrecReader(ByteSource& source, std::size_t max_document_bytes)
    : cursor_(source), limit_(std::max(max_document_bytes, kMaxTagBytes)) {}

const RawRecord* TrecReader::next() {
  begin_record();
  const auto end = find_end(0, false);
  const auto between = cursor_.peek(0).substr(0, end.place);
  if (!end.held || holds_sgml_text(between)) return give_text_between(between);
  pass_over(end.place);
  if (end.boundary == Boundary::opening) return read_document(end.tag_bytes);
  cursor_.throw_failure();
  return nullptr;
}

void TrecReader::begin_record() {
  record_.fields.clear();
  record_.bytes = {};
  record_.problem.clear();
  record_.line = line_;
  record_.offset = cursor_.offset();
}

const RawRecord* TrecReader::give_text_between(std::string_view between) {
  const auto blanks = std::min(between.find_first_not_of(" \t\r\n"), between.size());
  if (record_.offset == cursor_.offset()) {  // all of it is held
    record_.bytes = between.substr(blanks);
    record_.offset += blanks;
    record_.line += count_lines(between.substr(0, blanks));
  }
  record_.problem = tr("text outside of <DOC> and </DOC>");
  pass_over(between.size());
  return &record_;
}

/// With the cursor at its <DOC>, which takes `tag_bytes`.
const RawRecord* TrecReader::read_document(std::size_t tag_bytes) {
  begin_record();
  const auto end = find_end(tag_bytes, true);
  const auto size = end.place + (end.boundary == Boundary::closing ? end.tag_bytes : 0);
  const auto bytes = cursor_.peek(0).substr(0, size);
  if (end.held && end.boundary == Boundary::none) cursor_.throw_failure();
  pass_over(size);
  if (!end.held || size > limit_) {
    record_.problem = tr("a document of over {} MiB, which no article has", limit_ >> 20U);
    return &record_;
  }
  record_.bytes = bytes;
  const auto content = bytes.substr(tag_bytes, end.place - tag_bytes);
  if (end.boundary == Boundary::none && !ends_with_closing_tag(content)) {
    record_.problem = tr("the last document is cut short; fetch the dump again");
    return &record_;
  }
  fields_ = read_trec_document(bytes.substr(kTagName.size(), tag_bytes - kTagName.size() - 1), content);
  for (const auto& field : fields_) record_.fields.push_back({field.name, field.value});
  if (fields_.empty()) record_.problem = tr("a document without text");
  return &record_;
}

/// Looks for what ends a document (if `inside`) or the stretch between two, not before `from`.
TrecReader::End TrecReader::find_end(std::size_t from, bool inside) {
  bool held = true;
  for (;;) {
    const auto place = cursor_.find("<", from, limit_);
    const auto known = std::min(place, cursor_.peek(0).size());
    if (known > limit_) {
      // What is kept shows whether a line begins there.
      held = false;
      pass_over(known - kMaxIndent);
      from = kMaxIndent;
    } else if (place == std::string_view::npos) {
      return {Boundary::none, known, 0, held};
    } else if (auto end = end_at(place, inside); end.boundary != Boundary::none) {
      end.held = held;
      return end;
    } else {
      from = place + 1;
    }
  }
}

/// What the "<" at `place` ends.
TrecReader::End TrecReader::end_at(std::size_t place, bool inside) {
  const auto ahead = cursor_.peek(place + kMaxTagBytes);
  const auto text = ahead.substr(place);
  if (inside && starts_with_ignoring_case(text, "</doc")) {
    const auto tag = read_tag(text);
    if (equals_ignoring_case(tag.name, "doc")) return {Boundary::closing, place, tag.size, true};
  }
  if (!starts_with_ignoring_case(text, kTagName)) return {};
  const char before = last_before_blanks(ahead.substr(0, place));
  const bool begins_line = before == '\n' || before == '\r';
  if (inside && !begins_line && before != '>') return {};
  auto tag = read_tag(text);
  if (tag.size == 0 && begins_line) tag = read_tag_with_text(text);
  if (!equals_ignoring_case(tag.name, "doc")) return {};
  return {Boundary::opening, place, tag.size, true};
}

void TrecReader::pass_over(std::size_t bytes) {
  line_ += count_lines(cursor_.peek(0).substr(0, bytes));
  cursor_.skip(bytes);
}

}  // namespace warta::corpus
