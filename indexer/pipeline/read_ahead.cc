#include "indexer/pipeline/read_ahead.h"

#include <algorithm>
#include <new>
#include <utility>

#include "common/messages/messages.h"

namespace warta::indexing {
namespace {

/// What an article takes beside its text.
constexpr std::size_t kArticleBytes = 512;

std::size_t size_of(const corpus::Article& article) {
  return kArticleBytes + article.title.size() + article.body.size();
}

EndOfDump ending(const corpus::DumpReader& reader) {
  EndOfDump end;
  end.descriptions = reader.descriptions();
  end.passed_over = reader.passed_over();
  end.repairs = reader.repairs();
  return end;
}

}  // namespace

ReadAhead::ReadAhead(std::vector<corpus::ListedDump> dumps, corpus::ReadingOptions options, Settings settings)
    : dumps_(std::move(dumps)), options_(std::move(options)), settings_(settings) {
  options_.cancelled = [this, outer = std::move(options_.cancelled)] {
    return stopping_.load() || (outer && outer());
  };
  options_.oversized = [this](std::string_view piece) {
    put(OversizedPiece{std::string(piece)}, piece.size());
  };
  thread_ = std::thread([this] { run(); });
}

ReadAhead::~ReadAhead() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  there_is_room_.notify_one();
  thread_.join();
}

std::optional<ReadEvent> ReadAhead::next() {
  if (taken_.empty()) {
    std::unique_lock lock(mutex_);
    something_is_there_.wait(lock, [&] { return !events_.empty() || has_ended_; });
    taken_.swap(events_);
    bytes_ = 0;
    if (taken_.empty() && error_) std::rethrow_exception(error_);
  }
  there_is_room_.notify_one();
  if (taken_.empty()) return std::nullopt;
  auto taken = std::move(taken_.front());
  taken_.pop_front();
  packed_bytes_taken_ = taken.packed_bytes;
  return std::move(taken.event);
}

bool ReadAhead::is_cancelled() const {
  return options_.cancelled();
}

void ReadAhead::run() {
  try {
    for (const auto& dump : dumps_) {
      if (is_cancelled()) break;
      read(dump);
    }
  } catch (...) {
    error_ = std::current_exception();
  }
  {
    const std::lock_guard lock(mutex_);
    has_ended_ = true;
  }
  something_is_there_.notify_one();
}

void ReadAhead::read(const corpus::ListedDump& dump) {
  const auto name = corpus::DumpStream::shown_name(dump.path);
  EndOfDump end;
  try {
    corpus::DumpReader reader(dump, options_);
    try {
      read_records(reader);
      end = ending(reader);
      packed_bytes_done_ += reader.packed_size() > 0 ? reader.packed_size() : reader.packed_bytes_read();
      packed_bytes_read_ = packed_bytes_done_;
    } catch (const InputError& error) {
      end = ending(reader);
      end.failure = error;
    }
  } catch (const InputError& error) {
    end.failure = error;
  } catch (const std::bad_alloc&) {
    end.failure =
        InputError({name}, tr("is more than the memory holds; make it smaller, or its lines shorter"));
  }
  end.name = name;
  end.is_certain = dump.certain;
  put(std::move(end), 0);
}

/// To the end of the dump; over a member of an archive that is damaged to the next one.
void ReadAhead::read_records(corpus::DumpReader& reader) {
  for (;;) {
    try {
      while (auto record = reader.next()) {
        // A file's beginning is read twice, once to see what it is.
        packed_bytes_read_ =
            packed_bytes_done_ + (reader.packed_size() > 0
                                      ? std::min(reader.packed_bytes_read(), reader.packed_size())
                                      : reader.packed_bytes_read());
        if (auto* const article = std::get_if<corpus::ReadArticle>(&*record)) {
          const auto size = size_of(article->article);
          put(std::move(*article), size);
        } else {
          auto& rejection = std::get<corpus::Rejection>(*record);
          const auto size = rejection.bytes.size();
          put(RejectedRecord{std::move(rejection), reader.rejects_header()}, size);
        }
      }
      return;
    } catch (const InputError& error) {
      if (settings_.strict || !reader.may_go_on()) throw;
      put(DamagedPart{error}, 0);
    }
  }
}

/// Waits for room; once the reading is to end, what comes is dropped.
void ReadAhead::put(ReadEvent event, std::size_t bytes) {
  std::unique_lock lock(mutex_);
  there_is_room_.wait(lock,
                      [&] { return stopping_ || events_.empty() || bytes_ + bytes <= settings_.bytes; });
  if (stopping_) return;
  events_.push_back({std::move(event), packed_bytes_read_});
  bytes_ += bytes;
  const bool is_first = events_.size() == 1;
  lock.unlock();
  if (is_first) something_is_there_.notify_one();
}

}  // namespace warta::indexing
