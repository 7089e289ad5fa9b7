// A file, a pipe or standard input, opened for reading, whose waits can be ended.
#ifndef WARTA_CORPUS_INPUT_INPUT_FILE_H_
#define WARTA_CORPUS_INPUT_INPUT_FILE_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "corpus/input/byte_source.h"

namespace warta::corpus {

/// Asked before each read and again and again while one waits; true ends the input there.
using Cancelled = std::function<bool()>;

/// A byte source that may let its reader go to another place.
class SeekableSource : public ByteSource {
 public:
  /// Goes to another place, as lseek(2) does; returns it, or -1 where the input cannot do that.
  virtual std::int64_t seek(std::int64_t offset, int whence) = 0;
};

/// Not thread-safe.
class InputFile final : public SeekableSource {
 public:
  /// Opens the file at `path`; "-" is standard input. `name` is what messages call it. A pipe with a name is
  /// not waited for here but in read(). Throws InputError where it cannot be opened, or is a directory.
  InputFile(const std::string& path, const std::string& name, Cancelled cancelled);

  /// Takes the open file `descriptor`, at its beginning.
  InputFile(int descriptor, std::string name);

  ~InputFile() override;
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;
  InputFile(InputFile&&) = delete;
  InputFile& operator=(InputFile&&) = delete;

  /// What comes next, as soon as anything does; empty also once it was cancelled. Throws InputError where it
  /// cannot be read, and where a file ends before the size that it had when it was opened.
  std::string_view read() override;

  std::int64_t seek(std::int64_t offset, int whence) override;

  /// Bytes read so far; where a reader goes back, those read again count again.
  std::uint64_t bytes_read() const { return bytes_read_; }

  /// Bytes of a file, as of when it was opened; 0 of a pipe.
  std::uint64_t size() const { return size_; }

 private:
  InputFile(int descriptor, std::string name, bool owned, Cancelled cancelled);
  bool wait();
  [[noreturn]] void fail() const;

  std::string name_;
  int descriptor_ = -1;
  bool owned_ = true;     // standard input is not closed
  bool regular_ = false;  // never lets a read wait
  std::uint64_t size_ = 0;
  std::uint64_t position_ = 0;
  std::uint64_t bytes_read_ = 0;
  Cancelled cancelled_;
  std::vector<char> buffer_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_INPUT_FILE_H_
