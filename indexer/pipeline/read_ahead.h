// Reads dumps in a thread of its own, so that reading goes on while what was read is put into an index.
#ifndef WARTA_INDEXER_PIPELINE_READ_AHEAD_H_
#define WARTA_INDEXER_PIPELINE_READ_AHEAD_H_

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "common/errors.h"
#include "corpus/dump_list.h"
#include "corpus/dump_reader.h"
#include "corpus/fields/text_repair.h"
#include "corpus/member_reader.h"
#include "corpus/reading_options.h"
#include "corpus/record.h"

namespace warta::indexing {

/// A record that is no article.
struct RejectedRecord {
  corpus::Rejection rejection;
  /// What the file for the rejects needs before the first record of its file: DumpReader::rejects_header().
  std::string header;
};

/// A piece of a record that is too large to be held; its RejectedRecord follows the last one.
struct OversizedPiece {
  std::string bytes;
};

/// Something in a dump that cannot be read; reading goes on behind it.
struct DamagedPart {
  InputError error;
};

/// A dump came to its end, or cannot be read any further.
struct EndOfDump {
  /// As messages name it.
  std::string name;
  /// Does its name show that it is a dump?
  bool is_certain = true;
  std::vector<corpus::MemberDescription> descriptions;
  std::vector<std::string> passed_over;
  corpus::RepairCounts repairs;
  std::optional<InputError> failure;
};

using ReadEvent = std::variant<corpus::ReadArticle, RejectedRecord, OversizedPiece, DamagedPart, EndOfDump>;

/// Made and asked by one thread.
class ReadAhead {
 public:
  struct Settings {
    /// Of what was read and not yet taken; what is larger alone comes all the same.
    std::size_t bytes = std::size_t{8} << 20U;
    /// A damaged part ends its dump.
    bool strict = false;
  };

  /// Begins to read the dumps, one after the other. `options.cancelled` is asked by the thread that reads.
  ReadAhead(std::vector<corpus::ListedDump> dumps, corpus::ReadingOptions options, Settings settings);

  /// Ends the reading, wherever it is.
  ~ReadAhead();
  ReadAhead(const ReadAhead&) = delete;
  ReadAhead& operator=(const ReadAhead&) = delete;
  ReadAhead(ReadAhead&&) = delete;
  ReadAhead& operator=(ReadAhead&&) = delete;

  /// The next event, in the order of the dumps; waits for it. nullopt when all were read, or when reading was
  /// cancelled.
  std::optional<ReadEvent> next();

  /// Bytes of the dumps, as they are packed, that were read up to the event that next() gave last.
  std::uint64_t packed_bytes_taken() const { return packed_bytes_taken_; }

 private:
  struct Waiting {
    ReadEvent event;
    std::uint64_t packed_bytes = 0;  // read up to it
  };

  void run();
  void read(const corpus::ListedDump& dump);
  void read_records(corpus::DumpReader& reader);
  void put(ReadEvent event, std::size_t bytes);
  bool is_cancelled() const;

  std::vector<corpus::ListedDump> dumps_;
  corpus::ReadingOptions options_;
  Settings settings_;
  std::atomic<bool> stopping_ = false;
  std::uint64_t packed_bytes_read_ = 0;
  std::uint64_t packed_bytes_done_ = 0;  // of the dumps before the one that is read

  std::mutex mutex_;
  std::condition_variable something_is_there_;
  std::condition_variable there_is_room_;
  std::deque<Waiting> events_;  // read and not yet taken
  std::size_t bytes_ = 0;       // of events_
  bool has_ended_ = false;
  std::exception_ptr error_;  // that ended the reading and is no InputError

  std::deque<Waiting> taken_;  // next() gives from these, without the lock
  std::uint64_t packed_bytes_taken_ = 0;
  std::thread thread_;  // last: it uses all of the above
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_PIPELINE_READ_AHEAD_H_
