"""What every engine does."""
import pathlib

from running import Run, all_cores, folder_bytes, parse_latencies, run


class Engine:
    """Works below a folder of its own. `dump` is a file of JSON lines, unpacked."""

    name = ""

    def __init__(self, work, dump):
        self.work = pathlib.Path(work) / self.name
        self.work.mkdir()
        self.dump = dump
        self.index = self.work / "index"

    def prepare(self, articles):
        """Writes the articles in the engine's own input format, where that is not the dump; takes no measured time."""

    def build(self, cores) -> Run:
        """Makes the index anew."""
        raise NotImplementedError

    def index_bytes(self):
        return folder_bytes(self.index)

    def translate(self, query):
        """The query in the engine's own language, on one line."""
        raise NotImplementedError

    def latency_command(self, queries, rounds):
        """A process that answers a file of queries and prints what parse_latencies() reads."""
        raise NotImplementedError

    def whole_process(self, query):
        """(command, exit statuses that it may have): one query from a shell, the ten best articles."""
        raise NotImplementedError

    def latencies(self, queries, rounds):
        """{id: (matches, cold ms, warm ms)}, all in one process, which may use all cores: some compile while they run."""
        file = self.work / "queries.tsv"
        file.write_text("".join(f"{query.id}\t{self.translate(query)}\n" for query in queries))
        return parse_latencies(run(self.latency_command(file, rounds), all_cores()).output)

    def whole_process_seconds(self, query):
        command, statuses = self.whole_process(query)
        return run(command, 1, may_exit=statuses).seconds

    def close(self):
        """Ends what the engine may have started."""


def either_words_or_phrase(query, joint=" "):
    """The words with `joint` between them, a phrase in quotation marks."""
    return f'"{" ".join(query.words)}"' if query.kind == "phrases" else joint.join(query.words)
