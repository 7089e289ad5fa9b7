#include "indexer/pipeline/read_ahead.h"

#include <atomic>

#include <catch2/catch.hpp>

#include "tests/temporary_directory.h"

using warta::corpus::ReadArticle;
using warta::indexing::DamagedPart;
using warta::indexing::EndOfDump;
using warta::indexing::ReadAhead;
using warta::indexing::RejectedRecord;
using warta::tests::TemporaryDirectory;

namespace {

/// What happens, in a letter each: an Article, a Rejection, the End of a dump or its Failure.
std::string events_of(ReadAhead& reading) {
  std::string letters;
  while (const auto event = reading.next()) {
    if (std::holds_alternative<ReadArticle>(*event)) letters += 'A';
    if (std::holds_alternative<RejectedRecord>(*event)) letters += 'R';
    if (std::holds_alternative<DamagedPart>(*event)) letters += 'D';
    if (const auto* const end = std::get_if<EndOfDump>(&*event)) letters += end->failure ? 'F' : 'E';
  }
  return letters;
}

std::string lines(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += R"({"body":"isi )" + std::to_string(i) + "\"}\n";
  return text;
}

}  // namespace

TEST_CASE("what is in dumps comes in its order") {
  const TemporaryDirectory directory;
  const auto one = directory.write("1.jsonl", "{\"body\":\"x\"}\nno JSON\n{\"body\":\"y\"}\n");
  const auto two = directory.write("2.jsonl", lines(2));
  ReadAhead reading({{one}, {directory.path("none")}, {two}}, {}, {});
  CHECK(events_of(reading) == "ARAEFAAE");
}

TEST_CASE("little room slows reading down and changes nothing") {
  const TemporaryDirectory directory;
  ReadAhead::Settings tiny;
  tiny.bytes = 1;
  ReadAhead reading({{directory.write("1.jsonl", lines(500))}}, {}, tiny);
  CHECK(events_of(reading) == std::string(500, 'A') + 'E');
  CHECK(reading.packed_bytes_taken() == lines(500).size());
}

TEST_CASE("reading ends where nobody wants more") {
  const TemporaryDirectory directory;
  ReadAhead::Settings tiny;
  tiny.bytes = 1000;
  ReadAhead reading({{directory.write("1.jsonl", lines(5000))}}, {}, tiny);
  CHECK(reading.next().has_value());
}

TEST_CASE("cancelled reading gives what it has") {
  const TemporaryDirectory directory;
  std::atomic<bool> cancelled = false;
  warta::corpus::ReadingOptions options;
  options.cancelled = [&] { return cancelled.load(); };
  const auto dump = directory.write("1.jsonl", lines(3));
  ReadAhead reading({{dump}, {dump}, {dump}}, options, {});
  CHECK(reading.next().has_value());
  cancelled = true;
  const auto rest = events_of(reading);
  CHECK(rest.size() <= 11);
}
