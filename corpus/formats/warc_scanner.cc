#include "corpus/formats/warc_scanner.h"

#include <algorithm>
#include <utility>

#include "common/messages/messages.h"
#include "corpus/fields/text_tidying.h"

namespace warta::corpus {
namespace {

constexpr std::size_t kMaxHeaderBytes = std::size_t{1} << 20U;
/// How much is looked at behind a record.
constexpr std::size_t kEndBytes = 64;
constexpr std::string_view kLineBreaks = "\r\n";

/// May a record end where `behind` begins? Two line breaks end it; some programs write fewer, or more.
bool ends_record(std::string_view behind) {
  behind = behind.substr(0, kEndBytes);
  const auto next = behind.find_first_not_of(kLineBreaks);
  return next >= kEndBytes / 2 || is_warc_version_line(behind.substr(next)) || behind.starts_with("\r\n\r\n");
}

}  // namespace

std::optional<WarcRecord> WarcScanner::next() {
  if (!skip_line_breaks()) {
    cursor_.throw_failure();
    return std::nullopt;
  }
  if (is_warc_version_line(cursor_.peek(kWarcVersionLineBytes))) return read_record();
  return damage(tr("bytes that belong to no record; fetch the dump again"), 0);
}

/// Goes to the next byte that is no line break; false if there is none.
bool WarcScanner::skip_line_breaks() {
  for (;;) {
    const auto pending = cursor_.peek(1);
    if (pending.empty()) return false;
    const auto breaks = std::min(pending.find_first_not_of(kLineBreaks), pending.size());
    cursor_.skip(breaks);
    if (breaks < pending.size()) return true;
  }
}

WarcRecord WarcScanner::read_record() {
  const auto header_bytes = header_size();
  if (header_bytes == 0) return incomplete(tr("a record whose header does not end; fetch the dump again"), 0);
  auto header = read_warc_header(cursor_.peek(0).substr(0, header_bytes));
  const auto length = header.content_length;
  const auto before_block = header_bytes - 1;  // the line break there may begin what is looked for
  if (!header.problem.empty()) return damage(tr("{}; fetch the dump again", header.problem), before_block);
  if (length > limit_) {
    return damage(
        tr("its Content-Length is {} bytes; records of over {} MiB are not read", length, limit_ >> 20U),
        before_block);
  }
  const auto end = header_bytes + static_cast<std::size_t>(length);
  const auto pending = cursor_.peek(end + kEndBytes);
  auto wrong_length = [&] {
    return tr("its Content-Length of {} bytes is wrong: no record ends there; fetch the dump again", length);
  };
  if (pending.size() < end) return incomplete(wrong_length(), before_block);
  if (!ends_record(pending.substr(end))) return damage(wrong_length(), before_block);
  WarcRecord record{std::move(header),
                    pending.substr(header_bytes, end - header_bytes),
                    pending.substr(0, end),
                    cursor_.offset(),
                    {}};
  cursor_.skip(end);
  return record;
}

/// With the empty line that ends it; 0 if there is none before the next record or the end.
std::size_t WarcScanner::header_size() {
  for (std::size_t line = 0; line <= kMaxHeaderBytes;) {
    const auto newline = cursor_.find("\n", line, line + kMaxHeaderBytes);
    if (newline == std::string_view::npos) return 0;
    const auto text = cursor_.peek(line + kWarcVersionLineBytes).substr(line);
    if (text.starts_with("\n") || text.starts_with("\r\n")) return newline + 1;
    if (line > 0 && is_warc_version_line(text)) return 0;
    line = newline + 1;
  }
  return 0;
}

/// A record whose end does not come: the dump ends first, unless another record comes before that.
WarcRecord WarcScanner::incomplete(std::string problem, std::size_t from) {
  auto record = damage(std::move(problem), from);
  if (cursor_.at_end()) record.problem = tr("the last record is cut short; fetch the dump again");
  return record;
}

/// Passes over all up to the next line that begins a record, `from` or further behind.
WarcRecord WarcScanner::damage(std::string problem, std::size_t from) {
  constexpr std::string_view kMark = "\nWARC/";
  WarcRecord record;
  record.offset = cursor_.offset();
  record.problem = std::move(problem);
  bool held = true;
  for (;;) {
    const auto mark = cursor_.find(kMark, from, limit_);
    const bool marked = mark != std::string_view::npos;
    const bool found =
        marked && is_warc_version_line(cursor_.peek(mark + 1 + kWarcVersionLineBytes).substr(mark + 1));
    const auto pending = cursor_.peek(0);
    const auto end = found ? mark + 1 : std::min(mark, pending.size());
    if (!found && end > limit_) {
      held = false;
      cursor_.skip(end - kMark.size());
      from = marked ? kMark.size() + 1 : 0;
    } else if (!found && marked) {
      from = mark + 1;
    } else {
      if (!found) cursor_.throw_failure();
      if (held) record.bytes = pending.substr(0, end);
      cursor_.skip(end);
      return record;
    }
  }
}

}  // namespace warta::corpus
