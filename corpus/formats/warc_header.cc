#include "corpus/formats/warc_header.h"

#include <charconv>
#include <system_error>

#include "common/messages/messages.h"
#include "corpus/fields/text_tidying.h"
#include "corpus/formats/ascii_case.h"
#include "corpus/formats/header_lines.h"

namespace warta::corpus {
namespace {

std::size_t count_digits(std::string_view text) {
  std::size_t digits = 0;
  while (digits < text.size() && is_ascii_digit(text[digits])) ++digits;
  return digits;
}

/// Some versions of Wget put the URI between angle brackets.
std::string without_brackets(std::string_view uri) {
  if (uri.size() >= 2 && uri.starts_with('<') && uri.ends_with('>')) uri = uri.substr(1, uri.size() - 2);
  return std::string(uri);
}

void read_length(std::string_view value, WarcHeader& header) {
  const auto read = std::from_chars(value.data(), value.data() + value.size(), header.content_length);
  if (value.empty()) {
    header.problem = tr("a record without Content-Length");
  } else if (read.ec != std::errc() || read.ptr != value.data() + value.size()) {
    header.problem = tr("a record whose Content-Length is not a number of bytes");
  }
}

}  // namespace

bool is_warc_version_line(std::string_view text) {
  constexpr std::string_view kMagic = "WARC/";
  text = text.substr(0, kWarcVersionLineBytes);
  if (!text.starts_with(kMagic)) return false;
  text.remove_prefix(kMagic.size());
  for (const std::string_view behind : {".", ""}) {
    const auto digits = count_digits(text);
    if (digits == 0 || !text.substr(digits).starts_with(behind)) return false;
    text.remove_prefix(digits + behind.size());
  }
  return text.find('\n') != std::string_view::npos && trimmed(text.substr(0, text.find('\n'))).empty();
}

WarcHeader read_warc_header(std::string_view text) {
  WarcHeader header;
  const auto version = first_header_line(text);
  const auto block = read_header_block(text.substr(version.size));
  const auto value = [&](std::string_view name) { return header_value(block.fields, name); };
  header.size = version.size + block.size;
  header.type = ascii_lower(value("warc-type"));
  header.target_uri = without_brackets(value("warc-target-uri"));
  header.date = value("warc-date");
  header.content_type = value("content-type");
  header.payload_type = value("warc-identified-payload-type");
  header.language = value("warc-identified-content-language");
  read_length(value("content-length"), header);
  return header;
}

}  // namespace warta::corpus
