"""Running programs on some cores, with their time and their largest memory."""
import contextlib
import dataclasses
import os
import resource
import subprocess
import tempfile
import time


class EngineFailed(Exception):
    """A program ended with an error; says which and what it printed."""


@dataclasses.dataclass(frozen=True)
class Run:
    seconds: float
    cpu_seconds: float  # of all its processes, in the program and in the kernel
    peak_bytes: int  # 0 where nobody looked
    output: str


def all_cores():
    """How many there are to use."""
    return len(os.sched_getaffinity(0))


def allowed_cores(count):
    cores = sorted(os.sched_getaffinity(0))
    if count > len(cores):
        raise EngineFailed(f"{count} cores are asked for and {len(cores)} are there")
    return set(cores[:count])


@contextlib.contextmanager
def on_cores(count):
    """What is started meanwhile runs on so many cores."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, allowed_cores(count))
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def cpu_seconds_of_children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def finish(process):
    """(output, errors) of a process, which is ended if this one is."""
    try:
        return process.communicate()
    except BaseException:
        process.kill()
        process.wait()
        raise


def run(command, cores, stdin=None, env=None, may_exit=(0,)):
    """Runs a command to its end and returns what it took. Throws EngineFailed for any other exit status."""
    begin, cpu_before = time.monotonic(), cpu_seconds_of_children()
    # The affinity is set here and not in the child, which would have to be a copy of this large process for it.
    with on_cores(cores):
        process = subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   env={**os.environ, **(env or {})})
    output, errors = finish(process)
    seconds, cpu_seconds = time.monotonic() - begin, cpu_seconds_of_children() - cpu_before
    if process.returncode not in may_exit:
        problem = errors.decode()[-2000:]
        raise EngineFailed(f"{' '.join(command[:4])} ...: exit status {process.returncode}\n{problem}")
    return Run(seconds, cpu_seconds, 0, output.decode())


def run_watched(command, cores, stdin=None, env=None):
    """The same with the largest memory of the process."""
    with tempfile.NamedTemporaryFile("r") as file:
        # By GNU time: what wait4() tells of a child begins with the size of the process that started it.
        done = run(["/usr/bin/time", "-o", file.name, "-f", "%M", *command], cores, stdin, env)
        return dataclasses.replace(done, peak_bytes=int(file.read().split()[-1]) * 1024)


def folder_bytes(folder):
    return sum(os.path.getsize(os.path.join(path, name)) for path, _, names in os.walk(folder) for name in names)


def parse_latencies(output):
    """{id: (matches, cold ms, warm ms)} of the lines `query TAB id TAB matches TAB cold TAB warm`."""
    lines = (line.split("\t") for line in output.split("\n") if line.startswith("query\t"))
    return {fields[1]: (int(fields[2]), float(fields[3]), float(fields[4])) for fields in lines}
