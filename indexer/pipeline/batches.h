// Makes something of many small items, by several threads, and passes it on in the order of the items.
#ifndef WARTA_INDEXER_PIPELINE_BATCHES_H_
#define WARTA_INDEXER_PIPELINE_BATCHES_H_

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

#include "indexer/pipeline/ordered_workers.h"

namespace warta::indexing {

/// Items go to the threads in batches, so that passing them on costs little beside what is made of them. For
/// the thread that made it, in which `put` is called too.
template <typename Item, typename Made>
class Batches {
 public:
  using Make = std::function<Made(Item)>;
  using Put = std::function<void(Made)>;

  static constexpr std::size_t kItems = 32;
  static constexpr std::size_t kBytes = std::size_t{64} << 10U;

  /// `make_make` is called once in each of the threads, for what it makes things by. Items of `most_bytes`
  /// are with the threads at most, as add() counts them, and a batch more. Throws std::system_error where the
  /// system gives no thread.
  Batches(std::size_t threads, std::size_t most_bytes, const std::function<Make()>& make_make, Put put)
      : most_bytes_(most_bytes), put_(std::move(put)), workers_(threads, [make_make] {
          return [make = make_make()](Batch batch) { return made_of(std::move(batch), make); };
        }) {}

  /// Throws what making or putting an earlier item threw.
  void add(Item item, std::size_t bytes) {
    batch_.items.push_back(std::move(item));
    batch_.bytes += bytes;
    if (batch_.items.size() >= kItems || batch_.bytes >= kBytes) submit();
  }

  /// Until everything is put; likewise.
  void finish() {
    submit();
    while (auto result = workers_.take(true)) put(std::move(*result));
  }

 private:
  struct Batch {
    std::vector<Item> items;
    std::size_t bytes = 0;
  };
  struct Result {
    std::vector<Made> made;
    std::size_t bytes = 0;
  };

  static Result made_of(Batch&& batch, const Make& make) {
    Result result{{}, batch.bytes};
    result.made.reserve(batch.items.size());
    for (auto& item : batch.items) result.made.push_back(make(std::move(item)));
    return result;
  }

  /// Puts what is done, and waits for more of it where too much is with the threads.
  void submit() {
    bytes_ += batch_.bytes;
    if (!batch_.items.empty()) workers_.submit(std::exchange(batch_, {}));
    while (auto result = workers_.take(bytes_ > most_bytes_)) put(std::move(*result));
  }

  void put(Result result) {
    bytes_ -= result.bytes;
    for (auto& made : result.made) put_(std::move(made));
  }

  std::size_t most_bytes_;
  Put put_;
  Batch batch_;            // being filled
  std::size_t bytes_ = 0;  // with the threads
  OrderedWorkers<Batch, Result> workers_;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_PIPELINE_BATCHES_H_
