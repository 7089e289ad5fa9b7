// What came of a run of the indexer, in numbers.
#ifndef WARTA_INDEXER_BUILD_REPORT_H_
#define WARTA_INDEXER_BUILD_REPORT_H_

#include <chrono>
#include <cstdint>
#include <string>

namespace warta::indexing {

struct BuildReport {
  /// Articles.
  std::uint64_t added = 0;
  std::uint64_t replaced = 0;
  std::uint64_t unchanged = 0;
  /// Records that are no article.
  std::uint64_t rejected = 0;
  /// Articles indexed without their date, because it was not understood; counted above too.
  std::uint64_t dates_not_understood = 0;
  /// Dumps and directories that could not be read, wholly or from some place on.
  std::uint64_t failed_dumps = 0;
  /// Of titles and bodies.
  std::uint64_t text_bytes = 0;
  std::chrono::duration<double> elapsed{0};
  /// Articles in the index at the end; 0 if no index was opened.
  std::uint64_t index_size = 0;
  /// The signal that ended the run early; 0 if none did.
  int interrupted_by = 0;

  std::uint64_t articles() const { return added + replaced + unchanged; }
};

/// "3.1 MB/s", of text; a megabyte is a million bytes.
std::string throughput(const BuildReport& report);

/// The closing lines for people, without a line break at the end.
std::string summary(const BuildReport& report, const std::string& index_path);

/// 0 all was indexed, 1 some records were rejected, 2 a dump could not be read; 128 + the signal if
/// interrupted.
int exit_status(const BuildReport& report);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BUILD_REPORT_H_
