#include "corpus/dump_list.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "common/messages/messages.h"
#include "corpus/formats/dump_format.h"
#include "corpus/input/dump_stream.h"

namespace warta::corpus {
namespace {

namespace fs = std::filesystem;

/// Adds what lies below `directory`, in the order of names, to `list`.
void walk(const fs::path& directory, DumpList& list) {
  std::error_code error;
  std::vector<fs::directory_entry> entries;
  for (fs::directory_iterator it(directory, error), end; !error && it != end; it.increment(error)) {
    entries.push_back(*it);
  }
  if (error) {
    list.problems.emplace_back(Place{directory.string()},
                               tr("directory cannot be read: {}", error.message()));
    return;
  }
  std::sort(entries.begin(), entries.end());
  for (const auto& entry : entries) {
    if (entry.path().filename().string().starts_with('.')) continue;
    const bool is_directory = entry.is_directory(error);
    if (is_directory && !entry.is_symlink(error)) {
      walk(entry.path(), list);
      continue;
    }
    const auto verdict = judge_name(entry.path().filename().string());
    if (entry.is_regular_file(error) && verdict != NameVerdict::other)
      list.dumps.push_back({entry.path().string(), verdict == NameVerdict::dump});
    else
      list.passed_over.push_back(entry.path().string());
  }
}

void add_directory(const std::string& name, DumpList& list) {
  const auto dumps_before = list.dumps.size();
  const auto problems_before = list.problems.size();
  walk(name, list);
  if (list.dumps.size() == dumps_before && list.problems.size() == problems_before) {
    list.problems.emplace_back(
        Place{name},
        tr("no dump in this directory: its files have the names of something else; name them themselves"));
  }
}

}  // namespace

DumpList list_dumps(std::span<const std::string> names) {
  DumpList list;
  for (const auto& name : names) {
    std::error_code error;
    if (name != DumpStream::kStandardInput && fs::is_directory(name, error))
      add_directory(name, list);
    else
      list.dumps.push_back({name, true});
  }
  return list;
}

}  // namespace warta::corpus
