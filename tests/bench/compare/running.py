"""Running programs on some cores, with their time and their largest memory."""
import dataclasses
import os
import subprocess
import threading
import time


class EngineFailed(Exception):
    """A program ended with an error; says which and what it printed."""


@dataclasses.dataclass(frozen=True)
class Run:
    seconds: float
    peak_bytes: int  # of the largest of its processes
    output: str


def all_cores():
    """How many there are to use."""
    return len(os.sched_getaffinity(0))


def allowed_cores(count):
    cores = sorted(os.sched_getaffinity(0))
    if count > len(cores):
        raise EngineFailed(f"{count} cores are asked for and {len(cores)} are there")
    return set(cores[:count])


def run(command, cores, stdin=None, env=None, may_exit=(0,)):
    """Runs a command to its end and returns what it took. Throws EngineFailed for any other exit status."""
    begin = time.monotonic()
    affinity = allowed_cores(cores)
    process = subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               env={**os.environ, **(env or {})},
                               preexec_fn=lambda: os.sched_setaffinity(0, affinity))
    errors = []
    reader = threading.Thread(target=lambda: errors.append(process.stderr.read()))
    reader.start()
    output = process.stdout.read().decode()
    reader.join()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.monotonic() - begin
    if process.returncode not in may_exit:
        problem = errors[0].decode()[-2000:]
        raise EngineFailed(f"{' '.join(command[:4])} ...: exit status {process.returncode}\n{problem}")
    return Run(seconds, usage.ru_maxrss * 1024, output)


def folder_bytes(folder):
    return sum(os.path.getsize(os.path.join(path, name)) for path, _, names in os.walk(folder) for name in names)


def parse_latencies(output):
    """{id: (matches, cold ms, warm ms)} of the lines `query TAB id TAB matches TAB cold TAB warm`."""
    lines = (line.split("\t") for line in output.split("\n") if line.startswith("query\t"))
    return {fields[1]: (int(fields[2]), float(fields[3]), float(fields[4])) for fields in lines}
