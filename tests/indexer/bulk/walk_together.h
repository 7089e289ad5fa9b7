// Two ascending sequences of Xapian's, walked together. Header-only.
#ifndef WARTA_TESTS_INDEXER_BULK_WALK_TOGETHER_H_
#define WARTA_TESTS_INDEXER_BULK_WALK_TOGETHER_H_

namespace warta::tests {

/// Which of two indexes has something that the other has not.
enum class Only { first, second };

/// Calls `both(first, second)` where the iterators stand at the same key, `one(key, Only)` where only one of
/// the sequences has it. An iterator of Xapian's that was made without a database is the end of any sequence.
template <typename Iterator, typename KeyOf, typename Both, typename One>
void walk_together(Iterator first, Iterator second, KeyOf key_of, Both both, One one) {
  const Iterator end{};
  while (first != end || second != end) {
    if (second == end || (first != end && key_of(first) < key_of(second))) {
      one(key_of(first), Only::first);
      ++first;
    } else if (first == end || key_of(second) < key_of(first)) {
      one(key_of(second), Only::second);
      ++second;
    } else {
      both(first, second);
      ++first;
      ++second;
    }
  }
}

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_WALK_TOGETHER_H_
