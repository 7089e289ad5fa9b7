// Makes WARC records, so that tests say what is in one. Header-only.
#ifndef WARTA_TESTS_CORPUS_FORMATS_WARC_BYTES_H_
#define WARTA_TESTS_CORPUS_FORMATS_WARC_BYTES_H_

#include <string>

namespace warta::tests {

/// `fields` are lines that end in CRLF; a Content-Length is added.
inline std::string warc_record(const std::string& fields, const std::string& block) {
  return "WARC/1.0\r\n" + fields + "Content-Length: " + std::to_string(block.size()) + "\r\n\r\n" + block +
         "\r\n\r\n";
}

inline std::string warc_record_of_type(const std::string& type, const std::string& content_type,
                                       const std::string& block) {
  return warc_record("WARC-Type: " + type +
                         "\r\nWARC-Target-URI: https://a.example/1\r\nWARC-Date: 2025-02-03T07:05:00Z\r\n"
                         "Content-Type: " +
                         content_type + "\r\n",
                     block);
}

/// A response with these header lines, each with its CRLF.
inline std::string warc_response(const std::string& header_lines, const std::string& body,
                                 const std::string& status = "200 OK") {
  return warc_record_of_type("response", "application/http; msgtype=response",
                             "HTTP/1.1 " + status + "\r\n" + header_lines + "\r\n" + body);
}

inline std::string warc_page(const std::string& html) {
  return warc_response("Content-Type: text/html\r\n", html);
}

/// Of a WET file.
inline std::string warc_text(const std::string& text) {
  return warc_record_of_type("conversion", "text/plain", text);
}

}  // namespace warta::tests

#endif  // WARTA_TESTS_CORPUS_FORMATS_WARC_BYTES_H_
