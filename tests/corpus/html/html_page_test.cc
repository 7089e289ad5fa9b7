#include "corpus/html/html_page.h"

#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

using namespace warta::corpus;
using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;
using Texts = std::vector<std::string>;

namespace {

HtmlPage page_of(const std::string& file) {
  std::ifstream in(std::string(WARTA_SOURCE_DIR) + "/tests/data/html/" + file);
  REQUIRE(in);
  std::stringstream text;
  text << in.rdbuf();
  return read_html_page(text.str());
}

/// A page whose head is `head`, with enough text.
HtmlPage page_with(std::string_view head, std::string_view before = {}) {
  return read_html_page(
      "<html><head>" + std::string(head) + "</head><body>" + std::string(before) +
      "<div class=post-content><p>Kalimat pertama dari teks yang cukup panjang untuk sebuah artikel "
      "pendek.</p><p>Kalimat kedua menyusul, supaya halaman ini tidak dikira halaman kosong oleh "
      "pembaca.</p><p>Kalimat ketiga mengakhiri teks ini dengan beberapa kata tambahan lagi.</p></div>");
}

}  // namespace

TEST_CASE("a portal's page gives its text without what surrounds it") {
  const auto page = page_of("portal_detail.html");
  CHECK(page.title == "Jembatan Kali Bening Dibuka Kembali");
  CHECK(page.url == "https://news.kabarkita.example/berita/d-7001/jembatan-kali-bening-dibuka-kembali");
  CHECK(page.date == "2025/02/03 14:05:00");
  CHECK(page.source == "KabarKita");
  CHECK(page.authors == Texts{"Redaksi KabarKita"});
  CHECK(page.language == "id-ID");
  CHECK(page.body ==
        "Kali Bening - Jembatan Kali Bening dibuka kembali untuk umum setelah tiga bulan diperbaiki.\n"
        "Warga kini tidak perlu memutar sejauh dua belas kilometer untuk sampai ke pasar kecamatan.\n"
        "\"Kami berterima kasih atas kesabaran warga,\" ujar kepala dinas setempat.\n"
        "Biaya\n"
        "Perbaikan menelan biaya Rp 4 miliar & selesai lebih cepat dari rencana.");
  CHECK(page.problem.empty());
}

TEST_CASE("JSON-LD tells of the article, though it is broken") {
  const auto page = page_of("json_ld_read.html");
  CHECK(page.title == "Panen Raya Padi Gogo Dimulai");
  CHECK(page.url == "https://wartadesa.example/read/2024/08/07/panen-raya");
  CHECK(page.date == "2024-08-07T09:30:00+07:00");
  CHECK(page.source == "Warta Desa");
  CHECK(page.authors == Texts{"Tim Desa", "Tim Foto"});
  CHECK(page.categories == Texts{"Pertanian", "Daerah"});
  CHECK_THAT(page.body, StartsWith("LEMBAH HIJAU - Panen raya"));
  CHECK_THAT(page.body, EndsWith("musim panen ini berlangsung."));
  CHECK_THAT(page.body, !Contains("Baca juga"));
}

TEST_CASE("an article cut into parts is put together") {
  const auto page = page_of("parts_body.html");
  CHECK_THAT(page.body, StartsWith("Pesisir, Teluk Biru - Klub"));
  CHECK_THAT(page.body, EndsWith("di bawah lima belas tahun."));
  CHECK_THAT(page.body, !Contains("Jadwal Lengkap"));
  CHECK(page.authors.empty());
  CHECK(page.categories == Texts{"Olahraga"});
}

TEST_CASE("bylines are no text, and the site's name no part of the title") {
  const auto page = page_of("side_article.html");
  CHECK(page.title == "Kapal Feri Cadangan Tiba di Pelabuhan Timur");
  CHECK(page.authors == Texts{"Tim Pos Pelabuhan"});
  CHECK(page.date == "2022-06-01 07:15:00");
  CHECK_THAT(page.body, StartsWith("POSPELABUHAN.COM, TIMUR -"));
  CHECK_THAT(page.body, !Contains("Editor"));
  CHECK_THAT(page.body, !Contains("Antrean Kendaraan di"));
}

TEST_CASE("a theme of WordPress keeps lists and quotations, not comments") {
  const auto page = page_of("wordpress.html");
  CHECK(page.title == "Taman Baca Rawa Indah Buka Setiap Hari");
  CHECK(page.authors == Texts{"redaksi"});
  CHECK(page.body ==
        "Taman Baca Rawa Indah kini buka setiap hari, juga pada hari libur nasional.\n"
        "Senin sampai Jumat pukul delapan sampai empat sore.\n"
        "Sabtu dan Minggu sampai pukul dua.\n"
        "\u201cBuku kami bertambah tiga ratus judul tahun ini,\u201d kata pengelola.\n"
        "Pengunjung boleh meminjam dua buku selama seminggu tanpa dipungut biaya.");
}

TEST_CASE("an old layout by table without paragraphs gives its text") {
  const auto page = page_of("old_table.html");
  CHECK_THAT(page.body, StartsWith("Pabrik gula tua di tepi kota"));
  CHECK_THAT(page.body, EndsWith("selama bulan pertama."));
  CHECK_THAT(page.body, !Contains("Nusantara"));
}

TEST_CASE("a front page and a page of an error have no article") {
  for (const auto* const file : {"front_page.html", "error_page.html"}) {
    CAPTURE(file);
    const auto page = page_of(file);
    CHECK(page.body.empty());
    CHECK_THAT(page.problem, StartsWith("no article: "));
  }
}

TEST_CASE("of several dates the first with a time of day counts") {
  CHECK(page_with("<meta property='article:published_time' content='2025-02-03T14:05:00+07:00'>"
                  "<script type='application/ld+json'>{\"@type\": \"Article\", \"datePublished\": "
                  "\"2025-02-03\"}</script>")
            .date == "2025-02-03T14:05:00+07:00");
  CHECK(page_with("<meta name=pubdate content='2025-02-03'>", "<time datetime='2025-02-03T10:00'></time>")
            .date == "2025-02-03T10:00");
  CHECK(page_with("<meta name=pubdate content='0001-01-01T00:00:00'>").date.empty());
}

TEST_CASE("without metadata the date that is shown counts, durations do not") {
  CHECK(page_with("", "<div class=tanggal>Senin, 03 Feb 2025 14:05 WIB</div>").date ==
        "Senin, 03 Feb 2025 14:05 WIB");
  CHECK(page_with("", "<div class=time>5 menit baca</div><div class=date>Senin (3/2)</div>").date ==
        "Senin (3/2)");
}

TEST_CASE("a title loses the site's name only when that is sure") {
  CHECK(page_with("<title>Judul - Kota Kita</title><meta property=og:site_name content='Kota Kita'>").title ==
        "Judul");
  CHECK(
      page_with(
          "<title>Judul | kotakita.example</title><link rel=canonical href='https://www.kotakita.example/1'>")
          .title == "Judul");
  CHECK(page_with("<title>Judul - Kota - Kita</title>", "<h1>Judul</h1>").title == "Judul");
  CHECK(page_with("<title>Judul - bagian dua</title>").title == "Judul - bagian dua");
}

TEST_CASE("a title and a byline with Unicode's line breaks are one line, and not part of the text") {
  constexpr std::string_view kHeadline = "<h1>Harga Beras\u2028Turun\u2029Lagi</h1>";
  for (const std::string_view head : {"", "<title>Harga Beras\u2028Turun\u2029Lagi</title>"}) {
    const auto page = page_with(head, std::string(kHeadline) + "<div class=author>Tim\u2028Pasar</div>");
    CHECK(page.title == "Harga Beras Turun Lagi");
    CHECK(page.authors == Texts{"Tim Pasar"});
    CHECK_THAT(page.body, StartsWith("Kalimat pertama"));
  }
}

TEST_CASE("an address without a host is no address") {
  CHECK(page_with("<link rel=canonical href='/berita/1'><meta property=og:url content='https://a.example/1'>")
            .url == "https://a.example/1");
  CHECK(page_with("<link rel=canonical href='/berita/1'>").url.empty());
}

TEST_CASE("JSON-LD's text is taken where it has much more than the page") {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "Kalimat ke sekian dari teks yang lengkap. ";
  const auto page = page_with(R"(<script type="application/ld+json">{"@type": "Article", "articleBody": ")" +
                              text + R"("}</script>)");
  CHECK_THAT(page.body, StartsWith("Kalimat ke sekian"));
}

TEST_CASE("a page that is too large is a problem") {
  const auto page = read_html_page(std::string(kMaxHtmlPageBytes + 1, 'x'));
  CHECK_THAT(page.problem, StartsWith("too large"));
  CHECK(page.body.empty());
}

TEST_CASE("a page of too many elements is a problem") {
  std::string html;
  for (std::size_t i = 0; i < (std::size_t{1} << 20U) + 1; ++i) html += "<p>";
  CHECK_THAT(read_html_page(html).problem, StartsWith("too many elements"));
}

TEST_CASE("hostile pages are read to their end") {
  constexpr std::size_t kTimes = 200'000;
  for (const std::string_view piece :
       {"<div>", "<a><b><i>", "<table><a href=x>", "<li><dd>", "<a \"", "<span class=x>", "<svg>", "</div>",
        "<p a b c d>", "<script type=application/ld+json>{", "<div class=author>", "<ul><li><a href=x>y"}) {
    CAPTURE(piece);
    std::string html = "<title>t</title>";
    for (std::size_t i = 0; i < kTimes; ++i) html += piece;
    CHECK(read_html_page(html).title == "t");
  }
}

TEST_CASE("NUL bytes and broken UTF-8 do no harm") {
  const auto page = page_with(std::string_view("<title>a\0b\xff</title>\0<", 21));
  CHECK(page.title == "a b\xff");
  CHECK_THAT(page.body, StartsWith("Kalimat pertama"));
}

TEST_CASE("only fields that are not empty are given, authors one by one") {
  HtmlPage page;
  page.title = "t";
  page.authors = {"a", "b"};
  const auto fields = fields_of(page);
  REQUIRE(fields.size() == 3);
  CHECK(fields[0].name == "title");
  CHECK(fields[1].name == "author");
  CHECK(fields[2].value == "b");
}
