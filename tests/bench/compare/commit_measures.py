"""What two builds of Warta are compared by: each a name and how it is measured of one of them."""
import json
import re
import shutil
import subprocess

from engines.warta import in_warta
from query_set import KINDS
from running import EngineFailed, folder_bytes, run, run_watched


class Contender:
    """A build that is measured, with a folder and an index of its own."""

    def __init__(self, name, build, work):
        self.name, self.build = name, build
        self.work = work / name
        self.work.mkdir()
        self.index = self.work / "index"

    def build_index(self, dump, cores):
        shutil.rmtree(self.index, ignore_errors=True)
        return run_watched([self.build.program("indexer"), "-d", str(self.index), "--quiet", "-j", str(cores), dump], cores)


class Building:
    """The whole program."""

    def __init__(self, dump, cores):
        self.name = f"build, {cores} core{'s' if cores > 1 else ''}"
        self.dump, self.cores = dump, cores

    def measure(self, contender):
        built = contender.build_index(self.dump, self.cores)
        return {f"{self.name}: seconds": built.seconds, f"{self.name}: CPU seconds": built.cpu_seconds,
                f"{self.name}: peak MB": built.peak_bytes / 1e6,
                f"{self.name}: index MB": folder_bytes(contender.index) / 1e6}


class Searching:
    """Queries of one kind, answered by one process with their hits' snippets."""

    def __init__(self, kind, queries, work):
        self.name = f"search, {kind}"
        self.file = work / f"{kind.replace(' ', '_')}.tsv"
        self.file.write_text("".join(f"{query.id}\t{in_warta(query)}\n" for query in queries if query.kind == kind))

    def measure(self, contender):
        done = run([contender.build.program("searcher"), "-d", str(contender.index), "--queries", str(self.file),
                    "--format", "json", "-j", "1"], 1, may_exit=(0, 1))
        return {f"{self.name}: CPU seconds": done.cpu_seconds}


class Starting:
    """Whole processes, from the shell."""

    PROCESSES = 20
    name = "start, one query"

    def __init__(self, queries):
        self.queries = [in_warta(query) for query in queries if query.kind == KINDS[0]][:self.PROCESSES]

    def measure(self, contender):
        runs = [run([contender.build.program("searcher"), "-d", str(contender.index), "--quiet", "--", query], 1,
                    may_exit=(0, 1)) for query in self.queries]
        return {f"{self.name}: ms": sum(done.seconds for done in runs) * 1e3 / len(runs)}


class Microbenchmarks:
    """Those of one program that both builds have."""

    def __init__(self, program, names, seconds):
        self.name, self.seconds = program, seconds
        self.filter = "^(" + "|".join(map(re.escape, names)) + ")$"

    def measure(self, contender):
        done = run([contender.build.benchmark(self.name), "--benchmark_format=json", f"--benchmark_filter={self.filter}",
                    f"--benchmark_min_time={self.seconds}"], 1)
        found = json.loads(done.output)["benchmarks"]
        broken = [one["name"] for one in found if one.get("error_occurred")]
        if broken:
            raise EngineFailed(f"{self.name}: {', '.join(broken)} failed")
        return {f"{self.name}/{one['name']}: {one['time_unit']}": one["cpu_time"] for one in found}


def names_in(program):
    listed = subprocess.run([program, "--benchmark_list_tests"], check=True, capture_output=True, text=True)
    return listed.stdout.split()


def microbenchmarks(builds, pattern, seconds):
    """Of programs and benchmarks that all builds have, those whose `program/benchmark` matches."""
    chosen = []
    for program in sorted(set.intersection(*(set(build.benchmarks) for build in builds))):
        common = set.intersection(*(set(names_in(build.benchmark(program))) for build in builds))
        names = sorted(name for name in common if re.search(pattern, f"{program}/{name}"))
        if names:
            chosen.append(Microbenchmarks(program, names, seconds))
    return chosen


def whole_programs(dump, queries, cores, work):
    return [*(Building(dump, count) for count in cores), *(Searching(kind, queries, work) for kind in KINDS),
            Starting(queries)]
