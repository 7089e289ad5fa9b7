// The bytes of a dump: decompressed, and taken out of its archive.
//
// What a dump is packed in is found by its content, never by its name: gzip, bzip2, xz, lzma, lzip, zstd,
// lz4, compress, lzop, one inside the other too, and tar, zip and 7-Zip archives, whose members come one
// after the other. By libarchive.
#ifndef WARTA_CORPUS_DUMP_STREAM_H_
#define WARTA_CORPUS_DUMP_STREAM_H_

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "corpus/byte_source.h"
#include "corpus/input_file.h"

struct archive;
struct archive_entry;

namespace warta::corpus {

/// Not thread-safe.
class DumpStream final : public ByteSource {
 public:
  /// How a dump on standard input is named by users and in messages.
  static constexpr std::string_view kStandardInput = "-";

  /// What messages call the dump at `path`: that, or `(standard input)` for "-".
  static std::string shown_name(const std::string& path);

  /// Opens a file, or standard input for "-"; `cancelled` may end a wait for what a pipe brings. Throws
  /// InputError where it cannot be opened.
  explicit DumpStream(const std::string& path, Cancelled cancelled = {});
  ~DumpStream() override;
  DumpStream(const DumpStream&) = delete;
  DumpStream& operator=(const DumpStream&) = delete;
  DumpStream(DumpStream&&) = delete;
  DumpStream& operator=(DumpStream&&) = delete;

  /// Goes to the next regular file of an archive, or to the whole of what is no archive; false when there is
  /// none left, and ever after. To be called before the first read(). Throws InputError where the archive is
  /// damaged or encrypted.
  bool next_member();

  /// What messages call the member that next_member() went to: `file`, or `file:member` in an archive.
  const std::string& name() const { return name_; }

  /// The member's own name in the archive; empty if the dump is none.
  const std::string& member() const { return member_; }

  /// What messages call the dump itself.
  const std::string& path() const { return path_; }

  /// Is the dump an archive? Known from the first next_member() on.
  bool in_archive() const { return in_archive_; }

  /// The bytes of the member.
  std::string_view read() override;

  /// The beginning of the member, as much of it as came in one block, without taking it from read().
  std::string_view peek();

 private:
  struct Closer {
    void operator()(archive* opened) const;
  };
  void name_member(archive_entry* entry);
  std::string_view read_block();
  [[noreturn]] void fail() const;

  std::string path_;  // as named in messages
  std::string name_;
  std::string member_;
  bool in_archive_ = false;
  bool at_end_ = false;
  std::unique_ptr<InputFile> file_;  // outlives archive_, which reads from it
  std::unique_ptr<archive, Closer> archive_;
  std::uint64_t member_bytes_ = 0;
  std::string_view peeked_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_DUMP_STREAM_H_
