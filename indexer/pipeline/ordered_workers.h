// Threads that do jobs at the same time and give their results in the order of the jobs.
#ifndef WARTA_INDEXER_PIPELINE_ORDERED_WORKERS_H_
#define WARTA_INDEXER_PIPELINE_ORDERED_WORKERS_H_

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace warta::indexing {

/// Whoever makes it submits the jobs and takes the results, in one thread. It holds whatever is submitted:
/// how much is outstanding is for its user to bound.
template <typename Job, typename Result>
class OrderedWorkers {
 public:
  using Work = std::function<Result(Job)>;

  /// `make_work` is called once in each of the threads, for what it does there with each job: what a thread
  /// must have for itself is made with it. Where the system gives fewer threads it works with these. Throws
  /// std::system_error if it gives none.
  OrderedWorkers(std::size_t threads, std::function<Work()> make_work) : make_work_(std::move(make_work)) {
    threads_.reserve(threads);
    try {
      for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { run(); });
    } catch (const std::system_error&) {
      if (threads_.empty()) throw;
    }
  }

  /// Waits for the jobs that were begun; the others are dropped.
  ~OrderedWorkers() {
    {
      const std::lock_guard lock(mutex_);
      stopping_ = true;
    }
    work_is_there_.notify_all();
    for (auto& thread : threads_) thread.join();
  }
  OrderedWorkers(const OrderedWorkers&) = delete;
  OrderedWorkers& operator=(const OrderedWorkers&) = delete;
  OrderedWorkers(OrderedWorkers&&) = delete;
  OrderedWorkers& operator=(OrderedWorkers&&) = delete;

  void submit(Job job) {
    {
      const std::lock_guard lock(mutex_);
      tasks_.push_back(std::make_unique<Task>(std::move(job)));
    }
    work_is_there_.notify_one();
  }

  /// The result of the job that was submitted first of those outstanding; nullopt if there is none, or if it
  /// is not done and `wait` is false. Rethrows what the job threw.
  std::optional<Result> take(bool wait) {
    std::unique_lock lock(mutex_);
    if (tasks_.empty()) return std::nullopt;
    if (wait) work_is_done_.wait(lock, [&] { return tasks_.front()->is_done; });
    if (!tasks_.front()->is_done) return std::nullopt;
    const auto task = std::move(tasks_.front());
    tasks_.pop_front();
    --begun_;
    lock.unlock();
    if (task->error) std::rethrow_exception(task->error);
    return std::move(task->result);
  }

  /// Jobs submitted whose results were not taken.
  std::size_t outstanding() const {
    const std::lock_guard lock(mutex_);
    return tasks_.size();
  }

 private:
  struct Task {
    explicit Task(Job submitted) : job(std::move(submitted)) {}
    Job job;
    std::optional<Result> result;
    std::exception_ptr error;
    bool is_done = false;
  };

  void run() {
    Work work;
    while (Task* const task = next()) {
      try {
        if (!work) work = make_work_();
        task->result.emplace(work(std::move(task->job)));
      } catch (...) {
        task->error = std::current_exception();
      }
      {
        const std::lock_guard lock(mutex_);
        task->is_done = true;
      }
      work_is_done_.notify_one();
    }
  }

  /// Null when there is to be no more work.
  Task* next() {
    std::unique_lock lock(mutex_);
    work_is_there_.wait(lock, [&] { return stopping_ || begun_ < tasks_.size(); });
    return stopping_ ? nullptr : tasks_[begun_++].get();
  }

  std::function<Work()> make_work_;
  mutable std::mutex mutex_;
  std::condition_variable work_is_there_;
  std::condition_variable work_is_done_;
  std::deque<std::unique_ptr<Task>> tasks_;  // in the order of submission; the first begun_ are begun or done
  std::size_t begun_ = 0;
  bool stopping_ = false;
  std::vector<std::thread> threads_;  // last: they use all of the above
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_PIPELINE_ORDERED_WORKERS_H_
