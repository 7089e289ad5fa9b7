#include "corpus/cleaning/title_shape.h"

#include <string_view>

#include <catch2/catch.hpp>

using namespace warta::corpus;

TEST_CASE("titles are told by their capitals") {
  CHECK(is_in_title_case("Panen Kopi di Lereng Bukit Melimpah"));
  CHECK(is_in_title_case("7 Cara Merawat Tanaman dengan Mudah"));
  CHECK_FALSE(is_in_title_case("panen kopi melimpah"));
  CHECK_FALSE(is_in_title_case("Panen kopi di lereng Bukit melimpah"));
  CHECK_FALSE(is_in_title_case("Panen"));
  CHECK_FALSE(is_in_title_case(""));
}

TEST_CASE("full stops end sentences, but not initials, numbers and dots") {
  for (const auto* const text :
       {"Air surut. Warga", "Air surut.", "\"Air surut.\" Warga", "Senin (3/2). Warga"}) {
    CHECK(holds_full_stop(text));
  }
  for (const auto* const text :
       {"N. Satu", "Rp 2.000", "Hasilnya...", "contoh.example", "Air surut? Warga", ".", ""}) {
    CHECK_FALSE(holds_full_stop(text));
  }
  CHECK(after_first_sentence("Air surut. Warga") == 10);
  CHECK(after_first_sentence("Air surut.") == std::string_view::npos);
}

TEST_CASE("names begin with capitals") {
  for (const auto* const text :
       {"Nama Satu", "N. Satu dan Nama Dua", "ABC", "@nama", "Dok. Panitia/dok Panitia", ""})
    CHECK(is_names(text));
  for (const auto* const text : {"Nama satu pergi", "Nama?", "\"Nama\"", "A B C D E F G H I J K"})
    CHECK_FALSE(is_names(text));
}

TEST_CASE("sentences begin behind the end of another") {
  for (const std::string_view before : {"", "  ", "Surut. ", "Surut! ", "\"Surut\" ", "Surut., ", "(3/2) ",
                                        "Surut\xe2\x80\xa6 ", "Surut.\xe2\x80\x9d "}) {
    INFO(before);
    CHECK(is_sentence_border(before, before.size()));
  }
  for (const std::string_view before : {"Surut ", "Surut, ", "Surut: ", "Surut -- "}) {
    INFO(before);
    CHECK_FALSE(is_sentence_border(before, before.size()));
  }
}
