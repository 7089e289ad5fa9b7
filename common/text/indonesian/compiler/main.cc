// Builds the stemmer's lexicon: reads hunspell-id's dictionary and this project's tables, writes a C++ file.
//
//   lexicon_compiler DICTIONARY.dic TABLES_FOLDER OUTPUT.cc
#include <exception>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>

#include "common/text/indonesian/compiler/dictionary.h"
#include "common/text/indonesian/compiler/table_writer.h"
#include "common/text/indonesian/compiler/tables.h"

namespace {

void compile(const std::string& dictionary, const std::string& tables, const std::string& output) {
  auto words = warta::text::indonesian::read_dictionary(dictionary);
  warta::text::indonesian::add_tables(tables, words);
  std::ofstream out(output);
  warta::text::indonesian::write_table(words, out);
  out.close();
  if (!out) throw std::runtime_error(output + ": cannot be written");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: lexicon_compiler DICTIONARY.dic TABLES_FOLDER OUTPUT.cc\n";
    return 2;
  }
  try {
    compile(argv[1], argv[2], argv[3]);
  } catch (const std::exception& error) {
    std::cerr << "lexicon_compiler: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
