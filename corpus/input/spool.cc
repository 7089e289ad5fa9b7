#include "corpus/input/spool.h"

#include <cerrno>
#include <cstdlib>
#include <system_error>

#include <unistd.h>

#include "common/errors.h"
#include "common/messages/messages.h"

namespace warta::corpus {
namespace {

[[noreturn]] void fail(const std::string& name, const std::string& directory) {
  throw InputError(
      {name}, tr("cannot be unpacked to {}: {}; unpack it yourself, or name a directory with room in $TMPDIR",
                 directory, std::generic_category().message(errno)));
}

std::string temporary_directory() {
  const char* const named = std::getenv("TMPDIR");
  return named != nullptr && *named != '\0' ? named : "/tmp";
}

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

}  // namespace

std::unique_ptr<InputFile> spooled(ByteSource& source, const std::string& name) {
  const auto directory = temporary_directory();
  auto path = directory + "/warta-XXXXXX";
  const int descriptor = mkstemp(path.data());
  if (descriptor < 0) fail(name, directory);
  unlink(path.c_str());
  // Closes the descriptor also where something is thrown below.
  const auto guard = std::make_unique<InputFile>(descriptor, name);
  for (auto block = source.read(); !block.empty(); block = source.read())
    if (!write_all(descriptor, block)) fail(name, directory);
  if (lseek(descriptor, 0, SEEK_SET) < 0) fail(name, directory);
  const int again = dup(descriptor);
  if (again < 0) fail(name, directory);
  return std::make_unique<InputFile>(again, name);
}

}  // namespace warta::corpus
