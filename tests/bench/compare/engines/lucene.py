"""Lucene, by the two programs in the folder lucene."""
import glob
import pathlib
import shutil
import subprocess

from engines.engine import Engine, either_words_or_phrase
from running import run_watched

JARS = ("lucene-core-8*", "lucene-analyzers-common-8*", "lucene-queryparser-8*", "jackson-core")


class Lucene(Engine):
    name = "lucene"
    packages = ("liblucene8-java", "libjackson2-core-java", "default-jdk-headless")

    @staticmethod
    def jars():
        return [found[0] for found in (glob.glob(f"/usr/share/java/{jar}.jar") for jar in JARS) if found]

    @classmethod
    def is_installed(cls):
        return len(cls.jars()) == len(JARS) and shutil.which("javac") is not None

    def __init__(self, work, dump, _):
        super().__init__(work, dump)
        classes = self.work / "classes"
        sources = map(str, (pathlib.Path(__file__).parent.parent / "lucene").glob("*.java"))
        classpath = ":".join(self.jars())
        subprocess.run(["javac", "-d", str(classes), "-cp", classpath, *sources], check=True)
        self.java = ["java", "-cp", f"{classes}:{classpath}"]

    def build(self, cores):
        shutil.rmtree(self.index, ignore_errors=True)
        with open(self.dump, "rb") as dump:
            return run_watched([*self.java, "LuceneIndexer", str(self.index), str(cores)], cores, stdin=dump)

    def translate(self, query):
        words = either_words_or_phrase(query)
        return f'+({words}) +source:"{query.source}"' if query.source else words

    def latency_command(self, queries, rounds):
        return [*self.java, "LuceneSearcher", str(self.index), str(queries), str(rounds)]

    def whole_process(self, query):
        one = self.work / "one.tsv"
        one.write_text(f"{query.id}\t{self.translate(query)}\n")
        return [*self.java, "LuceneSearcher", str(self.index), str(one), "0"], (0,)
