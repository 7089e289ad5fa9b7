#!/usr/bin/env python3
"""Runs clang-tidy over every source file, many files in one unit.

    scripts/lint.py [PATH...]      only files whose path begins so, e.g. scripts/lint.py indexer/bulk

A check looks at all that a unit includes, and nearly all of that is headers of libraries: 60,000 warnings in those are
found and thrown away for a file that has none itself. Files that are compiled with the same flags are therefore included
in one unit, and the headers are paid for once. Files whose names without linkage clash are put into different units, so
nothing of the code need know of this. The build that the flags come from is build/dev.
"""
import collections
import concurrent.futures
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
BUILD = os.path.join(ROOT, "build", "dev")
FILES_IN_A_UNIT = 24
OURS = r"/(common|corpus|indexer|searcher|tests)/.*\.(h|cc)$"


def configured_at(path):
    """The nearest directory above a file that says with which checks."""
    directory = os.path.dirname(path)
    while directory and not os.path.exists(os.path.join(ROOT, directory, ".clang-tidy")):
        directory = os.path.dirname(directory)
    return directory


def alike(wanted):
    """The source files below ROOT that begin with one of the wanted paths, by the directory of their configuration and
    the flags that matter to a parser."""
    groups = collections.defaultdict(list)
    with open(os.path.join(BUILD, "compile_commands.json"), encoding="utf-8") as commands:
        for command in json.load(commands):
            path = os.path.relpath(command["file"], ROOT)
            if path.startswith((os.pardir, "build" + os.sep)) or not path.startswith(wanted):
                continue
            words = iter(shlex.split(command["command"])[1:])
            flags = []
            for word in words:
                if word in ("-c", "-o"):
                    next(words)
                elif not word.startswith(("-W", "-g", "-O")):
                    flags.append(word)
            groups[configured_at(path), tuple(flags)].append(path)
    return {key: sorted(set(files)) for key, files in groups.items()}


def unit_of(files):
    """A unit's text. That a .cc file is included is what clang-tidy would warn of first."""
    return "".join(f'#include "{os.path.join(ROOT, file)}"  // NOLINT\n' for file in files)


def clashing(files, flags):
    """Those of the files, in one unit, that clang finds errors in: names that an earlier file has too."""
    command = ["clang++-14", "-fsyntax-only", "-w", "-ferror-limit=0", "-x", "c++", *flags, "-"]
    compiled = subprocess.run(command, input=unit_of(files), capture_output=True, text=True, cwd=BUILD, check=False)
    if compiled.returncode == 0:
        return []
    named = {os.path.relpath(path, ROOT) for path in re.findall(r"^(/.*?):\d+:\d+: .*error:", compiled.stderr, re.M)}
    found = [file for file in files if file in named]
    return found if 0 < len(found) < len(files) else files[len(files) // 2:]


def units(files, flags):
    """The files in units that compile; each file is in one."""
    waiting = [files[at:at + FILES_IN_A_UNIT] for at in range(0, len(files), FILES_IN_A_UNIT)]
    while waiting:
        unit = waiting.pop()
        apart = clashing(unit, flags) if len(unit) > 1 else []
        if apart:
            waiting += [apart, [file for file in unit if file not in apart]]
        else:
            yield unit


def check(files, configured, flags):
    """What clang-tidy says of a unit, or nothing. The unit lies below copies of what configures its files."""
    with tempfile.TemporaryDirectory() as copies:
        os.makedirs(os.path.join(copies, configured), exist_ok=True)
        for directory in {"", configured}:
            shutil.copy(os.path.join(ROOT, directory, ".clang-tidy"), os.path.join(copies, directory))
        unit = os.path.join(copies, configured, "unit.cc")
        with open(unit, "w", encoding="utf-8") as written:
            written.write(unit_of(files))
        command = ["clang-tidy-14", "-quiet", f"--header-filter={OURS}", unit, "--", "-x", "c++", *flags]
        checked = subprocess.run(command, capture_output=True, text=True, cwd=BUILD, check=False)
    if checked.returncode == 0:
        return ""
    return checked.stdout or checked.stderr


def main():
    wanted = tuple(os.path.relpath(os.path.abspath(path), ROOT) for path in sys.argv[1:]) or ("",)
    groups = alike(wanted)
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        cutting = [(key, pool.submit(lambda files, flags: list(units(files, flags)), files, key[1]))
                   for key, files in groups.items()]
        checking = [pool.submit(check, unit, *key) for key, cut in cutting for unit in cut.result()]
        for said in concurrent.futures.as_completed(checking):
            if said.result():
                failed += 1
                print(said.result(), flush=True)
    files = sum(map(len, groups.values()))
    print(f"{files} files in {len(checking)} units, {failed} of them with something to mend")
    return 1 if failed or not files else 0


if __name__ == "__main__":
    sys.exit(main())
