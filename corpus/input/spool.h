// A stream as a file that can be read anywhere: for archives whose directory stands at their end.
#ifndef WARTA_CORPUS_INPUT_SPOOL_H_
#define WARTA_CORPUS_INPUT_SPOOL_H_

#include <memory>
#include <string>

#include "corpus/input/byte_source.h"
#include "corpus/input/input_file.h"

namespace warta::corpus {

/// Reads `source` to its end into a nameless temporary file in $TMPDIR, else /tmp, which is gone with the
/// result. `name` is what messages call it. Throws InputError where that cannot be done.
std::unique_ptr<InputFile> spooled(ByteSource& source, const std::string& name);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_SPOOL_H_
