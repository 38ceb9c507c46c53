#!/usr/bin/env python3
"""Brings every untie_XX.ts up to date with the sources: update.py LUPDATE [top folder]

English is its own translation, apart from plural forms; other languages are translated by hand afterwards.
"""
import pathlib
import subprocess
import sys
import xml.etree.ElementTree as ET


def update(lupdate, top, files):
    subprocess.run([lupdate, '-silent', '-no-obsolete', '-locations', 'none', '-no-ui-lines', '-I', str(top), 'app', 'ui', 'translations',
                    '-ts', *map(str, files)], cwd=top, check=True)
    for file in files:
        tree = ET.parse(file)
        if file.name == 'untie_en.ts':
            speak_english(tree)
        write(tree, file) # lupdate writes the narrow spaces of French as numbers


def speak_english(tree):
    for message in tree.iter('message'):
        translation = message.find('translation')
        if message.get('numerus') != 'yes' and translation.get('type') == 'unfinished':
            translation.text = message.findtext('source')
            del translation.attrib['type']


def write(tree, file):
    """As lupdate lays it out, with every letter as itself; running it again changes nothing."""
    import xml.sax.saxutils as sax
    def esc(text):
        return sax.escape(text or '', {'"': '&quot;', "'": '&apos;'})
    root = tree.getroot()
    out = ['<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n']
    out.append('<TS version="%s" language="%s"%s>\n' % (root.get('version'), root.get('language'),
               ' sourcelanguage="%s"' % root.get('sourcelanguage') if root.get('sourcelanguage') else ''))
    for context in root.iter('context'):
        out.append('<context>\n    <name>%s</name>\n' % esc(context.findtext('name')))
        for message in context.iter('message'):
            out.append('    <message%s>\n' % (' numerus="yes"' if message.get('numerus') == 'yes' else ''))
            for tag in ('source', 'comment', 'extracomment', 'translatorcomment'):
                if message.find(tag) is not None:
                    out.append('        <%s>%s</%s>\n' % (tag, esc(message.findtext(tag)), tag))
            translation = message.find('translation')
            kind = ' type="%s"' % translation.get('type') if translation.get('type') else ''
            forms = translation.findall('numerusform')
            if forms:
                out.append('        <translation%s>\n' % kind)
                out += ['            <numerusform>%s</numerusform>\n' % esc(form.text) for form in forms]
                out.append('        </translation>\n')
            else:
                out.append('        <translation%s>%s</translation>\n' % (kind, esc(translation.text)))
            out.append('    </message>\n')
        out.append('</context>\n')
    out.append('</TS>\n')
    file.write_text(''.join(out), encoding='utf-8')


if __name__ == '__main__':
    top = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else pathlib.Path(__file__).parent.parent).resolve()
    update(sys.argv[1], top, sorted((top / 'translations').glob('untie_*.ts')))
