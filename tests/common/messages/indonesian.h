// Lets a test hear the programs speak Indonesian.
#ifndef WARTA_TESTS_COMMON_MESSAGES_INDONESIAN_H_
#define WARTA_TESTS_COMMON_MESSAGES_INDONESIAN_H_

#include "common/messages/messages.h"

namespace warta::tests {

/// Messages are in Indonesian as long as it lives. Requires the catalogue of the build's tree.
class Indonesian {
 public:
  Indonesian() { speak(ReaderLanguage::indonesian); }
  ~Indonesian() { speak(ReaderLanguage::english); }
  Indonesian(const Indonesian&) = delete;
  Indonesian& operator=(const Indonesian&) = delete;
};

}  // namespace warta::tests

#endif  // WARTA_TESTS_COMMON_MESSAGES_INDONESIAN_H_
