"""screenreader.py UNTIE: adds a client and finds them again by nothing but what AT-SPI tells and takes: names, roles, states,
actions and editable text. Run by screenreader.sh."""
import subprocess
import sys
import time

import gi
import pyatspi as at
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib

Atspi.set_timeout(2000, 2000)
LISTS = ('table', 'tree table', 'tree', 'list')
MANY = 200
FAMILY = 'Hollyhock'
PLACES = ('push button', 'toggle button', 'radio button', 'check box')


def role(node):
    name = node.getRoleName()
    return 'push button' if name == 'button' else name


def walk(node, hidden=False):
    """The node and what is in it; what is not shown only where that is asked for: each is a question to the program."""
    yield node
    if role(node) in LISTS and node.childCount > MANY:
        return
    for child in node:
        if child is not None and (hidden or shows(child)):
            yield from walk(child, hidden)


def wait(what, told, seconds=20):
    end = time.time() + seconds
    while True:
        try:
            found = what()
        except (GLib.GError, RuntimeError, NotImplementedError):
            found = None
        if found:
            return found
        assert time.time() < end, 'waited in vain for ' + told
        time.sleep(.1)


def shows(node, *states):
    have = node.getState()
    return all(have.contains(state) for state in (at.STATE_SHOWING, *states))


def labels(node):
    return [relation.getTarget(0).name for relation in node.getRelationSet() if relation.getRelationType() == at.RELATION_LABELLED_BY]


class Program:
    def __init__(self, argv):
        self.process = subprocess.Popen(argv)
        self.root = wait(lambda: next((a for a in at.Registry.getDesktop(0) if a and a.name.lower() == 'untie' and a.childCount), None), 'the program', 60)

    def all(self, kinds, name=None):
        return [n for n in walk(self.root) if role(n) in kinds and name in (None, n.name) and shows(n)]

    def find(self, kinds, name, seconds=20):
        return wait(lambda: next(iter(self.all(kinds, name)), None), '%s “%s”' % (kinds[0], name), seconds)

    def field(self, label):
        return wait(lambda: next((n for n in walk(self.root) if role(n) in ('text', 'entry') and shows(n) and (label in labels(n) or n.name == label)), None), 'field “%s”' % label)

    def press(self, node):
        action = node.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        action.doAction(next(names.index(n) for n in ('Press', 'Toggle') if n in names))


def nameless(program):
    """What can have the keyboard and cannot be named."""
    for n in walk(program.root):
        if shows(n, at.STATE_FOCUSABLE) and role(n) not in ('filler', 'panel', 'table cell', 'viewport', 'scroll pane', 'frame'):
            if not n.name and not labels(n):
                yield role(n)


def journey(program):
    program.press(program.find(PLACES, 'Clients', 120))  # once the sample clinic is made
    program.press(program.find(('push button',), 'New client'))
    program.field('Family name').queryEditableText().setTextContents(FAMILY)
    program.field('Given name').queryEditableText().setTextContents('Holly')
    assert not list(nameless(program)), 'nameless in the form: %s' % list(nameless(program))
    program.press(program.find(('push button',), 'Save'))
    wait(lambda: any(FAMILY in (n.name or '') for n in walk(program.root) if shows(n)), 'the page of the new client')
    assert not list(nameless(program)), 'nameless on the page: %s' % list(nameless(program))
    program.press(program.find(PLACES, 'Clients'))
    search = program.field('Name or phone')
    search.queryEditableText().setTextContents(FAMILY.lower()[:5])
    found = wait(lambda: next((n for n in walk(program.root) if role(n) == 'table cell' and shows(n) and FAMILY in n.name), None), 'the client in the list')
    assert found.getState().contains(at.STATE_SELECTABLE)
    program.press(program.find(PLACES, 'Lock'))
    wait(lambda: not any(FAMILY in (n.name or '') for n in walk(program.root, hidden=True)), 'the lock, which leaves a screen reader nothing')
    wait(lambda: program.all(('password text',)), 'the field for the password')


program = Program([sys.argv[1], '--demo', '--language', 'en'])
try:
    journey(program)
    print('a client was added, found and locked away through AT-SPI')
finally:
    program.process.terminate()
    program.process.wait(20)
