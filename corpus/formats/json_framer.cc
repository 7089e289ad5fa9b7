#include "corpus/formats/json_framer.h"

#include <algorithm>
#include <cstring>

#include "corpus/fields/text_tidying.h"

namespace warta::corpus {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
/// Brackets of this many levels are remembered; deeper ones are only counted.
constexpr std::size_t kRememberedLevels = 32;

bool is_blank(char c) {
  return kBlanks.find(c) != std::string_view::npos;
}

std::size_t backslashes_before(std::string_view text, std::size_t at) {
  const auto other = text.substr(0, at).find_last_not_of('\\');
  return other == std::string_view::npos ? at : at - other - 1;
}

}  // namespace

JsonFramer::JsonFramer(ByteSource& source, std::size_t limit, OversizedSink oversized)
    : buffer_(source), limit_(limit), oversized_(std::move(oversized)) {}

std::optional<JsonFrame> JsonFramer::next() {
  buffer_.consume(std::exchange(taken_, 0));
  while (skip_to_record()) {
    if (buffer_.pending().front() != '{') return frame_garbage();
    if (auto frame = frame_object()) return frame;
  }
  return std::nullopt;
}

/// Is there a pending byte of this index?
bool JsonFramer::have(std::size_t at) {
  while (buffer_.pending().size() <= at)
    if (!buffer_.fill()) return false;
  return true;
}

std::size_t JsonFramer::skip_blanks(std::size_t at) {
  while (have(at) && is_blank(buffer_.pending()[at])) ++at;
  return at;
}

/// Goes to the next byte that is not punctuation between records; false at the end.
bool JsonFramer::skip_to_record() {
  constexpr std::string_view kBetween = ",[] \t\r\n";
  if (buffer_.offset() == 0 && have(2))
    buffer_.consume(buffer_.pending().size() - without_byte_order_mark(buffer_.pending()).size());
  for (;;) {
    if (!have(0)) return false;
    const auto pending = buffer_.pending();
    const auto at = descents_ > 0 ? pending.find('{') : pending.find_first_not_of(kBetween);
    buffer_.consume(std::min(at, pending.size()));
    if (at != std::string_view::npos) return true;
  }
}

JsonFrame JsonFramer::make_frame(JsonFrame::State state, std::size_t length) {
  taken_ = length;
  return {state, buffer_.pending().substr(0, length), buffer_.line(), buffer_.offset()};
}

/// What stands where an object should: up to the next bracket or the end of the line.
JsonFrame JsonFramer::frame_garbage() {
  std::size_t at = 1;
  while (at < limit_ && have(at) &&
         std::string_view("{[\n").find(buffer_.pending()[at]) == std::string_view::npos)
    ++at;
  return make_frame(JsonFrame::State::no_object, std::min(at, buffer_.pending().size()));
}

/// The object that is pending; nullopt if it was found to hold the records, the first of which is pending
/// now.
std::optional<JsonFrame> JsonFramer::frame_object() {
  scanned_ = 0;
  depth_ = 0;
  open_.clear();
  in_string_ = false;
  const auto scan = scan_object();
  if (scan == Scan::over_limit) return frame_large();
  if (scan == Scan::ended) {
    remember_first_key(buffer_.pending().substr(0, scanned_));
    return make_frame(JsonFrame::State::whole, scanned_);
  }
  // The first object of all may be what holds the records.
  if (first_key_.empty() && descend()) return std::nullopt;
  // An object that was cut short may well hold another that begins as records do; a string that was not
  // closed, or so much that many records would have room in it, tells that a bracket or a quotation mark is
  // missing.
  constexpr std::size_t kManyRecords = std::size_t{1} << 20U;
  if (scan == Scan::damaged || in_string_ || buffer_.pending().size() > kManyRecords) {
    if (auto damaged = frame_damaged()) return damaged;
  }
  const auto all = buffer_.pending().size();
  return make_frame(scan == Scan::damaged ? JsonFrame::State::damaged : JsonFrame::State::cut_short, all);
}

std::optional<JsonFrame> JsonFramer::frame_large() {
  if (!first_key_.empty()) {
    if (auto damaged = frame_damaged()) return damaged;
  }
  if (descend()) return std::nullopt;
  entering_ = false;  // or the same bracket would end the scan for ever
  return pass_over();
}

void JsonFramer::open(char bracket) {
  if (depth_++ < kRememberedLevels) open_.emplace_back(bracket, scanned_);
}

/// Goes on from scanned_ to behind the object's closing bracket.
JsonFramer::Scan JsonFramer::scan_object() {
  while (have(scanned_)) {
    if (scanned_ > limit_) return Scan::over_limit;
    if (in_string_) {
      const auto scan = scan_string();
      if (scan != Scan::ended) return scan;
      continue;
    }
    const char c = buffer_.pending()[scanned_];
    if (c == '{' || c == '[') open(c);
    if (entering_ && c == '[' && opens_objects(scanned_)) return Scan::over_limit;
    in_string_ = c == '"';
    ++scanned_;
    if (c != '}' && c != ']') continue;
    if (--depth_ == 0) return Scan::ended;
    if (depth_ < open_.size()) open_.pop_back();
  }
  return Scan::input_ended;
}

/// Goes on to behind the string's closing quotation mark, which only punctuation may follow.
JsonFramer::Scan JsonFramer::scan_string() {
  const auto pending = buffer_.pending();
  const auto quote = pending.find('"', scanned_);
  if (quote == std::string_view::npos) {
    scanned_ = pending.size();
    return have(scanned_) ? Scan::ended : Scan::input_ended;
  }
  scanned_ = quote + 1;
  if (backslashes_before(pending, quote) % 2 != 0) return Scan::ended;
  in_string_ = false;
  const auto next = skip_blanks(scanned_);
  if (!have(next)) return Scan::ended;
  const bool sound = std::string_view(",:]}").find(buffer_.pending()[next]) != std::string_view::npos;
  return sound ? Scan::ended : Scan::damaged;
}

/// Does an array begin at `at` whose first item is an object?
bool JsonFramer::opens_objects(std::size_t at) {
  const auto first = skip_blanks(at + 1);
  return buffer_.pending()[at] == '[' && have(first) && buffer_.pending()[first] == '{';
}

/// Into the outermost array of objects of an object that is too large to be one record; false if it has none.
bool JsonFramer::descend() {
  constexpr std::size_t kDescents = 8;  // so that what is nested on purpose is not scanned again and again
  if (descents_ == kDescents) return false;
  const auto array = std::find_if(open_.begin(), open_.end(), [&](const auto& bracket) {
    return bracket.first == '[' && opens_objects(bracket.second);
  });
  if (array == open_.end()) return false;
  buffer_.consume(skip_blanks(array->second + 1));
  ++descents_;
  entering_ = false;
  first_key_.clear();
  return true;
}

JsonFrame JsonFramer::pass_over() {
  JsonFrame frame{JsonFrame::State::overlong, {}, buffer_.line(), buffer_.offset()};
  for (;;) {
    // The backslashes at its end tell whether the quotation mark behind them ends a string.
    const auto scanned = std::min(scanned_, buffer_.pending().size());
    const auto seen = scanned - backslashes_before(buffer_.pending(), scanned);
    if (oversized_) oversized_(buffer_.pending().substr(0, seen));
    buffer_.consume(seen);
    scanned_ -= seen;
    open_.clear();
    const auto scan = scan_object();
    if (scan == Scan::over_limit) continue;
    if (oversized_) oversized_(buffer_.pending().substr(0, scanned_));
    buffer_.consume(std::min(scanned_, buffer_.pending().size()));
    return frame;
  }
}

/// Up to where the next record begins as those before did; nullopt if none does.
std::optional<JsonFrame> JsonFramer::frame_damaged() {
  remember_first_key(buffer_.pending());
  for (std::size_t at = 1; at < limit_ && have(at); ++at) {
    at = std::min(buffer_.pending().find('{', at), buffer_.pending().size());
    if (have(at) && begins_record(at)) return make_frame(JsonFrame::State::damaged, at);
  }
  return std::nullopt;
}

bool JsonFramer::begins_record(std::size_t at) {
  if (first_key_.empty() || buffer_.pending()[at] != '{') return false;
  const auto key = skip_blanks(at + 1);
  return have(key + first_key_.size()) && buffer_.pending().substr(key).starts_with(first_key_);
}

void JsonFramer::remember_first_key(std::string_view object) {
  if (!first_key_.empty()) return;
  const auto begin = object.find_first_not_of(kBlanks, 1);
  if (begin == std::string_view::npos || object[begin] != '"') return;
  const auto end = object.find('"', begin + 1);
  if (end != std::string_view::npos) first_key_ = object.substr(begin, end + 1 - begin);
}

bool is_object_a_line(std::string_view head) {
  head = without_byte_order_mark(head);
  while (!head.empty()) {
    const auto line = trimmed(head.substr(0, head.find('\n')));
    if (line.starts_with('{')) return line.ends_with('}');
    head.remove_prefix(std::min(head.find('\n'), head.size() - 1) + 1);
  }
  return false;
}

}  // namespace warta::corpus
