#include "corpus/formats/content_coding.h"

#include <string>

#include <catch2/catch.hpp>

#include "tests/corpus/formats/deflated.h"

using Catch::Matchers::Contains;
using warta::corpus::without_chunks;
using warta::corpus::without_content_encoding;
using warta::tests::deflated;
using warta::tests::gzip_member;

namespace {

constexpr std::size_t kLimit = std::size_t{1} << 20U;
const std::string kPage = "<p>Sungai itu meluap lagi, sungai itu meluap lagi.</p>";

std::string decoded(const std::string& body, const std::string& encodings) {
  const auto content = without_content_encoding(body, encodings, kLimit);
  if (!content.problem.empty()) CHECK(content.bytes.empty());
  return content.problem.empty() ? content.bytes : "!" + content.problem;
}

}  // namespace

TEST_CASE("chunks are joined") {
  CHECK(without_chunks("4\r\nsatu\r\n5;ext=1\r\n dua \r\n0\r\n\r\n").bytes == "satu dua ");
  CHECK(without_chunks("00A\nsepuluh ya\n0\n\n").bytes == "sepuluh ya");
  CHECK(without_chunks("0\r\nTrailer: x\r\n\r\n").bytes.empty());
}

TEST_CASE("a body that ends before its chunks do is given as far as it goes") {
  CHECK(without_chunks("4\r\nsatu\r\n").bytes == "satu");
  CHECK(without_chunks("ffffffffffffffff\r\nsatu").bytes == "satu");
  CHECK(without_chunks("4\r\nsatu\r\n5").bytes == "satu");
}

TEST_CASE("a body that an archive has unchunked already stays as it is") {
  CHECK(without_chunks("<p>\nsatu</p>").bytes == "<p>\nsatu</p>");
  CHECK(without_chunks("").bytes.empty());
}

TEST_CASE("a chunk of a wrong size is a problem") {
  const auto content = without_chunks("2\r\nsatu\r\n0\r\n\r\n");
  CHECK(content.bytes.empty());
  CHECK_THAT(content.problem, Contains("chunks are damaged"));
}

TEST_CASE("encodings are taken off") {
  CHECK(decoded(gzip_member(kPage), "gzip") == kPage);
  CHECK(decoded(gzip_member(kPage), "X-GZip") == kPage);
  CHECK(decoded(deflated(kPage, 15), "deflate") == kPage);
  CHECK(decoded(deflated(kPage, -15), "deflate") == kPage);
  CHECK(decoded(gzip_member(deflated(kPage, 15)), "deflate, gzip") == kPage);
  CHECK(decoded(kPage, "identity") == kPage);
  CHECK(decoded(kPage, "") == kPage);
  CHECK(decoded("", "gzip").empty());
}

TEST_CASE("a page that an archive has unpacked already stays as it is") {
  CHECK(decoded(kPage, "gzip") == kPage);
  CHECK(decoded("\n " + kPage, "br") == "\n " + kPage);
  CHECK(decoded("teks", "gzip") == "teks");
}

TEST_CASE("a page that was cut short is given as far as it unpacks") {
  std::string page;
  for (int i = 0; i < 5000; ++i) page += std::to_string(i * i) + " ";
  const auto packed = gzip_member(page);
  const auto half = decoded(packed.substr(0, packed.size() / 2), "gzip");
  CHECK(half.size() > page.size() / 3);
  CHECK(page.starts_with(half));
}

TEST_CASE("a damaged encoding is a problem") {
  auto packed = gzip_member(kPage);
  packed[packed.size() - 6] ^= 1;
  CHECK_THAT(decoded(packed, "gzip"), Contains("!its gzip is damaged"));
  CHECK_THAT(decoded("\xff\xff\xff", "deflate"), Contains("!its deflate is damaged"));
}

TEST_CASE("an encoding that is not read is named") {
  CHECK_THAT(decoded("\x0b\x02\x80", "br"), Contains("!its Content-Encoding \"br\" is not read"));
  CHECK_THAT(decoded("\x1f\x8b", "gzip,gzip,gzip,gzip,gzip"), Contains("more encodings"));
}

TEST_CASE("a page that unpacks to more than the limit is a problem") {
  CHECK(decoded(gzip_member(std::string(kLimit, 'x')), "gzip").size() == kLimit);
  CHECK_THAT(decoded(gzip_member(std::string(kLimit + 1, 'x')), "gzip"), Contains("over 1 MiB"));
  CHECK_THAT(decoded(gzip_member(std::string(64 * kLimit, 'x')), "gzip"), Contains("over 1 MiB"));
}
