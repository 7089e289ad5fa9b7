"""SQLite's FTS5, by Python's module and, from a shell, the program sqlite3."""
import pathlib
import shutil
import sys

from engines.engine import Engine, either_words_or_phrase
from running import run_watched

WORKER = pathlib.Path(__file__).parent.parent / "sqlite_worker.py"


class Sqlite(Engine):
    name = "sqlite"
    packages = ("sqlite3", "python3")

    @staticmethod
    def is_installed():
        return shutil.which("sqlite3") is not None

    def __init__(self, work, dump, _):
        super().__init__(work, dump)
        self.database = self.index / "news.db"

    def build(self, cores):
        shutil.rmtree(self.index, ignore_errors=True)
        self.index.mkdir()
        return run_watched([sys.executable, str(WORKER), "build", str(self.database), self.dump], cores)

    def translate(self, query):
        quoted = [f'"{word}"' for word in query.words]
        match = either_words_or_phrase(query) if query.kind == "phrases" else " OR ".join(quoted)
        limit = f" AND a.source = '{query.source}'" if query.source else ""
        return (f"FROM words JOIN articles a ON a.rowid = words.rowid WHERE words MATCH '{match}'{limit}")

    def latency_command(self, queries, rounds):
        return [sys.executable, str(WORKER), "search", str(self.database), str(queries), str(rounds)]

    def whole_process(self, query):
        sql = f"SELECT a.title, a.body {self.translate(query)} ORDER BY rank LIMIT 10"
        return ["sqlite3", "-readonly", str(self.database), sql], (0,)
