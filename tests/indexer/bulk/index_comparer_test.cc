#include "tests/indexer/bulk/index_comparer.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/indexer/bulk/small_database.h"

using warta::tests::Bounds;
using warta::tests::ChangeDatabase;
using warta::tests::ChangeDocument;
using warta::tests::compare_indexes;
using warta::tests::IndexComparison;
using warta::tests::IndexDifferences;
using warta::tests::SmallDatabase;
using Strings = std::vector<std::string>;

namespace {

IndexDifferences differences(const SmallDatabase& first, const SmallDatabase& second,
                             const IndexComparison& comparison = {10'000, {}, Bounds::equal}) {
  return compare_indexes(first.open(), second.open(), comparison);
}

bool has(const IndexDifferences& differences, const std::string& difference) {
  const auto& named = differences.named();
  return std::find(named.begin(), named.end(), difference) != named.end();
}

/// What document 7 turns out to differ in, after `change`.
IndexDifferences after(const std::function<void(Xapian::Document&)>& change) {
  const SmallDatabase second([&](Xapian::docid number, Xapian::Document& document) {
    if (number == 7) change(document);
  });
  return differences(SmallDatabase(), second);
}

IndexDifferences after_all(const ChangeDatabase& change) {
  return differences(SmallDatabase(), SmallDatabase({}, change));
}

/// Puts `to` in the place of `from`, which must be in the file once, and of the same length.
void patch(const std::string& path, const std::string& from, const std::string& to) {
  std::ifstream input(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(input), {}};
  const auto at = bytes.find(from);
  REQUIRE(at != std::string::npos);
  REQUIRE(bytes.find(from, at + 1) == std::string::npos);
  REQUIRE(from.size() == to.size());
  std::ofstream(path, std::ios::binary) << bytes.replace(at, from.size(), to);
}

}  // namespace

CATCH_TRANSLATE_EXCEPTION(const Xapian::Error& error) {
  return error.get_description();
}

TEST_CASE("indexes of the same documents are equal") {
  const auto found = differences(SmallDatabase(), SmallDatabase());
  CHECK_THAT(found.named(), Catch::Equals(Strings{}));
  CHECK(found.empty());
}

TEST_CASE("an index and its compacted copy are equal") {
  const SmallDatabase original;
  const warta::tests::TemporaryDirectory directory;
  original.open().compact(directory.path("padat"), Xapian::DBCOMPACT_NO_RENUMBER);
  CHECK(compare_indexes(original.open(), Xapian::Database(directory.path("padat"))).empty());
}

TEST_CASE("empty indexes are equal, and differ from others") {
  const Xapian::Database empty("", Xapian::DB_BACKEND_INMEMORY);
  CHECK(compare_indexes(empty, empty).empty());
  CHECK(has(compare_indexes(SmallDatabase().open(), empty),
            "number of documents: 60 in the first, 0 in the second"));
}

TEST_CASE("another wdf is found, and the length that comes of it") {
  const auto found = after([](Xapian::Document& document) { document.add_term("Zkata"); });
  CHECK(has(found, "document 7: term \"Zkata\": wdf: 7 in the first, 8 in the second"));
  CHECK(has(found, "term \"Zkata\": posting of document 7: wdf: 7 in the first, 8 in the second"));
  CHECK(has(found, "document 7: length: 114 in the first, 115 in the second"));
  CHECK(has(found, "document 7: length in the list of all documents: 114 in the first, 115 in the second"));
  CHECK(has(found, "term \"Zkata\": posting of document 7: length: 114 in the first, 115 in the second"));
  CHECK(has(found, "total length: 9540 in the first, 9541 in the second"));
  CHECK(has(found, "term \"Zkata\": occurrences of it: 1820 in the first, 1821 in the second"));
  CHECK(std::any_of(found.named().begin(), found.named().end(),
                    [](const std::string& text) { return text.starts_with("mean length: "); }));
}

TEST_CASE("another position is found") {
  const auto found = after([](Xapian::Document& document) {
    document.remove_posting("kata3", 103, 0);
    document.add_posting("kata3", 104, 0);
  });
  const std::string lists =
      "[3 13 23 33 43 53 63 73 ...] (11) in the first, [3 13 23 33 43 53 63 73 ...] (11)";
  CHECK(has(found, "document 7: term \"kata3\": positions: " + lists + " in the second"));
  CHECK(has(found, "term \"kata3\": posting of document 7: positions: " + lists + " in the second"));
  CHECK(found.count() == 2);
}

TEST_CASE("positions that are missing are found") {
  const auto found = after([](Xapian::Document& document) {
    document.remove_term("kata3");
    document.add_term("kata3", 11);
  });
  CHECK(has(found,
            "document 7: term \"kata3\": positions: [3 13 23 33 43 53 63 73 ...] (11) in the first, [] "
            "(0) in the second"));
  CHECK(found.count() == 2);
}

TEST_CASE("a term more, and a term less, are found") {
  const auto more =
      after([](Xapian::Document& document) { document.add_boolean_term(std::string("K\0", 2)); });
  CHECK(has(more, "document 7: term \"K\\x00\" is only in the second"));
  CHECK(has(more, "term \"K\\x00\" is only in the second"));
  CHECK(has(more, "document 7: number of different terms: 12 in the first, 13 in the second"));
  const auto less = after([](Xapian::Document& document) { document.remove_term("kata9"); });
  CHECK(has(less, "document 7: term \"kata9\" is only in the first"));
  CHECK(has(less, "term \"kata9\": posting of document 7 is only in the first"));
  CHECK(has(less, "term \"kata9\": documents with it: 53 in the first, 52 in the second"));
  CHECK(
      has(less,
          "term \"kata9\": documents with it, in the list of all terms: 53 in the first, 52 in the second"));
}

TEST_CASE("another value is found, in the document, the stream and the statistics") {
  const auto other = after([](Xapian::Document& document) { document.add_value(1, "nilai z"); });
  CHECK(has(other, "document 7: value 1: \"nilai 7\" in the first, \"nilai z\" in the second"));
  CHECK(has(other, "value 1: stream at document 7: \"nilai 7\" in the first, \"nilai z\" in the second"));
  CHECK(has(other, "value 1: upper bound: \"nilai 9\" in the first, \"nilai z\" in the second"));
  const auto missing = after([](Xapian::Document& document) { document.remove_value(2); });
  CHECK(has(missing, "document 7: value 2 is only in the first"));
  CHECK(has(missing, "value 2: stream at document 7 is only in the first"));
  CHECK(has(missing, "value 2: documents with it: 40 in the first, 39 in the second"));
  CHECK(has(after([](Xapian::Document& document) { document.add_value(1000, "jauh"); }),
            "value 1000: documents with it: 0 in the first, 1 in the second"));
}

TEST_CASE("a lower bound of values is found") {
  const SmallDatabase second([](Xapian::docid number, Xapian::Document& document) {
    if (number == 1) document.add_value(1, "nilai 0");
  });
  CHECK(has(differences(SmallDatabase(), second),
            "value 1: lower bound: \"nilai 1\" in the first, \"nilai 0\" in the second"));
}

TEST_CASE("other data is found, and long data shown by its ends") {
  CHECK(has(after([](Xapian::Document& document) { document.set_data("isi\n7"); }),
            "document 7: data: \"isi 7\" in the first, \"isi\\x0a7\" in the second"));
  const auto found = after([](Xapian::Document& document) { document.set_data(std::string(5000, 'x')); });
  REQUIRE(found.count() == 1);
  CHECK_THAT(found.named().front(), Catch::EndsWith("xxx\" (5000 bytes) in the second"));
}

TEST_CASE("other metadata is found unless it may differ") {
  const ChangeDatabase change = [](Xapian::WritableDatabase& database) {
    database.set_metadata("pembuat", "lain");
    database.set_metadata("baru", "ya");
  };
  const auto found = after_all(change);
  CHECK(found.named() ==
        Strings{"metadata \"baru\" is only in the second",
                "metadata \"pembuat\": \"pengindeks\" in the first, \"lain\" in the second"});
  CHECK(differences(SmallDatabase(), SmallDatabase({}, change), {50, {"pembuat", "baru"}, Bounds::equal})
            .empty());
}

TEST_CASE("other spellings and synonyms are found") {
  const auto found = after_all([](Xapian::WritableDatabase& database) {
    database.add_spelling("gempa");
    database.add_synonym("gempa", "getaran");
  });
  CHECK(found.named() ==
        Strings{"spelling \"gempa\": 3 in the first, 4 in the second",
                R"(synonyms of "gempa": "lindu\x0a" in the first, "getaran\x0alindu\x0a" in the second)"});
}

TEST_CASE("a document less is found, and a number shifted") {
  const auto less = after_all([](Xapian::WritableDatabase& database) { database.delete_document(7); });
  CHECK(has(less, "number of documents: 60 in the first, 59 in the second"));
  CHECK(has(less, "document 7 is only in the first"));
  const auto shifted = after_all([](Xapian::WritableDatabase& database) {
    database.delete_document(60);
    database.replace_document(61, SmallDatabase::document(60));
  });
  CHECK(has(shifted, "last document's number: 60 in the first, 61 in the second"));
  CHECK(has(shifted, "document 60 is only in the first"));
  CHECK(has(shifted, "document 61 is only in the second"));
  CHECK(has(shifted, "term \"Q60\": posting of document 60 is only in the first"));
}

TEST_CASE("bounds that deleted documents left behind differ, and hold") {
  const ChangeDatabase change = [](Xapian::WritableDatabase& database) {
    Xapian::Document extreme;
    extreme.add_value(1, "a");
    extreme.add_term("Zkata", 5000);
    database.replace_document(61, extreme);
    database.commit();
    Xapian::Document small;
    small.add_value(1, "z");
    small.add_term("Zkata");
    database.replace_document(61, small);
  };
  const SmallDatabase usual({}, [](Xapian::WritableDatabase& database) {
    Xapian::Document small;
    small.add_value(1, "z");
    small.add_term("Zkata");
    database.replace_document(61, small);
  });
  const SmallDatabase replaced({}, change);
  const auto found = differences(usual, replaced);
  CHECK(has(found, "upper bound of lengths: 220 in the first, 5000 in the second"));
  CHECK(has(found, "value 1: lower bound: \"nilai 1\" in the first, \"a\" in the second"));
  CHECK(differences(usual, replaced, {50, {}, Bounds::valid}).empty());
}

TEST_CASE("a length that is wrong only in the list of all documents is found, and the bound that it breaks") {
  const SmallDatabase second;
  // Documents 59 and 60, one step apart: 218 and 220, of which the bound is 220.
  patch(second.path() + "/postlist.glass", std::string("\x00\xda\x01\x00\xdc\x01", 6),
        std::string("\x00\xda\x01\x00\xdd\x01", 6));
  const auto found = differences(SmallDatabase(), second);
  CHECK(has(found, "document 60: length in the list of all documents: 220 in the first, 221 in the second"));
  CHECK(has(found, "the bounds 102 and 220 do not hold of the lengths in the second, which are 102 to 221"));
}

TEST_CASE("statistics of values that do not hold are found whatever bounds are asked for") {
  const SmallDatabase second;
  // Value 1: 60 of them, from "nilai 1".
  patch(second.path() + "/postlist.glass", "\x3c\x07nilai 1", "\x3d\x07nilai 2");
  const auto found = differences(SmallDatabase(), second, {50, {}, Bounds::valid});
  CHECK(has(found,
            "value 1: the statistics of the second do not hold: of 61 values said to be there it has 60, "
            "11 of them beyond the bounds"));
}

TEST_CASE("what cannot be read is a difference, and what can is compared") {
  const SmallDatabase second({},
                             [](Xapian::WritableDatabase& database) { database.set_metadata("versi", "2"); });
  constexpr std::size_t kBlockBytes = 8192;  // a leaf of several, so that the index can be opened
  std::fstream positions(second.path() + "/position.glass", std::ios::in | std::ios::out | std::ios::binary);
  positions << std::string(kBlockBytes, '\xff');
  positions.close();
  const auto found = differences(SmallDatabase(), second);
  CHECK(has(found, "metadata \"versi\": \"1\" in the first, \"2\" in the second"));
  CHECK(std::any_of(found.named().begin(), found.named().end(), [](const std::string& text) {
    return text.starts_with("document 7: cannot be read: DatabaseCorruptError: ");
  }));
}

TEST_CASE("all differences are counted and the first of them named") {
  const SmallDatabase second([](Xapian::docid, Xapian::Document& document) { document.set_data("lain"); });
  const auto found = differences(SmallDatabase(), second, {3, {}, Bounds::equal});
  CHECK(found.count() == SmallDatabase::kDocuments);
  CHECK(found.named().size() == 3);
}
