#include "corpus/formats/warc_reader.h"

#include <algorithm>
#include <utility>

#include "common/messages/messages.h"
#include "corpus/fields/text_tidying.h"
#include "corpus/formats/ascii_case.h"
#include "corpus/formats/content_coding.h"
#include "corpus/formats/header_lines.h"
#include "corpus/formats/http_response.h"
#include "corpus/formats/page_charset.h"

namespace warta::corpus {
namespace {

/// Is the body of a record HTML, by what the server or else the crawler said, or else by the looks of it?
bool is_html(std::string_view content_type, std::string_view payload_type, std::string_view body) {
  if (!is_unknown_type(content_type)) return is_html_type(content_type);
  if (!is_unknown_type(payload_type)) return is_html_type(payload_type);
  return looks_like_html(body);
}

bool may_be_html(std::string_view content_type) {
  return is_unknown_type(content_type) || is_html_type(content_type);
}

}  // namespace

WarcReader::WarcReader(ByteSource& source, PageReader read_page, ToUtf8 to_utf8, std::size_t max_record_bytes)
    : scanner_(source, max_record_bytes),
      read_page_(std::move(read_page)),
      to_utf8_(std::move(to_utf8)),
      max_record_bytes_(max_record_bytes) {}

const RawRecord* WarcReader::next() {
  while (auto record = scanner_.next()) {
    record_.fields.clear();
    record_.bytes = record->bytes;
    record_.offset = record->offset;
    record_.problem = std::move(record->problem);
    if (!record_.problem.empty()) return &record_;
    header_ = std::move(record->header);
    if (read(record->block)) return &record_;
    ++passed_over_;
  }
  return nullptr;
}

/// Makes record_ of the record with header_; false if it is to be passed over, as in all of these.
bool WarcReader::read(std::string_view block) {
  if (header_.type.empty()) {
    record_.problem = tr("a record without WARC-Type; fetch the dump again");
    return true;
  }
  if (header_.type == "response") {
    const auto type = media_type(header_.content_type);
    if (type.empty() || type == "application/http") return read_response(block);
    return read_page(block, header_.content_type);
  }
  if (header_.type == "resource") return read_page(block, header_.content_type);
  if (header_.type != "conversion") return false;
  const auto type = media_type(header_.content_type);
  if (type.empty() || type == "text/plain") return read_text(block);
  return read_page(block, header_.content_type);
}

bool WarcReader::read_response(std::string_view block) {
  const auto response = read_http_response(block);
  if (!response) {
    // Of other schemes than HTTP, and some crawlers' notes of failures.
    if (!header_.target_uri.starts_with("http")) return false;
    record_.problem = tr("a response without a status line of HTTP");
    return true;
  }
  if (!response->succeeded() || !may_be_html(response->content_type)) return false;
  auto body = decoded_body(*response, max_record_bytes_);
  if (body.problem.empty()) return read_page(body.bytes, response->content_type);
  record_.problem = std::move(body.problem);
  return true;
}

bool WarcReader::read_page(std::string_view page, std::string_view content_type) {
  if (!is_html(content_type, header_.payload_type, page)) return false;
  page_ = read_page_(to_utf8_(page, page_charset(page, charset_parameter(content_type))));
  if (!page_.problem.empty()) {
    record_.problem = page_.problem;
    return true;
  }
  add_field("title", page_.title);
  add_field("body", page_.body);
  add_origin(page_.url, page_.language);
  add_field("date", page_.date);
  add_field("source", page_.source);
  for (const auto& author : page_.authors) add_field("author", author);
  for (const auto& category : page_.categories) add_field("category", category);
  return true;
}

bool WarcReader::read_text(std::string_view block) {
  text_ = to_utf8_(block, text_charset(block, charset_parameter(header_.content_type)));
  const auto text = trimmed(without_byte_order_mark(text_));
  if (text.empty()) {
    record_.problem = tr("no text: the page had none");
    return true;
  }
  const auto title_end = std::min(text.find_first_of("\r\n"), text.size());
  add_field("title", text.substr(0, title_end));
  add_field("body", trimmed(text.substr(title_end)));
  add_origin({}, {});
  return true;
}

void WarcReader::add_field(std::string_view name, std::string_view value) {
  if (!value.empty()) record_.fields.push_back({name, value});
}

/// The fields that the record's header knows too; what the page itself says goes first.
void WarcReader::add_origin(std::string_view url, std::string_view language) {
  add_field("url", url.empty() ? header_.target_uri : url);
  add_field("fetched", header_.date);
  add_field("language", language.empty() ? header_.language : language);
}

}  // namespace warta::corpus
