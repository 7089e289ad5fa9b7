#include "corpus/input/charset_decoder.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "corpus/input/charset_name.h"
#include "corpus/input/utf8.h"

namespace warta::corpus {

class CharsetDecoder::Conversion {
 public:
  Conversion() = default;
  virtual ~Conversion() = default;
  Conversion(const Conversion&) = delete;
  Conversion& operator=(const Conversion&) = delete;
  Conversion(Conversion&&) = delete;
  Conversion& operator=(Conversion&&) = delete;

  /// Valid until the next call. A character that `piece` does not end is kept for then, unless it is the
  /// last piece.
  virtual std::string_view convert(std::string_view piece, bool last) = 0;

  virtual std::uint64_t replaced() const = 0;
};

class CharsetDecoder::PassedThrough final : public Conversion {
 public:
  std::string_view convert(std::string_view piece, bool /*last*/) override { return piece; }
  std::uint64_t replaced() const override { return 0; }
};

class CharsetDecoder::Windows1252 final : public Conversion {
 public:
  std::string_view convert(std::string_view piece, bool /*last*/) override {
    text_.clear();
    while (!piece.empty()) {
      const auto* const high =
          std::find_if(piece.begin(), piece.end(), [](char c) { return (c & '\x80') != 0; });
      const auto ascii = static_cast<std::size_t>(high - piece.begin());
      text_ += piece.substr(0, ascii);
      if (ascii == piece.size()) break;
      const auto character = from_windows_1252(static_cast<unsigned char>(piece[ascii]));
      if (!character) ++replaced_;
      text_ += utf8_of(character.value_or(kReplacementCharacter));
      piece.remove_prefix(ascii + 1);
    }
    return text_;
  }
  std::uint64_t replaced() const override { return replaced_; }

 private:
  std::string text_;
  std::uint64_t replaced_ = 0;
};

namespace {

/// What ICU hands back to the callback.
struct Counter {
  std::uint64_t* count;
};

/// ICU's own way of putting U+FFFD, and a count. Signature and order of the arguments are ICU's.
void replace_and_count(const void* context, UConverterToUnicodeArgs* arguments, const char* /*bytes*/,
                       std::int32_t /*length*/, UConverterCallbackReason reason, UErrorCode* status) {
  if (reason > UCNV_IRREGULAR) return;
  constexpr UChar kReplacement = kReplacementCharacter;
  ++*static_cast<const Counter*>(context)->count;
  *status = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(arguments, &kReplacement, 1, 0, status);
}

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

/// EUC-KR means windows-949 in the Encoding Standard, which adds the syllables that the standard lacks.
Converter open_converter(const std::string& charset) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(charset == "EUC-KR" ? "windows-949" : charset.c_str(), &status), ucnv_close);
  if (U_FAILURE(status) != 0)
    throw UsageError(tr("no converter for the charset {}: {}", charset, u_errorName(status)));
  return converter;
}

}  // namespace

class CharsetDecoder::IcuConversion final : public Conversion {
 public:
  explicit IcuConversion(const std::string& charset)
      : from_(open_converter(charset)), to_(open_converter("UTF-8")) {
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(from_.get(), replace_and_count, &counter_, nullptr, nullptr, &status);
  }

  std::string_view convert(std::string_view piece, bool last) override {
    text_.clear();
    const char* source = piece.data();
    const char* const source_end = source + piece.size();
    for (;;) {
      std::array<char, 4096> block{};
      char* target = block.data();
      UErrorCode status = U_ZERO_ERROR;
      ucnv_convertEx(to_.get(), from_.get(), &target, block.data() + block.size(), &source, source_end,
                     pivot_.data(), &pivot_begin_, &pivot_end_, pivot_.data() + pivot_.size(),
                     static_cast<UBool>(first_), static_cast<UBool>(last), &status);
      first_ = false;
      text_.append(block.data(), target);
      if (status != U_BUFFER_OVERFLOW_ERROR) break;
    }
    return text_;
  }

  std::uint64_t replaced() const override { return replaced_; }

 private:
  std::uint64_t replaced_ = 0;
  Counter counter_{&replaced_};
  Converter from_;
  Converter to_;
  std::array<UChar, 2048> pivot_{};
  UChar* pivot_begin_ = pivot_.data();
  UChar* pivot_end_ = pivot_.data();
  bool first_ = true;
  std::string text_;
};

namespace {

using namespace std::string_view_literals;

struct Mark {
  std::string_view charset;
  std::string_view bytes;
};

constexpr auto kMarks = std::to_array<Mark>({{"UTF-8", "\xef\xbb\xbf"sv},
                                             {"UTF-16LE", "\xff\xfe"sv},
                                             {"UTF-16BE", "\xfe\xff"sv},
                                             {"UTF-32LE", "\xff\xfe\0\0"sv},
                                             {"UTF-32BE", "\0\0\xfe\xff"sv},
                                             {"GB18030", "\x84\x31\x95\x33"sv}});

std::size_t mark_length(std::string_view charset, std::string_view head) {
  for (const auto& mark : kMarks) {
    if (mark.charset == charset && head.starts_with(mark.bytes)) return mark.bytes.size();
  }
  return 0;
}

/// UTF-16 and UTF-32 with the byte order that `head` has.
std::string with_byte_order(const std::string& charset, std::string_view head) {
  if (charset != "UTF-16" && charset != "UTF-32") return charset;
  const auto big_endian = charset + "BE";
  return mark_length(big_endian, head) > 0 ? big_endian : charset + "LE";
}

std::string known_charset(std::string_view label) {
  if (auto name = canonical_charset_name(label)) return *std::move(name);
  std::string names;
  for (const auto& name : charsets_like(label)) names += (names.empty() ? "" : ", ") + name;
  throw UsageError(tr("unknown charset '{}'; known ones are such as {}", label, names));
}

}  // namespace

CharsetDecoder::CharsetDecoder(ByteSource& source, std::string_view charset)
    : source_(source), charset_(known_charset(charset)) {}

CharsetDecoder::~CharsetDecoder() = default;

std::string_view CharsetDecoder::read() {
  if (!conversion_) begin();
  while (!at_end_) {
    const auto piece = next_piece();
    at_end_ = piece.empty();
    if (const auto text = conversion_->convert(piece, at_end_); !text.empty()) return text;
  }
  return {};
}

std::uint64_t CharsetDecoder::replaced() const {
  return conversion_ ? conversion_->replaced() : 0;
}

/// Reads as many bytes as the longest mark has, and makes of them what is to be made.
void CharsetDecoder::begin() {
  constexpr std::size_t kLongestMark = 4;
  while (head_.size() < kLongestMark) {
    const auto block = source_.read();
    if (block.empty()) break;
    const auto wanted = std::min(kLongestMark - head_.size(), block.size());
    head_ += block.substr(0, wanted);
    pending_ = block.substr(wanted);
  }
  const auto charset = with_byte_order(charset_, head_);
  head_.erase(0, mark_length(charset, head_));
  if (charset == "UTF-8")
    conversion_ = std::make_unique<PassedThrough>();
  else if (charset == "windows-1252")
    conversion_ = std::make_unique<Windows1252>();
  else
    conversion_ = std::make_unique<IcuConversion>(charset);
}

/// The next bytes of the source, few enough that what comes of them is no burden; empty at the end.
std::string_view CharsetDecoder::next_piece() {
  constexpr std::size_t kPiece = std::size_t{64} << 10U;
  if (head_given_ < head_.size())
    return std::string_view(head_).substr(std::exchange(head_given_, head_.size()));
  if (pending_.empty()) pending_ = source_.read();
  const auto piece = pending_.substr(0, kPiece);
  pending_.remove_prefix(piece.size());
  return piece;
}

namespace {

/// A string as a source, in one block.
class OneBlock final : public ByteSource {
 public:
  explicit OneBlock(std::string_view bytes) : bytes_(bytes) {}
  std::string_view read() override { return std::exchange(bytes_, {}); }

 private:
  std::string_view bytes_;
};

}  // namespace

DecodedText decode_charset(std::string_view bytes, std::string_view charset) {
  OneBlock source(bytes);
  CharsetDecoder decoder(source, charset);
  DecodedText decoded;
  for (auto text = decoder.read(); !text.empty(); text = decoder.read()) decoded.text += text;
  decoded.replaced = decoder.replaced();
  return decoded;
}

}  // namespace warta::corpus
