#!/usr/bin/env python3
"""Prints what an index cares for in a dump of JSON lines: how its words are distributed and how long its articles are.

    dump_statistics.py < DUMP.jsonl
"""
import collections
import json
import re
import statistics
import sys

WORD = re.compile(r"[^\W_]+")
PAIRS_OF = 10e6  # bytes of bodies: pairs are many
GROWTH_AT = (1e6, 10e6, 37e6, 100e6, 200e6)  # bytes of bodies


class Statistics:
    def __init__(self):
        self.counts, self.pairs = collections.Counter(), collections.Counter()
        self.letters = self.capitals = self.bytes = self.commas = self.sentences = 0
        self.unique_words, self.lengths = [], []

    def add(self, body):
        words = WORD.findall(body)
        lower = [word.lower() for word in words]
        self.counts.update(lower)
        if self.bytes < PAIRS_OF:
            self.pairs.update(zip(lower, lower[1:]))
        self.unique_words.append(len(set(lower)))
        self.letters += sum(map(len, words))
        self.capitals += sum(word[0].isupper() for word in words)
        self.commas += body.count(",")
        self.sentences += len(re.findall(r'[.!?]["”]?(\s|$)', body))
        self.lengths.append(len(body.encode()))
        self.bytes += self.lengths[-1]

    def growth(self):
        words = sum(self.counts.values())
        common = [count for _, count in self.counts.most_common(10_000)]
        once = sum(count == 1 for count in self.counts.values())
        shares = "  ".join(f"{sum(common[:first]) / words:.3f}" for first in (10, 100, 1_000, 10_000))
        return (f"{self.bytes / 1e6:7.1f} MB  {words:9} words  {len(self.counts):7} different  "
                f"{once / len(self.counts):.3f} once  of the words are the 10, 100, 1,000, 10,000 commonest: {shares}")

    def articles(self):
        words = sum(self.counts.values())
        lengths = sorted(self.lengths)
        percentiles = ", ".join(str(lengths[len(lengths) * percent // 100]) for percent in (5, 50, 95))
        yield f"bytes of a body         {statistics.mean(lengths):.0f} on average; 5, 50, 95 %: {percentiles}"
        yield f"different words of one  {statistics.mean(self.unique_words):.1f} of {words / len(lengths):.1f}"
        yield f"letters of a word       {self.letters / words:.2f}"
        yield f"words with a capital    {self.capitals / words:.3f}"
        pairs = sorted(self.pairs.values(), reverse=True)
        once, common = pairs.count(1) / sum(pairs), sum(pairs[:10_000]) / sum(pairs)
        yield f"pairs of words          {once:.3f} once, {common:.3f} among the 10,000 commonest (in 10 MB)"
        yield f"commas for each word    {self.commas / words:.3f}"
        yield f"words of a sentence     {words / self.sentences:.1f}"


def main():
    found = Statistics()
    marks = list(GROWTH_AT)
    for line in sys.stdin:
        found.add(json.loads(line)["body"])
        while marks and found.bytes >= marks[0]:
            marks.pop(0)
            print(found.growth())
    print(found.growth())
    for line in found.articles():
        print(line)


if __name__ == "__main__":
    main()
