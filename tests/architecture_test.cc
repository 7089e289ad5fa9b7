// The edges between the folders, as docs/architecture.md draws them, held against every #include of the tree.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

namespace {

namespace fs = std::filesystem;

/// A folder and, of the project's own folders, those it may include from.
const std::map<std::string, std::set<std::string>> kAllowed = {
    {"common/messages", {"common/messages"}},
    {"common/text", {"common/text", "common/messages"}},
    {"common", {"common", "common/messages", "common/text"}},
    {"corpus", {"corpus", "common", "common/messages"}},
    {"corpus/generate", {"corpus/generate", "common", "common/messages", "common/text"}},
    {"common/query", {"common/query", "common", "common/messages", "common/text"}},
    {"indexer", {"indexer", "corpus", "common", "common/messages", "common/query", "common/text"}},
    {"searcher", {"searcher", "common", "common/messages", "common/query", "common/text"}},
};

/// Libraries, by a part of their headers' names, and the only folders or files that may know them.
const std::map<std::string, std::set<std::string>> kLibraries = {
    {"xapian", {"common/query", "indexer", "searcher"}},
    {"unicode/", {"common/text", "corpus/input/charset_name.cc", "corpus/input/charset_decoder.cc"}},
    {"libstemmer", {}},
    {"hunspell", {}},
    {"archive", {"corpus/input/unpacker.cc"}},
    {"csv.h", {"corpus/formats/csv_parser.cc"}},
    {"libxml", {"corpus/formats/xml_parser.cc", "corpus/formats/character_reference.cc"}},
    {"zlib",
     {"corpus/input/gzip_source.cc", "corpus/formats/content_coding.cc", "indexer/index/packed_data.cc"}},
    {"isa-l", {"indexer/bulk/encoding/tag_compressor.cc"}},
    {"simdjson", {"corpus"}},
    {"nlohmann",
     {"searcher/render/json_lines.cc", "corpus/fields/exported_record.cc", "indexer/upkeep/index_info.cc"}},
    {"xxhash", {"common/hash.cc", "corpus/copies/body_signature.cc"}},
    {"boost/program_options",
     {"common/command_line.h", "common/command_line.cc", "common/completion.h", "common/completion.cc",
      "common/config_file.cc", "common/option_defaults.h", "common/option_defaults.cc",
      "indexer/option_descriptions.h", "indexer/option_descriptions.cc", "indexer/options.cc",
      "searcher/option_descriptions.h", "searcher/option_descriptions.cc", "searcher/options.cc",
      "corpus/generate/options.cc"}},
    {"libintl", {"common/messages/messages.cc"}},
    {"fmt/",
     {"common", "common/messages", "common/query", "corpus", "corpus/generate", "indexer", "searcher"}},
};

std::string folder_of(const std::string& file) {
  for (const auto* const inner : {"common/messages", "common/query", "common/text", "corpus/generate"}) {
    if (file.starts_with(std::string(inner) + "/")) return inner;
  }
  return file.substr(0, file.find('/'));
}

bool may_know_library(const std::string& file, const std::string& header) {
  for (const auto& [library, knowers] : kLibraries) {
    if (header.find(library) == std::string::npos) continue;
    return std::any_of(knowers.begin(), knowers.end(), [&](const std::string& knower) {
      return file == knower || folder_of(file) == knower;
    });
  }
  return true;
}

/// What is wrong with a line of `file`; nullopt if nothing is.
std::optional<std::string> breach(const std::string& file, const std::string& line) {
  static const std::regex include(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
  std::smatch found;
  if (!std::regex_search(line, found, include)) return std::nullopt;
  const std::string header = found[2];
  if (found[1] == "<") {
    if (may_know_library(file, header)) return std::nullopt;
    return file + " must not know <" + header + ">";
  }
  const auto folder = folder_of(file);
  if (kAllowed.at(folder).contains(folder_of(header))) return std::nullopt;
  return file + " must not include \"" + header + "\"";
}

std::vector<std::string> breaches_of_tree() {
  const fs::path root = WARTA_SOURCE_DIR;
  std::vector<std::string> breaches;
  for (const std::string top : {"common", "corpus", "indexer", "searcher"}) {
    for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
      const auto extension = entry.path().extension();
      if (extension != ".h" && extension != ".cc") continue;
      const auto file = entry.path().lexically_relative(root).generic_string();
      std::ifstream lines(entry.path());
      for (std::string line; std::getline(lines, line);) {
        if (auto found = breach(file, line)) breaches.push_back(*found);
      }
    }
  }
  return breaches;
}

}  // namespace

TEST_CASE("every include of the tree is an allowed edge") {
  CHECK_THAT(breaches_of_tree(), Catch::Equals(std::vector<std::string>{}));
}

TEST_CASE("an include across a forbidden edge is found") {
  const auto [file, line] = GENERATE(table<std::string, std::string>({
      {"searcher/search.h", "#include \"indexer/index/index_writer.h\""},
      {"indexer/index/xapian_writer.cc", "#include \"searcher/search.h\""},
      {"searcher/search.cc", "#include \"corpus/article.h\""},
      {"common/date.h", "#include \"searcher/search.h\""},
      {"corpus/article.h", "#include \"common/text/analyzer.h\""},
      {"common/text/analyzer.h", "#include \"common/errors.h\""},
      {"corpus/article.h", "#include <xapian.h>"},
      {"common/text/token.h", "  # include <xapian/database.h>"},
      {"common/text/analyzer.cc", "#include <fmt/format.h>"},
      {"common/messages/messages.h", "#include \"common/errors.h\""},
      {"searcher/search_run.cc", "#include <libintl.h>"},
      {"searcher/search.cc", "#include <boost/program_options.hpp>"},
      {"common/schema.h", "#include <xapian.h>"},
      {"common/schema.h", "#include \"common/query/query.h\""},
      {"common/text/analyzer.h", "#include \"common/query/query.h\""},
      {"common/query/query.h", "#include \"searcher/search.h\""},
      {"corpus/generate/story.h", "#include \"corpus/article.h\""},
      {"corpus/dump_reader.cc", "#include \"corpus/generate/story.h\""},
      {"corpus/article.h", "#include \"common/query/query.h\""},
      {"indexer/main.cc", "#include <libstemmer.h>"},
      {"common/text/analyzer.cc", "#include <hunspell.hxx>"},
  }));
  CHECK(breach(file, line).has_value());
}

TEST_CASE("an include along an allowed edge is none") {
  CHECK_FALSE(breach("indexer/main.cc", "#include \"corpus/article.h\""));
  CHECK_FALSE(breach("corpus/article.h", "#include \"common/errors.h\""));
  CHECK_FALSE(breach("corpus/generate/known_words.cc", "#include \"common/text/indonesian/lexicon.h\""));
  CHECK_FALSE(breach("searcher/search.h", "#include <xapian.h>"));
  CHECK_FALSE(breach("common/query/query_compiler.h", "#include <xapian.h>"));
  CHECK_FALSE(breach("indexer/main.cc", "#include \"common/query/query_parser.h\""));
  CHECK_FALSE(breach("common/text/user_lexicon.cc", "#include \"common/messages/messages.h\""));
  CHECK_FALSE(breach("common/text/analyzer.h", "// includes nothing of \"common/errors.h\""));
}
