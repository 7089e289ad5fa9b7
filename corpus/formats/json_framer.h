// Cuts a stream of JSON into its records, each an object, without parsing what is in them.
//
// For JSON that is no object on each line: an array of objects, objects one behind the other or printed over
// several lines, an object that holds the array of records. No more is held than one record.
#ifndef WARTA_CORPUS_FORMATS_JSON_FRAMER_H_
#define WARTA_CORPUS_FORMATS_JSON_FRAMER_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/input/line_reader.h"
#include "corpus/input/read_buffer.h"

namespace warta::corpus {

struct JsonFrame {
  enum class State {
    whole,      ///< an object, as far as brackets and quotation marks tell
    cut_short,  ///< the input ends inside it
    damaged,    ///< a quotation mark too many or too few; reading goes on with the next object
    overlong,   ///< of more bytes than the limit; `bytes` is empty
    no_object,  ///< something else where an object should begin
  };
  State state = State::whole;
  /// ReadBuffer::kPadding bytes behind their end may be read. Valid until the next call of next().
  std::string_view bytes;
  std::uint64_t line = 0;
  std::uint64_t offset = 0;
};

/// Not thread-safe.
class JsonFramer {
 public:
  static constexpr std::size_t kDefaultLimit = std::size_t{64} << 20U;

  /// `source` must outlive the framer. An object of more than `limit` bytes is looked into: if it holds an
  /// array of objects these are the records. If not it is passed over; `oversized`, if any, is given its
  /// bytes.
  explicit JsonFramer(ByteSource& source, std::size_t limit = kDefaultLimit, OversizedSink oversized = {});

  /// Enters the first object, as if it were too large, as soon as it opens an array of objects.
  void enter_first() { entering_ = true; }

  /// The next record; nullopt at the end and ever after. Throws InputError as the source does.
  std::optional<JsonFrame> next();

 private:
  enum class Scan { ended, damaged, input_ended, over_limit };

  bool have(std::size_t at);
  bool skip_to_record();
  std::size_t skip_blanks(std::size_t at);
  std::optional<JsonFrame> frame_object();
  std::optional<JsonFrame> frame_large();
  Scan scan_object();
  Scan scan_string();
  void open(char bracket);
  bool opens_objects(std::size_t at);
  bool descend();
  std::optional<JsonFrame> frame_damaged();
  JsonFrame pass_over();
  JsonFrame frame_garbage();
  JsonFrame make_frame(JsonFrame::State state, std::size_t length);
  void remember_first_key(std::string_view object);
  bool begins_record(std::size_t at);

  ReadBuffer buffer_;
  std::size_t limit_;
  OversizedSink oversized_;
  std::size_t taken_ = 0;    // bytes of the frame given out last, consumed with the next call
  std::size_t scanned_ = 0;  // pending bytes that the scan of the object has seen
  std::vector<std::pair<char, std::size_t>> open_;  // the outermost brackets and where they stand
  std::size_t depth_ = 0;
  bool in_string_ = false;
  bool entering_ = false;
  // How many objects that hold the records it is inside of: what stands around them is none of them.
  std::size_t descents_ = 0;
  // With quotation marks: how sound records began, by which the next one is found behind a damaged one.
  std::string first_key_;
};

/// Is JSON that begins with `head` an object on each line?
bool is_object_a_line(std::string_view head);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_JSON_FRAMER_H_
