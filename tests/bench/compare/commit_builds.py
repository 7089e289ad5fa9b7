"""Commits checked out in worktrees of their own and built as the preset bench does it."""
import contextlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[3]
PROGRAMS = {"indexer": "indexer/warta-indexer", "searcher": "searcher/warta-searcher",
            "generator": "corpus/generate/warta-generate"}
MICROBENCHMARKS = "tests/bench/*_benchmark.cc"


class BuildFailed(Exception):
    """Says which command failed and where its output is."""


def git(*arguments, folder=TOP):
    done = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        raise BuildFailed(f"git {' '.join(arguments)}: {done.stderr.strip()}")
    return done.stdout.strip()


def commit_of(name):
    """Its full hash."""
    try:
        return git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    except BuildFailed:
        raise BuildFailed(f"there is no commit '{name}'") from None


def has_changes():
    """Are there files under version control that differ from the last commit?"""
    return git("status", "--porcelain", "--untracked-files=no") != ""


def run_quietly(command, log, env=None):
    """Runs a command and all that it starts in a group of its own, which ends if this process is interrupted."""
    with open(log, "ab") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, env={**os.environ, **(env or {})},
                                   start_new_session=True)
    try:
        status = process.wait()
    except BaseException:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()
        raise
    if status != 0:
        tail = "\n".join(pathlib.Path(log).read_text(errors="replace").split("\n")[-15:])
        raise BuildFailed(f"{' '.join(command)}: exit status {status}\n{tail}")


class CommitBuild:
    """A commit's programs."""

    def __init__(self, commit, work, jobs):
        self.commit = commit
        self.tree = work / "tree"
        self.log = work / "build.log"
        self.build = self.tree / "build" / "bench"
        self.jobs = jobs
        self.benchmarks = []

    def make(self):
        git("worktree", "add", "--detach", str(self.tree), self.commit)
        # Both trees are alike to ccache, so that what is the same in both is compiled once.
        env = {"CCACHE_BASEDIR": str(self.tree), "CCACHE_NOHASHDIR": "1"}
        launcher = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
        run_quietly(["cmake", "-S", str(self.tree), "-B", str(self.build), "-G", "Ninja", *self.settings(), *launcher],
                    self.log, env)
        self.benchmarks = sorted(path.stem for path in self.tree.glob(MICROBENCHMARKS))
        run_quietly(["cmake", "--build", str(self.build), "-j", str(self.jobs), "--target",
                     *(pathlib.Path(path).name for path in PROGRAMS.values() if self.has(path)), *self.benchmarks],
                    self.log, env)

    def settings(self):
        """Those of the preset; by themselves, for `cmake --preset` would build in its own folder only."""
        presets = json.loads((self.tree / "CMakePresets.json").read_text())["configurePresets"]
        named = {preset["name"]: preset for preset in presets}
        values, name = {}, "bench" if "bench" in named else "release"
        while name:
            values = {**named[name].get("cacheVariables", {}), **values}
            name = named[name].get("inherits")
        return [f"-D{variable}={value}" for variable, value in values.items()]

    def has(self, program):
        """Older commits have no generator."""
        return (self.tree / program).parent.is_dir()

    def program(self, name):
        return str(self.build / PROGRAMS[name])

    def benchmark(self, name):
        return str(self.build / "tests/bench" / name)

    def remove(self):
        with contextlib.suppress(BuildFailed):
            git("worktree", "remove", "--force", str(self.tree))
        shutil.rmtree(self.tree, ignore_errors=True)
        git("worktree", "prune")


@contextlib.contextmanager
def built(commits, work, jobs):
    """Builds of the commits, each once; their worktrees are gone afterwards, whatever happens."""
    builds = {}
    with contextlib.ExitStack() as removing:
        for commit in commits:
            if commit in builds:
                continue
            folder = work / chr(ord("a") + len(builds))  # names of the same length: they are part of command lines
            folder.mkdir()
            builds[commit] = CommitBuild(commit, folder, jobs)
            removing.callback(builds[commit].remove)
            print(f"builds {commit[:12]} {git('log', '-1', '--format=%s', commit)}", file=sys.stderr)
            builds[commit].make()
        yield builds
