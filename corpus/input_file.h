// A file, a pipe or standard input, opened for reading, whose waits can be ended.
#ifndef WARTA_CORPUS_INPUT_FILE_H_
#define WARTA_CORPUS_INPUT_FILE_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace warta::corpus {

/// Asked again and again while a read waits; true ends the input there.
using Cancelled = std::function<bool()>;

/// Not thread-safe.
class InputFile {
 public:
  /// Opens the file at `path`; "-" is standard input. A pipe with a name is not waited for here but in
  /// read(). Throws std::system_error where that cannot be done.
  InputFile(const std::string& path, Cancelled cancelled);
  ~InputFile();
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;
  InputFile(InputFile&&) = delete;
  InputFile& operator=(InputFile&&) = delete;

  struct Block {
    /// Valid until the next read().
    const char* data = nullptr;
    /// Bytes; 0 at the end of the input, and once it was cancelled.
    std::size_t size = 0;
  };

  /// What comes next, as soon as anything does. Throws std::system_error.
  Block read();

  /// Goes to another place, as lseek(2) does; returns it, or -1 where the input cannot do that.
  std::int64_t seek(std::int64_t offset, int whence);

 private:
  bool wait();

  int descriptor_;
  bool owned_;    // standard input is not closed
  bool regular_;  // never lets a read wait
  Cancelled cancelled_;
  std::vector<char> buffer_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_FILE_H_
