#include "corpus/member_reader.h"

#include <utility>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "corpus/formats/csv_dialect.h"
#include "corpus/formats/csv_reader.h"
#include "corpus/formats/json_reader.h"
#include "corpus/formats/text_reader.h"
#include "corpus/formats/trec_reader.h"
#include "corpus/formats/warc_reader.h"
#include "corpus/formats/xml_reader.h"
#include "corpus/html/html_page.h"
#include "corpus/html/html_reader.h"
#include "corpus/input/charset.h"
#include "corpus/input/charset_decoder.h"
#include "corpus/input/charset_name.h"
#include "corpus/input/peeked_source.h"
#include "corpus/input/utf8_repair.h"
#include "corpus/input/utf8_source.h"

namespace warta::corpus {
namespace {

/// Parsers of these stop at the first byte that is not UTF-8; the others' records are repaired one by one, so
/// that what is rejected is as it came.
bool wants_valid_utf8(DumpFormat format) {
  return format == DumpFormat::xml || format == DumpFormat::html || format == DumpFormat::trec ||
         format == DumpFormat::text;
}

/// Their fields have fixed names, and each is what it says.
bool has_fixed_fields(DumpFormat format) {
  return format == DumpFormat::html || format == DumpFormat::text || format == DumpFormat::warc;
}

/// These become UTF-8 where they are repaired: read as UTF-8, and as windows-1252 where that fails.
bool is_repaired_by_record(const Charset& charset) {
  return charset.name == "UTF-8" || (charset.name == "windows-1252" && !charset.declared);
}

/// Of a page in a web archive, whose server may have named any charset.
std::string to_utf8(std::string_view bytes, std::string_view charset) {
  auto text = is_known_charset(charset) ? decode_charset(bytes, charset).text : std::string(bytes);
  auto repaired = repair_utf8(text);
  return repaired ? std::move(repaired->text) : std::move(text);
}

}  // namespace

/// The file's bytes as UTF-8, and the reader of its format.
class MemberReader::Input {
 public:
  Input(ByteSource& source, std::string_view head, const std::string& name, const ReadingOptions& options)
      : source_(&source) {
    // A web archive holds pages in charsets of their own.
    const bool is_archive = options.format == DumpFormat::warc || head.starts_with("WARC/");
    if (!is_archive) decode(head, options);
    peeked_.emplace(*source_);
    choose_format(name, options);
    make_reader(name, options);
  }

  RecordReader& reader() { return *reader_; }
  DumpFormat format() const { return format_; }
  const std::string& charset() const { return charset_; }
  char delimiter() const { return dialect_.delimiter; }
  bool is_table() const { return csv_ != nullptr; }
  std::string header_line() const { return csv_ == nullptr ? std::string() : csv_->header_line(); }

  std::uint64_t repaired() const {
    return (utf8_ ? utf8_->repaired() : 0) + (decoder_ ? decoder_->replaced() : 0);
  }

 private:
  void decode(std::string_view head, const ReadingOptions& options) {
    if (options.charset.empty()) {
      const auto found = detect_charset(head);
      charset_ = found.name;
      if (is_repaired_by_record(found)) return;
    } else {
      charset_ = options.charset;
    }
    decoder_.emplace(*source_, charset_);
    source_ = &*decoder_;
  }

  void choose_format(const std::string& name, const ReadingOptions& options) {
    if (options.format) {
      format_ = *options.format;
      return;
    }
    const auto detected = detect_format(peeked_->peek(kFormatHeadBytes), name);
    if (!detected.format) throw InputError({name}, detected.problem);
    format_ = *detected.format;
  }

  void make_reader(const std::string& name, const ReadingOptions& options) {
    ByteSource* source = &*peeked_;
    if (wants_valid_utf8(format_)) {
      utf8_.emplace(*source);
      source = &*utf8_;
    }
    switch (format_) {
      case DumpFormat::jsonl:
        reader_ = std::make_unique<JsonReader>(*source, JsonLayout::lines, options.oversized);
        return;
      case DumpFormat::json:
        reader_ = std::make_unique<JsonReader>(*source, JsonLayout::values, options.oversized);
        return;
      case DumpFormat::csv:
      case DumpFormat::tsv:
        make_table_reader(options);
        return;
      case DumpFormat::xml:
        reader_ = std::make_unique<XmlReader>(*source, name);
        return;
      case DumpFormat::html:
        reader_ = std::make_unique<HtmlReader>(*source);
        return;
      case DumpFormat::text:
        reader_ = std::make_unique<TextReader>(*source);
        return;
      case DumpFormat::trec:
        reader_ = std::make_unique<TrecReader>(*source);
        return;
      case DumpFormat::warc:
        reader_ = std::make_unique<WarcReader>(*source, read_html_page, to_utf8);
        return;
    }
  }

  void make_table_reader(const ReadingOptions& options) {
    auto delimiter = options.delimiter;
    if (!delimiter && options.format == DumpFormat::tsv) delimiter = '\t';
    if (const auto found = find_csv_dialect(peeked_->peek(kFormatHeadBytes), delimiter)) dialect_ = *found;
    if (delimiter) dialect_.delimiter = *delimiter;
    auto reader = std::make_unique<CsvReader>(*peeked_, dialect_, options.oversized);
    csv_ = reader.get();
    reader_ = std::move(reader);
  }

  ByteSource* source_ = nullptr;
  std::optional<CharsetDecoder> decoder_;
  std::optional<PeekedSource> peeked_;
  std::optional<Utf8Source> utf8_;
  std::unique_ptr<RecordReader> reader_;
  CsvReader* csv_ = nullptr;  // reader_, if it is one
  CsvDialect dialect_;
  DumpFormat format_ = DumpFormat::text;
  std::string charset_ = "UTF-8";
};

MemberReader::MemberReader(ByteSource& source, std::string_view head, std::string name, std::string scope,
                           const ReadingOptions& options)
    : name_(std::move(name)),
      options_(options),
      input_(std::make_unique<Input>(source, head, name_, options)),
      maker_(options.fields, std::move(scope), options.most_article_bytes) {}

MemberReader::~MemberReader() = default;

std::optional<Record> MemberReader::next() {
  if (!std::exchange(sampled_, true)) sample();
  if (!kept_.empty()) {
    auto record = make(kept_.front().record());
    kept_.pop_front();
    return record;
  }
  if (failure_) std::rethrow_exception(std::exchange(failure_, nullptr));
  const auto* const record = next_record();
  if (record == nullptr) return std::nullopt;
  return make(*record);
}

/// Where the input ends because it was cancelled its last record is cut short, and is not told.
const RawRecord* MemberReader::next_record() {
  const auto* const record = input_->reader().next();
  return options_.cancelled && options_.cancelled() ? nullptr : record;
}

/// Reads the records that the mapping is learnt from. What ends the reading in between is told behind them.
void MemberReader::sample() {
  std::size_t bytes = 0;
  std::vector<RawRecord> sound;
  try {
    while (sound.size() < FieldMapping::kSampleRecords && bytes < FieldMapping::kSampleBytes) {
      const auto* const record = next_record();
      if (record == nullptr) break;
      const auto& kept = kept_.emplace_back(*record);
      bytes += kept.size() + 1;
      if (record->problem.empty()) sound.push_back(kept.record());
    }
  } catch (const InputError&) {
    failure_ = std::current_exception();
  }
  if (!has_fixed_fields(input_->format())) maker_.learn(sound);
}

Record MemberReader::make(const RawRecord& record) {
  if (!record.problem.empty()) return reject(record, record.problem);
  auto made = maker_.make(record);
  if (auto* const problem = std::get_if<std::string>(&made)) return reject(record, std::move(*problem));
  auto& [article, date_not_understood] = std::get<ArticleMaker::Made>(made);
  if (options_.indonesian_only && article.language != Language::indonesian)
    return reject(record, article.language == Language::unknown
                              ? tr("not Indonesian: its language is not known")
                              : tr("not Indonesian: its language is {}", code(article.language)));
  return ReadArticle{std::move(article), place_of(record), date_not_understood};
}

Rejection MemberReader::reject(const RawRecord& record, std::string reason) const {
  return {place_of(record), std::move(reason), std::string(record.bytes)};
}

Place MemberReader::place_of(const RawRecord& record) const {
  if (record.line != 0) return {name_, record.line, std::nullopt};
  return {name_, 0, record.offset};
}

MemberDescription MemberReader::description() const {
  MemberDescription description;
  description.name = name_;
  description.format = input_->format();
  description.delimiter = input_->is_table() ? input_->delimiter() : '\0';
  description.charset = input_->charset();
  const auto& mapping = maker_.mapping();
  description.fields = mapping.findings();
  description.day_order = mapping.day_order();
  if (!has_fixed_fields(description.format)) description.unknown_names = mapping.overrides_without_field();
  return description;
}

RepairCounts MemberReader::repairs() const {
  auto repairs = maker_.repairs();
  repairs.characters += input_->repaired();
  // In windows-1252 nothing was damaged: it was converted where it was met.
  if (input_->charset() == "windows-1252") repairs.characters = 0;
  return repairs;
}

std::string MemberReader::rejects_header() const {
  return input_->header_line();
}

}  // namespace warta::corpus
