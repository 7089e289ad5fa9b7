"""PostgreSQL's full text search with the configuration 'indonesian', in a server of its own on a socket of its own."""
import dataclasses
import glob
import os
import pwd
import re
import shutil
import threading

from engines.engine import Engine
from running import all_cores, run

FIELDS = ("id", "title", "body", "url", "date", "source", "category", "author")
# Chapter 14.4, "Populating a Database", and a quarter of a small machine's memory for buffers, as chapter 20.4 has it.
SETTINGS = ("shared_buffers=1GB", "maintenance_work_mem=512MB", "max_wal_size=8GB", "wal_level=minimal",
            "max_wal_senders=0", "listen_addresses=")
# Chapter 12.2.2: a stored column of lexemes with an index on it, made after the rows are there.
BUILD = """\
CREATE TABLE articles(id text PRIMARY KEY, title text, body text, url text, date text, source text, category text,
                      author text);
COPY articles FROM '{rows}';
ALTER TABLE articles ADD COLUMN words tsvector
  GENERATED ALWAYS AS (to_tsvector('indonesian', title || ' ' || body)) STORED;
CREATE INDEX ON articles USING gin (words);
CREATE INDEX ON articles (source);
VACUUM ANALYZE articles;
"""
SHOWN = "ORDER BY ts_rank(words, query) DESC LIMIT 10"


class MemoryWatch(threading.Thread):
    """Looks every 50 ms how much memory the server's processes have, what they share counted once."""

    def __init__(self, postmaster):
        super().__init__(daemon=True)
        self.postmaster, self.peak, self.ended = postmaster, 0, threading.Event()

    def run(self):
        while not self.ended.wait(0.05):
            with open(f"/proc/{self.postmaster}/task/{self.postmaster}/children", encoding="ascii") as file:
                processes = [str(self.postmaster), *file.read().split()]
            self.peak = max(self.peak, sum(map(self.proportional_bytes, processes)))

    @staticmethod
    def proportional_bytes(process):
        try:
            with open(f"/proc/{process}/smaps_rollup", encoding="ascii") as file:
                return next((int(line.split()[1]) * 1024 for line in file if line.startswith("Pss:")), 0)
        except (FileNotFoundError, ProcessLookupError):
            return 0  # it has ended meanwhile


class Postgresql(Engine):
    name = "postgresql"
    packages = ("postgresql",)

    @staticmethod
    def programs_folder():
        return max(glob.glob("/usr/lib/postgresql/*/bin"), default="")

    @classmethod
    def is_installed(cls):
        return os.path.exists(cls.programs_folder() + "/postgres")

    def __init__(self, work, dump, _):
        super().__init__(work, dump)
        self.rows = self.work / "rows"
        self.running = False
        # It does not run for the superuser.
        self.user = [] if os.getuid() else ["runuser", "-u", "postgres", "--"]
        if not os.getuid():
            os.chmod(work, 0o755)
            shutil.chown(self.work, "postgres")
        self.psql = [self.programs_folder() + "/psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-h", str(self.work), "-d", "postgres"]
        self.psql += ["-U", pwd.getpwuid(os.getuid()).pw_name if os.getuid() else "postgres"]

    def prepare(self, articles):
        escaped = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})
        with open(self.rows, "w", encoding="utf-8") as out:
            for article in articles:
                out.write("\t".join(article.get(name, "").translate(escaped) for name in FIELDS) + "\n")

    def control(self, *arguments, cores=1):
        return run([*self.user, f"{self.programs_folder()}/pg_ctl", "-D", str(self.index), "-w",
                    "-l", str(self.work / "log"), *arguments], cores)

    def build(self, cores):
        self.close()
        shutil.rmtree(self.index, ignore_errors=True)
        run([*self.user, f"{self.programs_folder()}/initdb", "-D", str(self.index), "--encoding=UTF8",
             "--locale=C.UTF-8", "--auth=trust"], cores)
        options = " ".join(f"-c {setting}" for setting in (*SETTINGS, f"unix_socket_directories={self.work}"))
        self.control("start", "-o", options, cores=cores)
        self.running = True
        with open(self.index / "postmaster.pid", encoding="ascii") as file:
            watch = MemoryWatch(int(file.readline()))
        watch.start()
        script = self.work / "build.sql"
        script.write_text(BUILD.format(rows=self.rows))
        built = run([*self.psql, "-f", str(script)], cores)
        watch.ended.set()
        watch.join()
        return dataclasses.replace(built, peak_bytes=watch.peak)

    def ask(self, sql):
        return run([*self.psql, "-c", sql], 1).output

    def index_bytes(self):
        return int(self.ask("SELECT pg_total_relation_size('articles')"))

    def translate(self, query):
        if query.kind == "phrases":
            words = f"phraseto_tsquery('indonesian', '{' '.join(query.words)}')"
        else:
            words = f"to_tsquery('indonesian', '{' | '.join(query.words)}')"
        limit = f" AND source = '{query.source}'" if query.source else ""
        return f"FROM articles, {words} query WHERE words @@ query{limit}"

    def latencies(self, queries, rounds):
        parts = [self.translate(query) for query in queries]
        script = self.work / "queries.sql"
        asked = [f"SELECT title, body {part} {SHOWN};" for part in parts]
        script.write_text("\\timing on\n\\o /dev/null\n" + "\n".join(asked * (1 + rounds)) + "\n")
        output = run([*self.psql, "-f", str(script)], all_cores()).output
        times = [float(ms) for ms in re.findall(r"^Time: ([0-9.]+) ms", output, re.MULTILINE)]
        passes = [times[begin:begin + len(parts)] for begin in range(0, len(times), len(parts))]
        script.write_text("\n".join(f"SELECT count(*) {part};" for part in parts))
        matches = run([*self.psql, "-f", str(script)], 1).output.split()
        warm = [min(of_query) for of_query in zip(*(passes[1:] or passes))]
        return {query.id: (int(count), cold, least)
                for query, count, cold, least in zip(queries, matches, passes[0], warm)}

    def whole_process(self, query):
        return [*self.psql, "-c", f"SELECT title, body {self.translate(query)} {SHOWN}"], (0,)

    def close(self):
        if self.running:
            self.control("stop", "-m", "fast")
            self.running = False
