// Ctrl-C and SIGTERM as something to ask about, so that a run can end with its work committed.
#ifndef WARTA_INDEXER_INTERRUPTION_H_
#define WARTA_INDEXER_INTERRUPTION_H_

namespace warta::indexing {

/// From now on the first SIGINT or SIGTERM is only noted; a second one of either ends the process as
/// usual.
void note_interruptions();

/// The signal that was noted; 0 if none was. Thread-safe.
int interruption();

/// The exit status of a process that this signal ended, as shells have it: 128 and its number.
constexpr int status_of_signal(int signal) {
  constexpr int kBase = 128;
  return kBase + signal;
}

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_INTERRUPTION_H_
