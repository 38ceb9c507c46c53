#!/usr/bin/env python3
"""format.py [--mend]: what clang-format would space or indent in another way, one line each; with --mend it is set right.

.clang-format holds how the code is written. Where a long statement is broken, and how its further lines and tables stand, is for
whoever writes it: there clang-format knows only one way. So only what lies in one line counts, and where statements begin.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree

TOOL = 'clang-format-19'
TOP = pathlib.Path(__file__).resolve().parents[2]


def counts(before, old, new, after):
    """Whether to put `new` in the place of the spaces `old`, between `before` and `after`, is what somebody should do."""
    if old.count(b'\n') != new.count(b'\n') or old.strip() or new.strip():
        return False
    if b'\n' in old:
        line = before[before.rfind(b'\n') + 1:].strip()
        lambdas = len(old[old.rfind(b'\n') + 1:]) % 4 == 0 # their bodies stand in either of two ways
        goes_on = after[:1] in b':?+&|'
        return not lambdas and not goes_on and (line == b'' or (line[-1:] in b';{}' and not line.startswith(b'//')))
    if len(old) > 1 or len(new) > 1: # columns
        return False
    empty = before.endswith(b'{') and after.startswith(b'}')
    emitted = before.endswith(b'->') or after.startswith(b'->') # it does not know the word "emit"
    return not empty and not emitted


def replacements(text, told):
    for part in xml.etree.ElementTree.fromstring(told).iter('replacement'):
        offset, length = int(part.get('offset')), int(part.get('length'))
        yield offset, text[offset:offset + length], (part.text or '').encode()


def main(arguments):
    tool = shutil.which(TOOL) or sys.exit('%s is missing: packaging/setup.sh --gates' % TOOL)
    names = subprocess.run(['git', 'ls-files', '*.cpp', '*.h'], cwd=TOP, capture_output=True, check=True, text=True).stdout.split()
    told = subprocess.run([tool, '--output-replacements-xml', *names], cwd=TOP, stdout=subprocess.PIPE).stdout
    parts = re.split(rb'(?=<\?xml)', told)[1:]
    if len(parts) != len(names):
        sys.exit('%s gave up' % TOOL)
    found = 0
    for name, part in zip(names, parts):
        text = (TOP / name).read_bytes()
        mended = text
        for offset, old, new in reversed(list(replacements(text, part))):
            if counts(text[:offset], old, new, text[offset + len(old):]):
                print('%s:%d: %r should be %r' % (name, text[:offset].count(b'\n') + 1, old.decode(), new.decode()))
                mended = mended[:offset] + new + mended[offset + len(old):]
                found += 1
        if '--mend' in arguments and mended != text:
            (TOP / name).write_bytes(mended)
    print('%d places are spaced in another way' % found if found else 'all is spaced as .clang-format says')
    return 1 if found and '--mend' not in arguments else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
