// What is said where Xapian's errors cannot be caught.
#ifndef WARTA_INDEXER_INDEX_TERMINATION_H_
#define WARTA_INDEXER_INDEX_TERMINATION_H_

#include <string>

namespace warta::indexing {

/// Xapian 1.4 writes values in a destructor: where that fails, as on a full disk, the error leaves a function
/// that none may leave, and the process is terminated. From now on it then says what the error was, naming
/// the index at `path`, and ends with status 2; what was committed stays, as ever. Whatever else terminates
/// the process does so as before. To be called once, while there is one thread.
void explain_termination(const std::string& path);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_INDEX_TERMINATION_H_
