#!/usr/bin/env python3
"""documents.py UNTIE VERSION DATE SOURCES FOLDER: untie.1.gz and changelog.gz, as Debian wants them.

The manual is untie.1.in with the verbs put in as `untie --help` tells them; the changelog is CHANGELOG.md, newest part first.
"""
import datetime
import gzip
import pathlib
import re
import subprocess
import sys
import textwrap

MAINTAINER = 'Untie maintainers <maintainers@untie.example>'


def roff(text):
    return text.replace('\\', r'\e').replace('-', r'\-').replace("'", r'\(aq').replace('…', r'\&...')


def written(synopsis):
    """How a verb is written: itself and its options in bold, what is to be put in for them in italics."""
    def part(match):
        word = match.group()
        kind = 'B' if word.startswith('--') or match.start() == 0 else 'I'
        return r'\f%s%s\fP' % (kind, roff(word))
    parts, last = [], 0
    for match in re.finditer(r'^[a-z]+|--[a-z-]+|[A-Z][A-Zx-]*(\.png)?…?', synopsis):
        parts += [roff(synopsis[last:match.start()]), part(match)]
        last = match.end()
    return ''.join(parts + [roff(synopsis[last:])]).replace('|', r'|\:')


def verbs(help_text):
    return '\n'.join('.TP\n\\fBuntie\\fP %s\n%s' % (written(synopsis), roff(purpose[0].upper() + purpose[1:]))
                     for synopsis, purpose in re.findall(r'^  untie ([a-z].+)\n      (.+)$', help_text, re.M))


def changelog(text, day):
    """Debian's form of CHANGELOG.md."""
    lines = []
    for version, body in re.findall(r'^## (\S+)[^\n]*\n(.*?)(?=^## |\Z)', text, re.M | re.S):
        lines.append('untie (%s) bookworm; urgency=medium\n' % version)
        for entry in re.findall(r'^- (.*?)(?=^- |\Z)', body.strip() + '\n', re.M | re.S):
            lines.append(textwrap.fill(' '.join(entry.split()), 78, initial_indent='  * ', subsequent_indent='    ',
                                       break_long_words=False, break_on_hyphens=False))
        lines.append('\n -- %s  %s\n' % (MAINTAINER, day.strftime('%a, %d %b %Y 00:00:00 +0000')))
    return '\n'.join(lines)


def write(path, text):
    with open(path, 'wb') as file, gzip.GzipFile('', 'wb', 9, file, mtime=0) as packed:
        packed.write(text.encode())


def main(program, version, date, sources, folder):
    sources, folder = pathlib.Path(sources), pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    told = subprocess.run([program, '--help'], check=True, capture_output=True, encoding='utf-8').stdout
    manual = (sources / 'packaging/linux/untie.1.in').read_text(encoding='utf-8')
    for name, value in {'VERSION': version, 'DATE': date, 'VERBS': verbs(told)}.items():
        manual = manual.replace('@%s@' % name, value)
    write(folder / 'untie.1.gz', manual)
    write(folder / 'changelog.gz', changelog((sources / 'CHANGELOG.md').read_text(encoding='utf-8'), datetime.date.fromisoformat(date)))


if __name__ == '__main__':
    main(*sys.argv[1:])
