#include "corpus/formats/http_response.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>

#include "corpus/fields/text_tidying.h"
#include "corpus/formats/ascii_case.h"
#include "corpus/formats/header_lines.h"

namespace warta::corpus {
namespace {

/// Of `HTTP/1.1 200 OK`; 0 if the line is none like that.
int read_status(std::string_view line) {
  if (!line.starts_with("HTTP/")) return 0;
  line.remove_prefix(std::min(line.find(' '), line.size()));
  line = trimmed(line);
  int status = 0;
  const auto read = std::from_chars(line.data(), line.data() + line.size(), status);
  return read.ec == std::errc() && status >= 100 && status <= 999 ? status : 0;
}

}  // namespace

std::optional<HttpResponse> read_http_response(std::string_view stored) {
  for (;;) {
    const auto line = first_header_line(stored);
    HttpResponse response;
    response.status = read_status(line.text);
    if (response.status == 0) return std::nullopt;
    const auto header = read_header_block(stored.substr(line.size));
    response.body = stored.substr(line.size + header.size);
    if (response.status >= 200 || !response.body.starts_with("HTTP/")) {
      response.content_type = header_value(header.fields, "content-type");
      response.content_encoding = header_value(header.fields, "content-encoding");
      response.transfer_encoding = header_value(header.fields, "transfer-encoding");
      return response;
    }
    stored = response.body;
  }
}

DecodedContent decoded_body(const HttpResponse& response, std::size_t limit) {
  const bool chunked = find_ignoring_case(response.transfer_encoding, "chunked") != std::string_view::npos;
  if (!chunked) return without_content_encoding(response.body, response.content_encoding, limit);
  auto content = without_chunks(response.body);
  if (!content.problem.empty() || response.content_encoding.empty()) return content;
  return without_content_encoding(content.bytes, response.content_encoding, limit);
}

bool is_unknown_type(std::string_view content_type) {
  constexpr auto kUnknown = std::to_array<std::string_view>(
      {"", "unknown/unknown", "application/unknown", "application/octet-stream", "*/*"});
  return std::find(kUnknown.begin(), kUnknown.end(), media_type(content_type)) != kUnknown.end();
}

bool is_html_type(std::string_view content_type) {
  const auto type = media_type(content_type);
  return type == "text/html" || type == "application/xhtml+xml";
}

bool looks_like_html(std::string_view body) {
  constexpr std::size_t kHeadBytes = 1024;
  constexpr auto kSignatures = std::to_array<std::string_view>(
      {"<!doctype html", "<html", "<head", "<script", "<iframe", "<h1", "<div", "<font", "<table", "<a",
       "<style", "<title", "<b", "<body", "<br", "<p"});
  const auto head = trimmed(without_byte_order_mark(body.substr(0, kHeadBytes)));
  if (head.starts_with("<?xml")) return find_ignoring_case(head, "<html") != std::string_view::npos;
  return head.starts_with("<!--") ||
         std::any_of(kSignatures.begin(), kSignatures.end(), [&](std::string_view signature) {
           return starts_with_ignoring_case(head, signature) && head.size() > signature.size() &&
                  (head[signature.size()] == '>' || head[signature.size()] == ' ');
         });
}

}  // namespace warta::corpus
