#!/usr/bin/env python3
"""coverage.py BUILD: what part of the lines of each folder the suite has run, counted by gcovr; fails below what ARCHITECTURE.md asks for.

A figure to look at, not to hunt: a folder below it wants a reason, not tests written for the number.
"""
import collections
import json
import pathlib
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
WANTED = {'app': 90, 'ui': 75}


def main(build):
    told = subprocess.run(['gcovr', '--root', str(TOP), '-j', '2', '--filter', str(TOP / 'app') + '/', '--filter', str(TOP / 'ui') + '/',
                           '--gcov-ignore-parse-errors', '--json-summary', '-', str(pathlib.Path(build).resolve())],
                          cwd=TOP, check=True, stdout=subprocess.PIPE, text=True).stdout
    folders = collections.defaultdict(lambda: [0, 0])
    for file in json.loads(told)['files']:
        parts = pathlib.PurePath(file['filename']).parts
        for folder in {parts[0], '/'.join(parts[:2]) if len(parts) > 2 else parts[0]}:
            folders[folder][0] += file['line_covered']
            folders[folder][1] += file['line_total']
    low = []
    for folder, (run, lines) in sorted(folders.items()):
        percent = 100 * run / lines if lines else 100
        print('%-20s %6d of %6d lines  %5.1f %%' % (folder, run, lines, percent))
        if percent < WANTED.get(folder, 0):
            low.append('%s is below %d %%' % (folder, WANTED[folder]))
    print('\n'.join(low))
    return 1 if low else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
