// An HTTP response as an archive stores it (RFC 9112): status, header, body.
#ifndef WARTA_CORPUS_FORMATS_HTTP_RESPONSE_H_
#define WARTA_CORPUS_FORMATS_HTTP_RESPONSE_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "corpus/formats/content_coding.h"

namespace warta::corpus {

struct HttpResponse {
  int status = 0;
  /// Header values, empty where there are none.
  std::string content_type;
  std::string content_encoding;
  std::string transfer_encoding;
  /// As it was sent: chunked and compressed. A view into the stored bytes.
  std::string_view body;

  bool succeeded() const { return status >= 200 && status < 300; }
};

/// nullopt if `stored` does not begin with a status line. Interim responses (100 to 199) before the final one
/// are passed over. Thread-safe.
std::optional<HttpResponse> read_http_response(std::string_view stored);

/// The body without chunks and compression, of no more than `limit` bytes; or what is wrong with it.
DecodedContent decoded_body(const HttpResponse& response, std::size_t limit);

/// Does a server's Content-Type tell nothing of what the body is?
bool is_unknown_type(std::string_view content_type);

bool is_html_type(std::string_view content_type);

/// Does the body look like HTML to someone who was not told what it is? By the signatures that browsers go
/// by (WHATWG, MIME Sniffing, 7.1).
bool looks_like_html(std::string_view body);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_HTTP_RESPONSE_H_
