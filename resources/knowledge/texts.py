#!/usr/bin/env python3
"""Writes the words of the tables where lupdate finds them:  python3 texts.py [--check]

translations/knowledge_texts.cpp is never compiled. --check changes nothing and exits 1 if it does not agree with the tables.
"""
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
HOME = os.path.join(HERE, '..', '..', 'translations', 'knowledge_texts.cpp')
HEAD = '''// Written by resources/knowledge/texts.py from the tables beside it. Never compiled: it is here for lupdate.
#include <QtGlobal>

[[maybe_unused]] static const char *const knowledgeTexts[] = {
'''


def words():
    """Each text for people once, with what it is for."""
    def rows(name):
        with open(os.path.join(HERE, name), encoding='utf-8') as fh:
            return json.load(fh)
    found = {}
    for row in rows('muscles.json'):
        found.setdefault(row['name'], 'muscle (%s), on the screen' % row['latin'])
        found.setdefault(row['plain'], '%s, in words for a client' % row['name'])
        for site in row['sites']:
            found.setdefault(site['where'], '%s, where site %s lies' % (row['name'], site['label']))
        found.setdefault(row['referral'], '%s, where it sends pain, by site' % row['name'])
    with open(os.path.join(HERE, '..', 'figures', 'figure.json'), encoding='utf-8') as fh:
        for view in json.load(fh)['views']:
            if 'name' in view:
                found.setdefault(view['name'], 'part of the body that opens enlarged from the figure')
    for row in rows('structures.json'):
        found.setdefault(row['name'], 'part of the body, on the screen')
        found.setdefault(row['plain'], '%s, in words for a client' % row['name'])
    for row in rows('referral.json'):
        found.setdefault(row['name'], 'where it hurts, on the screen')
        found.setdefault(row['also'], '%s: other words that people type for it, with commas between them; use those of your language' % row['name'])
        if 'rule_out' in row:
            found.setdefault(row['rule_out'], '%s: what to rule out before any muscle' % row['name'])
    intake_words(found, rows)
    return found


def intake_words(found, rows):
    form = rows('intake.json')
    for step in form['steps']:
        found.setdefault(step['title'], 'step of the intake form')
    for section in form['sections']:
        found.setdefault(section['title'], 'section of the intake form')
        for question in section['questions']:
            for asked in [question] + question.get('details', []):
                found.setdefault(asked['text'], 'intake form, "%s"' % section['title'])
                for choice in asked.get('choices', []):
                    found.setdefault(choice['text'], 'answer to "%s"' % asked['text'])
    cautions = rows('cautions.json')
    for row in cautions['areas']:
        found.setdefault(row['name'], 'part of the body, in the intake form')
    for row in cautions['techniques']:
        found.setdefault(row['name'], 'technique of massage')
    for row in cautions['groups']:
        found.setdefault(row['name'], 'group of techniques, in a list after "Not:"')
    for row in cautions['rules']:
        found.setdefault(row['title'], 'caution %s' % row['id'])
        if 'advice' in row:
            found.setdefault(row['advice'], 'what caution %s asks for' % row['id'])
    for row in cautions['red_flags']:
        found.setdefault(row['title'], 'sign for a referral to a doctor')
    for row in rows('movements.json'):
        found.setdefault(row['name'], 'movement of a joint, of which one measures how far it goes')
    for row in rows('medicines.json'):
        found.setdefault(row['name'], 'class of medicines')
    for row in rows('consents.json'):
        found.setdefault(row['title'], 'kind of consent')
        found.setdefault(row['text'], 'text of a consent, to be signed')


def source():
    lines = ['    //: %s\n    QT_TRANSLATE_NOOP("knowledge", %s),\n' % (note, json.dumps(text, ensure_ascii=False)) for text, note in words().items()]
    return HEAD + ''.join(lines) + '};\n'


def main(check):
    made = source()
    if not check:
        with open(HOME, 'w', encoding='utf-8', newline='\n') as fh:
            fh.write(made)
        return 0
    with open(HOME, encoding='utf-8', newline='') as fh:
        agrees = fh.read() == made
    print('ok' if agrees else 'translations/knowledge_texts.cpp does not agree with the tables: run resources/knowledge/texts.py')
    return 0 if agrees else 1


if __name__ == '__main__':
    sys.exit(main('--check' in sys.argv[1:]))
