#include "corpus/formats/csv_reader.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/corpus/raw_records.h"
#include "tests/corpus/string_source.h"

using warta::corpus::CsvReader;
using warta::corpus::delimiter_line;
using warta::corpus::find_csv_dialect;
using warta::corpus::is_table;
using warta::tests::all_brief;
using warta::tests::all_bytes;
using warta::tests::StringSource;
using Shown = std::vector<std::string>;

namespace {

Shown records_of(const std::string& table, std::size_t block = 7) {
  StringSource source(table, block);
  CsvReader reader(source, find_csv_dialect(table).value());
  return all_brief(reader);
}

}  // namespace

TEST_CASE("the header names the fields of each record") {
  CHECK(records_of("judul,isi\nA,satu\nB,dua\n") == Shown{"2:judul=A|isi=satu", "3:judul=B|isi=dua"});
}

TEST_CASE("the delimiter is found") {
  const std::string d = GENERATE(as<std::string>(), ",", ";", "\t", "|", "~");
  CAPTURE(d);
  CHECK(records_of("judul" + d + "isi\nA" + d + "satu\nB" + d + "dua\n") ==
        Shown{"2:judul=A|isi=satu", "3:judul=B|isi=dua"});
}

TEST_CASE("a semicolon parts fields whose texts are full of commas") {
  CHECK(records_of(
            "no;judul;isi\n1;Beras, gula, garam;Harga naik, kata warga, lalu turun\n2;B, C;dua, tiga\n") ==
        Shown{"2:no=1|judul=Beras, gula, garam|isi=Harga naik, kata warga, lalu turun",
              "3:no=2|judul=B, C|isi=dua, tiga"});
}

TEST_CASE("quoted fields hold delimiters, line breaks and quotation marks") {
  CHECK(records_of("judul,isi\n\"A, B\",\"satu\ndua \"\"tiga\"\"\"\nC,empat\n") ==
        Shown{"2:judul=A, B|isi=satu\ndua \"tiga\"", "4:judul=C|isi=empat"});
}

TEST_CASE("a quotation mark inside a field that is not quoted is text") {
  CHECK(records_of("judul,isi\nA \"B\" C,satu\n") == Shown{"2:judul=A \"B\" C|isi=satu"});
}

TEST_CASE("quotation marks that are escaped by backslashes are text") {
  CHECK(records_of("judul,isi\n\"Kata \\\"siap\\\" warga\",satu\nB,\"dua \\\"kami\\\", katanya, siap\"\n") ==
        Shown{"2:judul=Kata \"siap\" warga|isi=satu", "3:judul=B|isi=dua \"kami\", katanya, siap"});
  CHECK(records_of("judul,isi\nA,C:\\data\n") == Shown{"2:judul=A|isi=C:\\data"});
}

TEST_CASE("byte order mark, CRLF, blank lines and a delimiter line are no part of records") {
  CHECK(records_of("\xef\xbb\xbfjudul,isi\r\n\r\nA,satu\r\n\r\n") == Shown{"3:judul=A|isi=satu"});
  CHECK(records_of("sep=;\njudul;isi\nA,B;satu\n") == Shown{"3:judul=A,B|isi=satu"});
  CHECK(delimiter_line("\"sep=|\"\r\n") == '|');
  CHECK_FALSE(delimiter_line("separuh").has_value());
}

TEST_CASE("a table of one odd blank is none") {
  CHECK(records_of("\v").empty());
}

TEST_CASE("columns that nobody named at the end of a header are dropped if they are empty") {
  CHECK(records_of("judul;isi;;;\nA;satu;;;\n") == Shown{"2:judul=A|isi=satu"});
}

TEST_CASE("a record with fields for which there is no column is told") {
  CHECK(records_of("judul,isi\nA,satu, dua\nB,tiga\n") ==
        Shown{"2:!has 3 fields, where the header names 2", "3:judul=B|isi=tiga"});
}

TEST_CASE("a record with too few fields has those that it has") {
  CHECK(records_of("judul,isi,url\nA,satu\nB,dua,u\n") ==
        Shown{"2:judul=A|isi=satu", "3:judul=B|isi=dua|url=u"});
}

TEST_CASE("a quotation mark that is never closed costs its own record only") {
  CHECK(records_of("judul,isi\nA,satu\n\"B,dua\n\"C\",\"tiga\"\n\"D\",\"empat\"\n") ==
        Shown{"2:judul=A|isi=satu", "3:!not a record", "4:judul=C|isi=tiga", "5:judul=D|isi=empat"});
  CHECK(records_of("judul,isi\nA,satu\nB,\"dua\nC,tiga\nD,empat\n") ==
        Shown{"2:judul=A|isi=satu", "3:!not a record", "4:judul=C|isi=tiga", "5:judul=D|isi=empat"});
}

TEST_CASE("a table that ends inside a quoted field is cut short") {
  CHECK(records_of("judul,isi\nA,satu\n\"B\",\"dua ti") == Shown{"2:judul=A|isi=satu", "3:!cut short"});
  CHECK(records_of("judul,isi\nA,satu") == Shown{"2:judul=A|isi=satu"});
}

TEST_CASE("a table without a header has its columns numbered") {
  CHECK(records_of("2025-02-03,https://a.example/1,Isi berita yang "
                   "pertama\n2025-02-04,https://a.example/2,Isi kedua\n") ==
        Shown{"1:column 1=2025-02-03|column 2=https://a.example/1|column 3=Isi berita yang pertama",
              "2:column 1=2025-02-04|column 2=https://a.example/2|column 3=Isi kedua"});
}

TEST_CASE("records keep their bytes and the header its line") {
  const std::string table = "judul,isi\r\n\"A\",\"satu\ndua\"\r\nB,x,y\n";
  StringSource source(table);
  CsvReader reader(source, find_csv_dialect(table).value());
  CHECK(all_bytes(reader) == Shown{"\"A\",\"satu\ndua\"\r\n", "B,x,y\n"});
  CHECK(reader.header_line() == "judul,isi\r\n");
}

TEST_CASE("a line too long to be held is told and given away") {
  const std::string line = "A," + std::string(CsvReader::kMaxRecordBytes + 1, 'x') + "\n";
  StringSource source("judul,isi\n" + line + "B,dua\n", 1 << 20);
  std::size_t oversized = 0;
  CsvReader reader(source, find_csv_dialect("judul,isi\nB,dua\n").value(),
                   [&](std::string_view piece) { oversized += piece.size(); });
  CHECK(all_brief(reader) == Shown{"2:!too long", "3:judul=B|isi=dua"});
  CHECK(oversized == line.size());
}

TEST_CASE("prose with commas is no table") {
  const auto table = [](std::string_view head, bool named = false) {
    const auto dialect = find_csv_dialect(head);
    return dialect && is_table(*dialect, named);
  };
  CHECK(table("judul,isi\nA,satu\n"));
  CHECK(table("id;judul;naskah\n1;A;b\n"));
  CHECK_FALSE(table("Beras, gula, dan garam naik\nWarga mengeluh, kata mereka, karena mahal.\n"));
  CHECK_FALSE(table("Judul berita\n\nIsi, lalu isi lagi.\n"));
  CHECK(table("naskah\n\"satu, dua\"\n", true));
}
