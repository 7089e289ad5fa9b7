#include "common/text/indonesian/compiler/table_writer.h"

#include <algorithm>
#include <cstdint>
#include <ostream>
#include <stdexcept>
#include <vector>

#include "common/text/indonesian/lexicon_table.h"

namespace warta::text::indonesian {
namespace {

class Writer {
 public:
  explicit Writer(const Definitions& words) : words_(words) {}

  void write(std::ostream& out) {
    number_words();
    fill_slots();
    out << "// Made by lexicon_compiler; not to be edited.\n"
           "#include \"common/text/indonesian/lexicon_table.h\"\n\n"
           "namespace warta::text::indonesian {\n\n";
    write_text(out);
    write_entries(out);
    write_flag_sets(out);
    write_slots(out);
    out << "const std::string_view kTableVersion = \"" << std::hex << version_ << std::dec << "\";\n\n"
        << "}  // namespace warta::text::indonesian\n";
  }

 private:
  void number_words() {
    for (const auto& [form, word] : words_)
      numbers_.emplace(form, static_cast<std::uint32_t>(numbers_.size()));
    if (numbers_.size() > kSlotCount * 3 / 4) throw std::runtime_error("too many words for the table");
  }

  void fill_slots() {
    slots_.assign(kSlotCount, 0);
    tags_.assign(kSlotCount, 0);
    for (const auto& [form, number] : numbers_) {
      const auto hash = hash_of_word(form);
      auto slot = first_slot(hash);
      while (tags_[slot] != 0) slot = (slot + 1) % kSlotCount;
      tags_[slot] = tag_of(hash);
      slots_[slot] = static_cast<std::uint16_t>(number);
    }
  }

  void write_text(std::ostream& out) {
    out << "constexpr std::string_view kText =\n";
    for (const auto& [form, word] : words_) out << "    \"" << form << "\"\n";
    out << "    ;\nconst std::string_view kTableText = kText;\n\n";
  }

  void write_entries(std::ostream& out) {
    out << "constexpr TableEntry kEntries[] = {\n";
    std::size_t text = 0;
    for (const auto& [form, word] : words_) {
      const auto target = numbers_.at(word.root.empty() ? form : word.root);
      out << "    {" << text << ", " << target << ", " << number_of(word.flags) << ", " << form.size() << ", "
          << static_cast<int>(word.kind) << ", " << word.stands_alone << ", " << word.in_dictionary << "},\n";
      text += form.size();
      version_ = version_ * 31 + hash_of_word(form) + number_of(word.flags) * 7 + std::uint64_t{target} * 5 +
                 static_cast<std::uint64_t>(word.kind) * 3 + (word.stands_alone ? 1 : 0) +
                 (word.in_dictionary ? 2 : 0);
    }
    out << "};\nconst std::span<const TableEntry> kTableEntries = kEntries;\n\n";
  }

  void write_flag_sets(std::ostream& out) {
    out << "constexpr std::array<std::uint64_t, 2> kFlagSets[] = {\n";
    for (const auto& set : flag_sets_) {
      out << "    {" << set.bits()[0] << "U, " << set.bits()[1] << "U},\n";
      version_ = version_ * 31 + set.bits()[0] * 7 + set.bits()[1];
    }
    out << "};\nconst std::span<const std::array<std::uint64_t, 2>> kTableFlagSets = kFlagSets;\n\n";
  }

  void write_slots(std::ostream& out) {
    out << "const std::array<std::uint8_t, kSlotCount> kTableTags = {";
    for (std::size_t i = 0; i < kSlotCount; ++i)
      out << (i % 32 == 0 ? "\n    " : " ") << int{tags_[i]} << ',';
    out << "\n};\n\nconst std::array<std::uint16_t, kSlotCount> kTableSlots = {";
    for (std::size_t i = 0; i < kSlotCount; ++i) out << (i % 16 == 0 ? "\n    " : " ") << slots_[i] << ',';
    out << "\n};\n\n";
  }

  std::size_t number_of(const FlagSet& set) {
    const auto found = std::find(flag_sets_.begin(), flag_sets_.end(), set);
    if (found != flag_sets_.end()) return static_cast<std::size_t>(found - flag_sets_.begin());
    flag_sets_.push_back(set);
    return flag_sets_.size() - 1;
  }

  const Definitions& words_;
  std::map<std::string, std::uint32_t> numbers_;
  std::vector<FlagSet> flag_sets_;
  std::vector<std::uint8_t> tags_;
  std::vector<std::uint16_t> slots_;
  std::uint64_t version_ = 0;
};

}  // namespace

void write_table(const Definitions& words, std::ostream& out) {
  Writer(words).write(out);
}

}  // namespace warta::text::indonesian
