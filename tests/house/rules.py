#!/usr/bin/env python3
"""Keeps the rules of the house (ARCHITECTURE.md) by reading the sources: rules.py [top folder]

Prints one line for each break of a rule and fails if there is any. With --prove it plants a break of every rule in a
copy and fails unless each is found.
"""
import pathlib
import re
import shutil
import sys
import tempfile

APP = ['common', 'storage', 'security', 'people', 'settings', 'clients', 'bodymap', 'intake', 'visits', 'schedule',
       'documents', 'keeping', 'exchange', 'commands']
UI = ['common', 'bodymap', 'clients', 'intake', 'schedule', 'documents', 'visits', 'keeping', 'today', 'exchange', 'settings', 'help', 'shell']
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.M)
# Headers of Qt Widgets and Qt Print Support that a screenless program could be tempted by.
WIDGETS = re.compile(r'^(QtWidgets|QtPrintSupport|QWidget$|QApplication$|QPushButton$|QLabel$|QMessageBox$|QFileDialog$|QDialog$|QPrinter|QPrintDialog|QPrintPreview|QStyle|QLayout|QTableView|QListView|QGraphics)')
SQL = re.compile(r'\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\.\w+\s+SET|DELETE\s+FROM|CREATE\s+(UNIQUE\s+)?(TABLE|INDEX|TRIGGER|VIRTUAL))\b', re.S)
NAMELESS = re.compile(r'\b\w*(Manager|Helper|Util|Utils)\b\s*(final)?\s*(:\s*public|\{)')
SPEAKS_OF_OTHERS = re.compile(r'\.\./shared|/work/|\bClaude\b|\bAnthropic\b|AI[- ]generated', re.I)
# Data is never markup, and nothing is read in because a text says so.
MARKUP = re.compile(r'\b(QTextBrowser|QTextEdit|QTextDocument|QTextDocumentFragment|QStaticText|QErrorMessage|setHtml|insertHtml|appendHtml|setMarkdown|RichText|AutoText|MarkdownText|ToolTipRole|QWebEngineView)\b')
# One log, which takes no text; settings of the workstation in one place, so that all that stands there can be read in one place.
LOGS = re.compile(r'\b(qDebug|qInfo|qWarning|qCritical|qC(Debug|Info|Warning|Critical)|std::cerr|std::cout|std::clog|fprintf|syslog)\b')
MAY_LOG = {'app/common/log.cpp', 'ui/shell/processstart.cpp'}
SETTINGS = re.compile(r'\bQSettings\b')
MAY_REMEMBER = {'ui/shell/workstation.cpp'}
# The handbook is the program's own text; what is shown of it comes from the resources alone.
MAY_FORMAT = {'ui/help/helptext.cpp', 'ui/help/helptext.h'}
NOT_SPEAKING = {'tests/house/rules.py'}
LINES = 500


def muscles(top):
    table = top / 'resources/knowledge/muscles.json'
    if not table.exists():
        return []
    return re.findall(r'"id":\s*"([a-z_]{5,})"', table.read_text(encoding='utf-8'))


def code(text):
    """The text without its comments."""
    return re.sub(r'//[^\n]*|/\*.*?\*/', '', text, flags=re.S)


def breaks(top):
    names = muscles(top)
    muscle = re.compile(r'"(%s)"' % '|'.join(map(re.escape, names))) if names else None
    for path in sorted(p for d in ('app', 'ui') for p in (top / d).rglob('*') if p.suffix in ('.h', '.cpp')):
        where = path.relative_to(top)
        layer, feature = where.parts[0], where.parts[1]
        text = path.read_text(encoding='utf-8')
        if feature != path.name and feature not in (APP if layer == 'app' else UI):
            yield where, 'stands in a folder that is not part of the house'
            continue
        for include in INCLUDE.findall(text):
            parts = include.split('/')
            if layer == 'app':
                if parts[0] == 'ui' or WIDGETS.match(include):
                    yield where, 'app knows no screen, but includes %s' % include
                if parts[0] == 'app' and APP.index(parts[1]) > APP.index(feature):
                    yield where, 'uses a feature that comes after it: %s' % include
            elif parts[0] == 'ui' and feature != path.name and UI.index(parts[1]) > UI.index(feature):
                yield where, 'uses a feature that comes after it: %s' % include
            if parts[0] in ('tests', '..'):
                yield where, 'includes %s' % include
        body = code(text)
        storage = where.parts[:2] == ('app', 'storage')
        if SQL.search(body) and not path.name.endswith('store.cpp') and not storage:
            yield where, 'holds SQL; it belongs into a store or a migration'
        if muscle and (found := muscle.search(body)):
            yield where, 'names the muscle %s; that is data in resources/knowledge' % found.group(1)
        if found := NAMELESS.search(body):
            yield where, 'has a class named %s' % found.group(0).split()[0]
        if (found := MARKUP.search(body)) and str(where) not in MAY_FORMAT:
            yield where, 'could take data for markup: %s' % found.group(0)
        if (found := LOGS.search(body)) and str(where) not in MAY_LOG:
            yield where, 'writes a log of its own (%s) instead of logTrouble()' % found.group(0)
        if SETTINGS.search(body) and str(where) not in MAY_REMEMBER:
            yield where, 'remembers something beside ui/shell/workstation.h'
        if text.count('\n') > LINES:
            yield where, 'has over %d lines: two ideas that share a name?' % LINES
        if path.suffix == '.h' and '#pragma once' not in text:
            yield where, 'has no #pragma once'
    for vault in sorted((top / 'app/storage/migrations').glob('*')):
        numbers = [path.name.split('-')[0] for path in sorted(vault.glob('*.sql'))]
        if numbers != ['%04d' % number for number in range(1, len(numbers) + 1)]:
            yield vault.relative_to(top), 'has a number twice or leaves one out: %s' % ' '.join(numbers)
    for path in sorted(top.rglob('*')):
        where = path.relative_to(top)
        if where.parts[0] in ('build', '.git', '.cache') or not path.is_file() or path.suffix in ('.png', '.qm', '.pyc') or str(where) in NOT_SPEAKING:
            continue
        if found := SPEAKS_OF_OTHERS.search(path.read_text(encoding='utf-8', errors='replace')):
            yield where, 'speaks of something that is not the product: %s' % found.group(0)


PLANTED = {
    'app/clients/planted1.h': '#pragma once\n#include "ui/common/deliver.h"\n',
    'app/clients/planted2.h': '#pragma once\n#include <QWidget>\n',
    'app/clients/planted3.h': '#pragma once\n#include "app/visits/visit.h"\n',
    'ui/clients/planted4.h': '#pragma once\n#include "ui/shell/mainwindow.h"\n',
    'ui/clients/planted5.cpp': 'auto sql = u"SELECT id FROM frontdesk.client"_s;\n',
    'app/clients/planted6.cpp': 'class ClientManager {};\n',
    'app/clients/planted7.cpp': 'int x;\n' * (LINES + 2),
    'app/nowhere/planted8.cpp': 'int x;\n',
    'ui/clients/planted9.cpp': '// see ..' + '/shared\n',
    'ui/clients/planted10.h': 'int x;\n',
    'ui/clients/planted12.cpp': 'label->setTextFormat(Qt::RichText);\n',
    'ui/clients/planted13.cpp': 'view->setHtml(note);\n',
    'app/clients/planted14.cpp': 'qWarning() << client.name;\n',
    'ui/clients/planted15.cpp': 'QSettings().setValue(key, client.name);\n',
}


def prove(top):
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / 'house'
        for part in ('app', 'ui', 'resources/knowledge'):
            if (top / part).exists():
                shutil.copytree(top / part, copy / part, ignore=shutil.ignore_patterns('__pycache__'))
        planted = dict(PLANTED)
        if names := muscles(top):
            planted['ui/clients/planted11.cpp'] = 'auto muscle = u"%s"_s;\n' % names[0]
        for name, text in planted.items():
            path = copy / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        (copy / 'app/storage/migrations/clinical/0001-planted.sql').write_text('SELECT 1')
        planted['app/storage/migrations/clinical'] = ''
        found = {str(where) for where, _ in breaks(copy)}
        return ['%s was not found' % name for name in planted if name not in found]


def main(arguments):
    top = pathlib.Path(next((a for a in arguments if not a.startswith('--')), '.')).resolve()
    lines = prove(top) if '--prove' in arguments else ['%s %s' % broken for broken in breaks(top)]
    print('\n'.join(lines) if lines else 'the rules of the house are kept')
    return 1 if lines else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
