#include "indexer/lexicon_file.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "common/text/analyzer.h"

namespace warta::indexing {

std::shared_ptr<const text::UserLexicon> read_lexicon(const std::string& path) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored))
    throw InputError({path}, tr("is a directory; name a file of lines"));
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  std::string text;
  if (file) text.assign(std::istreambuf_iterator<char>(file), {});
  if (!file || file.bad())
    throw InputError({path},
                     tr("cannot be read: {}", std::generic_category().message(errno != 0 ? errno : EIO)));
  try {
    return text::parse_lexicon(text);
  } catch (const text::LexiconError& error) {
    throw InputError({path, error.line()}, error.what());
  }
}

}  // namespace warta::indexing
