"""Warta itself."""
import shutil

from engines.engine import Engine, either_words_or_phrase
from running import run_watched


def in_warta(query):
    words = either_words_or_phrase(query)
    return f"{words} sumber:{query.source}" if query.source else words


class Warta(Engine):
    name = "warta"

    def __init__(self, work, dump, programs):
        super().__init__(work, dump)
        self.programs = programs

    def build(self, cores):
        shutil.rmtree(self.index, ignore_errors=True)
        return run_watched([self.programs.indexer, "-d", str(self.index), "--quiet", "-j", str(cores), self.dump], cores)

    def translate(self, query):
        return in_warta(query)

    def latency_command(self, queries, rounds):
        return [self.programs.latency, "warta", str(self.index), str(queries), str(rounds)]

    def whole_process(self, query):
        return [self.programs.searcher, "-d", str(self.index), "--json", "--quiet", "--", self.translate(query)], (0, 1)
