// A value on the heap: lets a type hold one of its own kind. Header-only.
#ifndef WARTA_COMMON_QUERY_BOX_H_
#define WARTA_COMMON_QUERY_BOX_H_

#include <memory>
#include <utility>

namespace warta::query {

/// Copied and compared as the value is; holds one always, but for a box that was moved from, which may only
/// be assigned to or destroyed. T may be incomplete where a Box<T> is declared.
template <typename T>
class Box {
 public:
  explicit Box(T value) : value_(std::make_unique<T>(std::move(value))) {}
  Box(const Box& other) : value_(std::make_unique<T>(*other.value_)) {}
  Box(Box&& other) noexcept = default;
  Box& operator=(const Box& other) {
    if (this != &other) value_ = std::make_unique<T>(*other.value_);
    return *this;
  }
  Box& operator=(Box&& other) noexcept = default;
  ~Box() = default;

  const T& operator*() const { return *value_; }
  const T* operator->() const { return value_.get(); }

  friend bool operator==(const Box& a, const Box& b) { return *a == *b; }

 private:
  std::unique_ptr<T> value_;
};

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_BOX_H_
