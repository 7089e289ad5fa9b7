#include "corpus/formats/csv_parser.h"

#include <new>
#include <utility>

#include <csv.h>

namespace warta::corpus {
namespace {

/// LF alone: libcsv by itself also ends records at a CR, which stands inside many a text.
int is_line_break(unsigned char c) {
  return c == '\n' ? 1 : 0;
}

/// A CR before the LF falls away with the blanks.
int is_blank(unsigned char c) {
  return c == ' ' || c == '\r' ? 1 : 0;
}

}  // namespace

/// libcsv's state, and what it calls.
struct CsvParser::Library {
  csv_parser state{};

  explicit Library(unsigned char options) {
    if (csv_init(&state, options) != 0) throw std::bad_alloc();
    csv_set_term_func(&state, is_line_break);
    csv_set_space_func(&state, is_blank);
  }
  ~Library() { csv_free(&state); }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
  Library(Library&&) = delete;
  Library& operator=(Library&&) = delete;

  static void take_field(void* text, std::size_t size, void* parser) {
    auto& self = *static_cast<CsvParser*>(parser);
    self.text_.append(static_cast<const char*>(text), size);
    self.ends_.push_back(self.text_.size());
  }
  static void take_record(int /*terminator*/, void* parser) {
    static_cast<CsvParser*>(parser)->ended_ = true;
  }
};

CsvParser::CsvParser(char delimiter, Quoting quoting)
    : library_(std::make_unique<Library>(quoting == Quoting::strict ? CSV_STRICT : 0)) {
  csv_set_delim(&library_->state, static_cast<unsigned char>(delimiter));
}

CsvParser::~CsvParser() = default;

bool CsvParser::add_line(std::string_view line) {
  begin_record();
  const auto parsed = csv_parse(&library_->state, line.data(), line.size(), &Library::take_field,
                                &Library::take_record, this);
  if (parsed != line.size()) {
    if (csv_error(&library_->state) != CSV_EPARSE) throw std::bad_alloc();
    malformed_ = true;
  }
  if (ended_) end_record();
  return ended_;
}

bool CsvParser::finish() {
  begin_record();
  csv_fini(&library_->state, &Library::take_field, &Library::take_record, this);
  if (ended_) end_record();
  return ended_;
}

/// Drops the record that ended, once.
void CsvParser::begin_record() {
  if (!std::exchange(ended_, false)) return;
  text_.clear();
  ends_.clear();
}

void CsvParser::end_record() {
  fields_.clear();
  std::size_t begin = 0;
  for (const auto end : ends_) {
    fields_.push_back(std::string_view(text_).substr(begin, end - begin));
    begin = end;
  }
}

void CsvParser::reset() {
  const auto delimiter = csv_get_delim(&library_->state);
  const auto options = csv_get_opts(&library_->state);
  library_ = std::make_unique<Library>(options);
  csv_set_delim(&library_->state, delimiter);
  text_.clear();
  ends_.clear();
  ended_ = false;
  malformed_ = false;
}

}  // namespace warta::corpus
