#include "corpus/formats/json_reader.h"

#include <utility>

#include "common/messages/messages.h"
#include "corpus/fields/text_tidying.h"

namespace warta::corpus {
namespace {

std::string too_large(std::size_t limit) {
  return tr("too large: a record of more than {} MiB, which no article has", limit >> 20U);
}

std::string problem_of(JsonFrame::State state) {
  switch (state) {
    case JsonFrame::State::whole:
      return {};
    case JsonFrame::State::cut_short:
      return tr("cut short: the last record ends in the middle; fetch the dump again");
    case JsonFrame::State::damaged:
      return tr("not JSON: a quotation mark or a bracket is missing, or one too many; mend it here");
    case JsonFrame::State::overlong:
      return too_large(JsonFramer::kDefaultLimit);
    case JsonFrame::State::no_object:
      return tr("not JSON: stands where an object should begin");
  }
  return {};
}

/// Bytes that somebody else holds.
class ViewSource final : public ByteSource {
 public:
  explicit ViewSource(std::string_view bytes) : bytes_(bytes) {}
  std::string_view read() override { return std::exchange(bytes_, {}); }

 private:
  std::string_view bytes_;
};

/// Of the objects in the first array of objects that the outermost object opens.
std::size_t bytes_in_records(std::string_view json) {
  ViewSource source(json);
  JsonFramer framer(source);
  framer.enter_first();
  std::size_t bytes = 0;
  std::size_t records = 0;
  while (const auto frame = framer.next()) {
    if (frame->state == JsonFrame::State::no_object) continue;
    bytes += frame->bytes.size();
    ++records;
  }
  return records > 1 ? bytes : 0;
}

}  // namespace

JsonReader::JsonReader(ByteSource& source, JsonLayout layout, OversizedSink oversized) {
  if (layout == JsonLayout::lines)
    lines_.emplace(source, LineReader::kDefaultLimit, std::move(oversized));
  else
    framer_.emplace(source, JsonFramer::kDefaultLimit, std::move(oversized));
}

JsonReader::~JsonReader() = default;

const RawRecord* JsonReader::next() {
  for (;;) {
    if (given_ < records_) return take();
    if (inner_framer_ != nullptr) {
      if (!next_inner()) continue;
    } else {
      if (!next_piece()) return nullptr;
      if (enter_piece()) continue;
    }
    record_.fields.clear();
    if (!record_.problem.empty()) return &record_;
    records_ = parser_.size();
    given_ = 0;
  }
}

/// Reads and parses the next line or object; false at the end. What is wrong with it is record_.problem.
bool JsonReader::next_piece() {
  records_ = given_ = 0;
  return lines_ ? next_line() : next_frame();
}

/// Where the piece holds the records in an array they are cut out of it one by one: so each has its own place
/// and bytes, and one that is damaged harms no other. False if it is a record itself.
bool JsonReader::enter_piece() {
  // Of a piece that could not be parsed as a whole, more than half must be such records.
  const bool damaged = !record_.problem.empty();
  if (piece_.empty()) return false;  // it was too large to be held
  if (!damaged && !parser_.holds_array()) return false;
  if (damaged && bytes_in_records(piece_) * 2 < piece_.size()) return false;
  piece_line_ = record_.line;
  piece_offset_ = record_.offset;
  inner_source_ = std::make_unique<ViewSource>(piece_);
  inner_framer_ = std::make_unique<JsonFramer>(*inner_source_);
  inner_framer_->enter_first();
  return true;
}

/// The next record of the piece that was entered; false at its end.
bool JsonReader::next_inner() {
  records_ = given_ = 0;
  const auto frame = inner_framer_->next();
  if (!frame) {
    inner_framer_.reset();
    inner_source_.reset();
    return false;
  }
  take_frame(*frame);
  record_.line += piece_line_ - 1;
  record_.offset += piece_offset_;
  return true;
}

bool JsonReader::next_line() {
  for (;;) {
    auto line = lines_->next();
    if (!line) return false;
    if (line->number == 1) line->text = without_byte_order_mark(line->text);
    // Zeros are what a file system leaves of what was not yet written when the machine stopped.
    while (line->text.starts_with('\0')) line->text.remove_prefix(1);
    if (!line->overlong && trimmed(line->text).empty()) continue;
    piece_ = line->bytes;
    record_.bytes = piece_;
    record_.line = line->number;
    record_.offset = line->offset;
    record_.problem = line->overlong ? too_large(LineReader::kDefaultLimit) : parser_.parse(line->text);
    if (!line->terminated && !line->overlong && record_.problem == tr(kNotJson))
      record_.problem =
          tr("cut short: the last line ends in the middle; fetch the dump again, or delete the line");
    return true;
  }
}

bool JsonReader::next_frame() {
  const auto frame = framer_->next();
  if (!frame) return false;
  take_frame(*frame);
  piece_ = frame->bytes;
  return true;
}

void JsonReader::take_frame(const JsonFrame& frame) {
  record_.bytes = frame.bytes;
  record_.line = frame.line;
  record_.offset = frame.offset;
  record_.problem = problem_of(frame.state);
  if (record_.problem.empty()) record_.problem = parser_.parse(frame.bytes);
}

const RawRecord* JsonReader::take() {
  const auto index = given_++;
  record_.problem.clear();
  record_.fields = parser_.fields(index);
  if (records_ == 1) return &record_;
  json_ = parser_.json_of(index);
  record_.bytes = json_;
  if (record_.fields.empty())
    record_.problem = tr("not an object, where the others are; it holds no article");
  return &record_;
}

}  // namespace warta::corpus
