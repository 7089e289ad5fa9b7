// The bytes of a dump: decompressed, and taken out of its archive, and out of an archive in that.
//
// What a dump is packed in is found by its content, never by its name; see Unpacker for the kinds.
#ifndef WARTA_CORPUS_INPUT_DUMP_STREAM_H_
#define WARTA_CORPUS_INPUT_DUMP_STREAM_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "corpus/input/byte_source.h"
#include "corpus/input/input_file.h"

namespace warta::corpus {

/// Not thread-safe.
class DumpStream final : public ByteSource {
 public:
  /// How a dump on standard input is named by users and in messages.
  static constexpr std::string_view kStandardInput = "-";

  /// A dump that grows to more than this many times its size when it is unpacked is a bomb: news shrink to a
  /// third or a tenth, the same line a thousand times over to a hundredth.
  static constexpr std::uint64_t kGreatestExpansion = 500;
  /// Bytes that may come out before that is asked.
  static constexpr std::uint64_t kExpansionAllowance = std::uint64_t{256} << 20U;

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
  /// damaged or encrypted; where that was an archive in an archive, next_member() may be called again and
  /// goes on behind it.
  bool next_member();

  /// Can next_member() go on after an InputError of this member?
  bool may_go_on() const { return inner_ != nullptr; }

  /// What messages call the member that next_member() went to: `file`, or `file:member` in an archive.
  const std::string& name() const { return name_; }

  /// The member's own name in its archive; empty if the dump is none.
  const std::string& member() const { return member_; }

  /// What messages call the dump itself.
  const std::string& path() const { return path_; }

  /// Does the member lie in an archive? Known from the first next_member() on.
  bool in_archive() const { return !member_.empty(); }

  /// The bytes of the member. Throws InputError also where they have become more than kGreatestExpansion
  /// allows.
  std::string_view read() override;

  /// The beginning of the member without taking it from read(): `wanted` bytes, or all if it has fewer.
  std::string_view peek(std::size_t wanted);

  /// Bytes of the file read so far, and of the whole file: packed ones. Of a pipe the size is 0.
  std::uint64_t packed_bytes_read() const { return file_.bytes_read(); }
  std::uint64_t packed_size() const { return file_.size(); }

 private:
  class Layer;

  bool next_inner_member();
  void begin_member(Layer& layer);
  void count(std::string_view unpacked);

  std::string path_;  // as named in messages
  std::string name_;
  std::string member_;
  InputFile file_;
  std::unique_ptr<Layer> outer_;  // unpacks the file; made by the first next_member()
  std::unique_ptr<Layer> inner_;  // unpacks the outer one's member, if that is packed
  bool inner_failed_ = false;
  std::uint64_t unpacked_bytes_ = 0;  // of both layers
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_DUMP_STREAM_H_
