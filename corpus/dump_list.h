// The dumps that a command line names: files, standard input, and what lies in directories.
#ifndef WARTA_CORPUS_DUMP_LIST_H_
#define WARTA_CORPUS_DUMP_LIST_H_

#include <span>
#include <string>
#include <vector>

#include "common/errors.h"

namespace warta::corpus {

struct ListedDump {
  /// A file, or "-", for DumpReader to open.
  std::string path;
  /// False for a file below a directory whose name does not say whether it is a dump: its content decides.
  bool certain = true;

  friend bool operator==(const ListedDump&, const ListedDump&) = default;
};

struct DumpList {
  /// In the order of the command line, below a directory in the order of their names.
  std::vector<ListedDump> dumps;
  /// Directories that cannot be read or hold no dump.
  std::vector<InputError> problems;
  /// Files below directories that have the names of something else, and pipes, devices and links to
  /// directories.
  std::vector<std::string> passed_over;
};

/// Files are taken as they are named, whether they exist or not; directories are walked to the bottom, hidden
/// files and directories left out, links to directories not followed.
DumpList list_dumps(std::span<const std::string> names);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_DUMP_LIST_H_
