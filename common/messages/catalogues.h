// Where the catalogues of translated messages are.
#ifndef WARTA_COMMON_MESSAGES_CATALOGUES_H_
#define WARTA_COMMON_MESSAGES_CATALOGUES_H_

#include <string>

namespace warta {

/// The directory share/locale that has a catalogue of ours, nearest above the running program, so that it is
/// found in the tree of a build and wherever the programs are installed; else that of the prefix they were
/// built for. Thread-safe.
std::string catalogues_directory();

}  // namespace warta

#endif  // WARTA_COMMON_MESSAGES_CATALOGUES_H_
