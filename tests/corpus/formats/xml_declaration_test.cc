#include "corpus/formats/xml_declaration.h"

#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

TEST_CASE("the declared encoding is found, and nothing else is taken for it") {
  const std::vector<std::pair<std::string_view, std::string_view>> cases = {
      {R"(<?xml version="1.0" encoding="windows-1252"?>)", "windows-1252"},
      {"\xef\xbb\xbf<?xml version='1.0' encoding = 'UTF-8' standalone='yes'?><a/>", "UTF-8"},
      {"\n <?xml version='1.0'\n encoding='iso-8859-1'?>", "iso-8859-1"},
      {"<?xml version='1.0'?><a encoding='x'/>", ""},
      {"<?xml version='1.0' xencoding='x'?>", ""},
      {"<?xml encoding='x", ""},
      {"<?xml encoding=x?>", ""},
      {"<?xml encoding", ""},
      {"<a encoding='x'/>", ""},
      {"", ""},
  };
  for (const auto& [head, encoding] : cases) {
    INFO(head);
    CHECK(warta::corpus::declared_encoding(head) == encoding);
  }
}
