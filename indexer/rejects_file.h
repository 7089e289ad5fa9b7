// The file that --rejects names: every record that was not indexed, as it came.
//
// Records stand one behind the other, each ended by a line break if it had none, so that what was rejected of
// a dump of lines is a dump of lines; the header of a table is repeated before the records of each table.
// When it is mended it can be indexed.
#ifndef WARTA_INDEXER_REJECTS_FILE_H_
#define WARTA_INDEXER_REJECTS_FILE_H_

#include <fstream>
#include <string>
#include <string_view>

namespace warta::indexing {

/// Not thread-safe.
class RejectsFile {
 public:
  /// Begins the file anew. Throws InputError where that cannot be done, as all members do.
  explicit RejectsFile(std::string path);

  /// Writes a record; before it `header`, unless that is empty or was written last.
  void write(std::string_view record, const std::string& header);

  /// Writes a piece of a record too large to be held; write() with an empty record ends it.
  void write_piece(std::string_view piece);

  /// Makes sure that all was written.
  void close();

 private:
  void put(std::string_view bytes);

  std::string path_;
  std::ofstream file_;
  std::string last_header_;
  char last_byte_ = '\n';
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_REJECTS_FILE_H_
