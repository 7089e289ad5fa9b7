// What is packed, unpacked: the members of an archive one after the other, or the whole of what is none.
//
// The packing is found by its content, never by a name: bzip2, xz, lzma, lzip, zstd, lz4, compress, lzop, one
// inside the other too, and tar, cpio, zip, 7-Zip, RAR and cabinet archives. By libarchive. (gzip is
// GzipSource's, which also checks the sums.)
#ifndef WARTA_CORPUS_INPUT_UNPACKER_H_
#define WARTA_CORPUS_INPUT_UNPACKER_H_

#include <cstdint>
#include <exception>
#include <memory>
#include <string>
#include <string_view>

#include "corpus/input/byte_source.h"
#include "corpus/input/input_file.h"

struct archive;
struct archive_entry;

namespace warta::corpus {

/// Not thread-safe.
class Unpacker final : public ByteSource {
 public:
  /// `source` must outlive it; `name` is what messages call it. If `seekable` is not null it is the same
  /// source, and the kinds of archive whose directory stands at their end are read by it. `head` is the
  /// beginning of what the source will give.
  Unpacker(ByteSource& source, SeekableSource* seekable, std::string name, std::string_view head);
  ~Unpacker() override;
  Unpacker(const Unpacker&) = delete;
  Unpacker& operator=(const Unpacker&) = delete;
  Unpacker(Unpacker&&) = delete;
  Unpacker& operator=(Unpacker&&) = delete;

  /// Goes to the next regular file of an archive, or to the whole of what is no archive; false when there is
  /// none left, and ever after. To be called before the first read(). Throws InputError where the archive is
  /// damaged or the member encrypted.
  bool next_member();

  /// The member's own name in the archive; empty if it is none.
  const std::string& member() const { return member_; }

  /// What messages call the member: `name:member`.
  std::string shown_member() const { return member_.empty() ? name_ : name_ + ":" + member_; }

  /// Is it an archive? Known from the first next_member() on.
  bool in_archive() const { return in_archive_; }

  /// The bytes of the member.
  std::string_view read() override;

  /// Do bytes that begin like this want unpacking: are they an archive, or compressed?
  static bool is_packed(std::string_view head);

  /// Of these, do they want a source that can seek?
  static bool wants_seeking(std::string_view head);

 private:
  struct Closer {
    void operator()(archive* opened) const;
  };
  // What libarchive calls.
  struct Callbacks;

  [[noreturn]] void fail() const;

  ByteSource& source_;
  SeekableSource* seekable_;
  std::string name_;
  std::string member_;
  bool in_archive_ = false;
  bool at_end_ = false;
  std::exception_ptr source_error_;  // what the source threw while libarchive read from it
  std::unique_ptr<archive, Closer> archive_;
  std::uint64_t member_bytes_ = 0;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_UNPACKER_H_
