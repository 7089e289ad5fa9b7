#include "indexer/writing_options.h"

namespace warta::indexing {

WritingSettings writing_settings(const Options& options, Console& console) {
  WritingSettings settings;
  settings.mode = options.fresh ? WritingSettings::Mode::replace : WritingSettings::Mode::update;
  settings.way = options.writer;
  settings.memory = MemoryBudget(options.memory_bytes());
  settings.threads = options.threads();
  settings.threads_beside_writer = options.threads_beside_writer();
  settings.check = options.check_built;
  settings.patience = console.patience(options);
  settings.note = [&console](const std::string& what) { console.note(what); };
  settings.remark = [&console](const std::string& what) { console.remark(what); };
  return settings;
}

}  // namespace warta::indexing
