#include "common/messages/catalogues.h"

#include <filesystem>
#include <system_error>

namespace warta {

std::string catalogues_directory() {
  namespace fs = std::filesystem;
  constexpr int kMostAbove = 3;  // BUILD/corpus/generate
  std::error_code error;
  auto above = fs::read_symlink("/proc/self/exe", error).parent_path();
  for (int i = 0; i < kMostAbove && above.has_relative_path(); ++i) {
    above = above.parent_path();
    const auto directory = above / "share" / "locale";
    if (fs::exists(directory / "id" / "LC_MESSAGES" / "warta.mo", error)) return directory.string();
  }
  return WARTA_LOCALE_DIRECTORY;
}

}  // namespace warta
