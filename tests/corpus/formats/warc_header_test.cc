#include "corpus/formats/warc_header.h"

#include <string>

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using warta::corpus::is_warc_version_line;
using warta::corpus::read_warc_header;

TEST_CASE("a record begins with the line of a version") {
  CHECK(is_warc_version_line("WARC/1.0\r\n"));
  CHECK(is_warc_version_line("WARC/0.17\nWARC-Type: x"));
  CHECK(is_warc_version_line("WARC/1.1 \r\n"));
}

TEST_CASE("other lines begin no record") {
  const auto* const line = GENERATE("", "WARC/", "WARC/1.0", "WARC/1\n", "WARC/.0\n", "WARC/1.\n",
                                    "WARC/1.0 is\n", "warc/1.0\n", " WARC/1.0\n");
  CHECK_FALSE(is_warc_version_line(line));
}

TEST_CASE("the fields of a header are read in any case") {
  const std::string text =
      "WARC/1.0\r\nwarc-type: Response\r\nWARC-Target-URI: <https://a.example/>\r\n"
      "WARC-Date: 2025-02-03T07:05:00Z\r\nContent-Type: application/http;msgtype=response\r\n"
      "WARC-Identified-Payload-Type: text/html\r\nWARC-Identified-Content-Language: ind,eng\r\n"
      "CONTENT-LENGTH: 12\r\n\r\n";
  const auto header = read_warc_header(text + "block");
  CHECK(header.type == "response");
  CHECK(header.target_uri == "https://a.example/");
  CHECK(header.date == "2025-02-03T07:05:00Z");
  CHECK(header.content_type == "application/http;msgtype=response");
  CHECK(header.payload_type == "text/html");
  CHECK(header.language == "ind,eng");
  CHECK(header.content_length == 12);
  CHECK(header.problem.empty());
  CHECK(header.size == text.size());
}

TEST_CASE("a length that is missing or no number is a problem") {
  CHECK_THAT(read_warc_header("WARC/1.0\n\n").problem, Contains("without Content-Length"));
  const auto* const length = GENERATE("-1", "x", "1x", "0x10", "99999999999999999999999", "1.5");
  CHECK_THAT(read_warc_header("WARC/1.0\nContent-Length: " + std::string(length) + "\n\n").problem,
             Contains("not a number of bytes"));
}
