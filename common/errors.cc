#include "common/errors.h"

#include <utility>

namespace warta {

std::string to_string(const Place& place) {
  if (place.line != 0) return place.dump + ":" + std::to_string(place.line);
  if (place.offset) return place.dump + ":byte " + std::to_string(*place.offset);
  return place.dump;
}

InputError::InputError(Place place, std::string problem)
    : std::runtime_error(to_string(place) + ": " + problem),
      place_(std::move(place)),
      problem_(std::move(problem)) {}

IndexError::IndexError(const std::string& path, const std::string& problem)
    : std::runtime_error(path + ": " + problem) {}

}  // namespace warta
