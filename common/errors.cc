#include "common/errors.h"

#include <utility>

namespace warta {

std::string to_string(const Place& place) {
  return place.line == 0 ? place.dump : place.dump + ":" + std::to_string(place.line);
}

InputError::InputError(Place place, std::string problem)
    : std::runtime_error(to_string(place) + ": " + problem),
      place_(std::move(place)),
      problem_(std::move(problem)) {}

IndexError::IndexError(const std::string& path, const std::string& problem)
    : std::runtime_error(path + ": " + problem) {}

}  // namespace warta
