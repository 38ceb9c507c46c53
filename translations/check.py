#!/usr/bin/env python3
"""Fails when a translation is stale, missing, unfinished, still English or has lost a placeholder: check.py LUPDATE [top folder]"""
import json
import pathlib
import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ET

import update

PLACEHOLDER = re.compile(r'%(?:L?\d+|L?n)')
LETTER = re.compile(r'[^\W\d_]')
# Muscles keep their Latin names: the last word of one has a Latin ending, which no English word of the atlas has.
LATIN = re.compile(r'[A-Z][a-z]+(?: [a-z]+)*(?:is|us|or|ae|um|i|eres)')
# What reads as in English in a language, and is right so: names, keys, letters of a method, words that are the same.
SAME = {language: set(texts) for language, texts in json.loads((pathlib.Path(__file__).parent / 'same.json').read_text(encoding='utf-8')).items()}


def strings(file):
    """(context, source, comment) -> translations, with whether they are finished"""
    out = {}
    for context in ET.parse(file).getroot().iter('context'):
        for message in context.iter('message'):
            translation = message.find('translation')
            forms = [f.text or '' for f in translation.findall('numerusform')] or [translation.text or '']
            key = (context.findtext('name'), message.findtext('source'), message.findtext('comment') or '')
            out[key] = (forms, translation.get('type') is None, message.get('numerus') == 'yes')
    return out


def is_english(context, source, language):
    """Whether a translation that equals its source was forgotten."""
    says_something = LETTER.search(PLACEHOLDER.sub('', source))
    is_latin = context == 'knowledge' and LATIN.fullmatch(source)
    return language != 'en' and says_something and not is_latin and source not in SAME.get(language, ())


def faults(file, fresh):
    have, want = strings(file), strings(fresh)
    language = file.stem.removeprefix('untie_')
    for key in want.keys() - have.keys():
        yield 'is missing (run translations/update.py)', key
    for key in have.keys() - want.keys():
        yield 'is stale (run translations/update.py)', key
    for key, (forms, finished, numerus) in have.items():
        if not finished or not all(forms):
            yield 'is not translated', key
            continue
        if key[1] in forms and is_english(key[0], key[1], language):
            yield 'is still English', key
        wanted = set(PLACEHOLDER.findall(key[1]))
        for form in forms:
            found = set(PLACEHOLDER.findall(form))
            # A plural form may say "one" in words.
            if found != wanted and not (numerus and {p.replace('L', '') for p in wanted - found} <= {'%n'} and found <= wanted):
                yield 'has other placeholders', key
    for source in SAME.get(language, set()) - {key[1] for key, (forms, *_) in have.items() if key[1] in forms}:
        yield 'is excused in vain', ('SAME', source, '')


def main(lupdate, top):
    files = sorted((top / 'translations').glob('untie_*.ts'))
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        fresh = [pathlib.Path(shutil.copy(file, folder)) for file in files]
        update.update(lupdate, top, fresh)
        for file, new in zip(files, fresh):
            for what, key in faults(file, new):
                count += 1
                print('%s: %s %s: %r' % (file.name, key[0], what, key[1]))
    print('%d languages, %d faults' % (len(files), count))
    return 1 if count or not files else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else pathlib.Path(__file__).parent.parent).resolve()))
