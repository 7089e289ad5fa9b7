#include "corpus/formats/http_response.h"

#include <string>

#include <catch2/catch.hpp>

#include "tests/corpus/formats/deflated.h"

using warta::corpus::decoded_body;
using warta::corpus::is_html_type;
using warta::corpus::is_unknown_type;
using warta::corpus::looks_like_html;
using warta::corpus::read_http_response;

TEST_CASE("a response has a status, a header and a body") {
  const auto response =
      read_http_response("HTTP/1.1 203 Ok\r\nContent-Type: text/html; charset=x\r\n\r\n<p>\r\n\r\n");
  REQUIRE(response.has_value());
  CHECK(response->status == 203);
  CHECK(response->succeeded());
  CHECK(response->content_type == "text/html; charset=x");
  CHECK(response->body == "<p>\r\n\r\n");
}

TEST_CASE("status lines are read leniently") {
  CHECK(read_http_response("HTTP/2 200\n\nx")->body == "x");
  CHECK(read_http_response("HTTP/1.0  404 Not found\r\n\r\n")->status == 404);
  CHECK_FALSE(read_http_response("HTTP/1.0 404 Not found\r\n\r\n")->succeeded());
  CHECK(read_http_response("HTTP/1.1 200 OK")->body.empty());
}

TEST_CASE("what has no status line is no response") {
  CHECK_FALSE(read_http_response("").has_value());
  CHECK_FALSE(read_http_response("<html>").has_value());
  CHECK_FALSE(read_http_response("HTTP/1.1 OK\r\n\r\n").has_value());
  CHECK_FALSE(read_http_response("HTTP/1.1 -200\r\n\r\n").has_value());
  CHECK_FALSE(read_http_response("HTTP/1.1 99999999999\r\n\r\n").has_value());
}

TEST_CASE("interim responses are passed over") {
  const auto response = read_http_response("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nA: b\r\n\r\nx");
  REQUIRE(response.has_value());
  CHECK(response->status == 200);
  CHECK(response->body == "x");
}

TEST_CASE("chunks are taken off before the compression is") {
  const auto packed = warta::tests::gzip_member("<p>");
  const auto chunked = "1\r\n" + packed.substr(0, 1) + "\r\n" + "13\r\n" + packed.substr(1, 19) + "\r\n" +
                       "ff\r\n" + packed.substr(20);
  const auto stored =
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\nContent-Encoding: gzip\r\n\r\n" + chunked;
  CHECK(decoded_body(*read_http_response(stored), 100).bytes == "<p>");
}

TEST_CASE("content types tell HTML from what is none and from what is unknown") {
  CHECK(is_html_type("Text/HTML;charset=x"));
  CHECK(is_html_type("application/xhtml+xml"));
  CHECK_FALSE(is_html_type("text/plain"));
  CHECK_FALSE(is_html_type(""));
  CHECK(is_unknown_type(""));
  CHECK(is_unknown_type("application/octet-stream"));
  CHECK_FALSE(is_unknown_type("image/png"));
}

TEST_CASE("HTML is known by how it begins") {
  const auto* const html = GENERATE("<!DOCTYPE html>", "\xef\xbb\xbf\n <HTML lang=id>", "<!-- x -->", "<p>",
                                    "<a href=x>", "<?xml version=\"1.0\"?>\n<html xmlns=x>");
  CHECK(looks_like_html(html));
}

TEST_CASE("what begins otherwise is no HTML") {
  const auto* const other =
      GENERATE("", "{\"a\":1}", "<abbr>", "<rss>", "<?xml version=\"1.0\"?><rss>", "%PDF-1.4 <html>", "<p");
  CHECK_FALSE(looks_like_html(other));
}
