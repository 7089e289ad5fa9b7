"""Xapian's own programs: Omega's scriptindex builds, quest answers."""
import datetime
import shutil

from engines.engine import Engine, either_words_or_phrase
from running import run_watched

# Fields that are searched with positions, titles with a prefix as well, the rest as terms that filter; everything is
# kept, as scriptindex.html shows it.
SCRIPT = """\
id : boolean=Q unique=Q field
title : field index=S index
body : field index
url : field
source : field boolean=H
category : field
author : field
time : field date=unix value=0
"""
FIELDS = ("id", "title", "body", "url", "source", "category", "author")


def unix_time(date):
    """Empty where the date is not in ISO 8601."""
    try:
        return int(datetime.datetime.fromisoformat(date).timestamp())
    except ValueError:
        return ""


class Omega(Engine):
    name = "omega"
    packages = ("xapian-omega", "xapian-tools")

    @staticmethod
    def is_installed():
        return shutil.which("scriptindex") is not None and shutil.which("quest") is not None

    def __init__(self, work, dump, programs):
        super().__init__(work, dump)
        self.programs = programs
        self.script = self.work / "script"
        self.script.write_text(SCRIPT)
        self.records = self.work / "records"

    def prepare(self, articles):
        with open(self.records, "w", encoding="utf-8") as out:
            for article in articles:
                # A line that goes on begins with "=".
                given = ((name, article[name]) for name in FIELDS if article.get(name))
                lines = [f"{name}={value}".replace("\n", "\n=") for name, value in given]
                lines.append(f"time={unix_time(article.get('date', ''))}")
                out.write("\n".join(lines) + "\n\n")

    def build(self, cores):
        shutil.rmtree(self.index, ignore_errors=True)
        # What admin_notes.html advises for building where there is memory: more documents between two flushes.
        command = ["scriptindex", "--overwrite", "--stemmer=indonesian", str(self.index), str(self.script)]
        return run_watched([*command, str(self.records)], cores, env={"XAPIAN_FLUSH_THRESHOLD": "50000"})

    def translate(self, query):
        words = either_words_or_phrase(query)
        return f"{words} source:{query.source}" if query.source else words

    def latency_command(self, queries, rounds):
        return [self.programs.latency, "quest", str(self.index), str(queries), str(rounds)]

    def whole_process(self, query):
        return ["quest", f"--db={self.index}", "--msize=10", "--stemmer=indonesian", "--boolean-prefix=source:H",
                self.translate(query)], (0,)
