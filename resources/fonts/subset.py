#!/usr/bin/env python3
"""Takes the letters of a recovery sheet out of B612 Mono, with a slash through the zero, under a name of their own.

usage: subset.py IN.otf OUT.otf
"""
import os
import string
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = 'Untie Letters'  # an installed B612 with other drawings never takes its place
KEPT = string.ascii_letters + string.digits + ' -.'


def rename(font):
    names = font['name']
    for record in list(names.names):
        if record.nameID in (1, 2, 3, 4, 6, 16, 17, 21, 22, 25):
            names.removeNames(record.nameID, record.platformID, record.platEncID, record.langID)
    for id, text in ((1, FAMILY), (2, 'Regular'), (3, 'UntieLetters'), (4, FAMILY), (6, 'UntieLetters')):
        names.setName(text, id, 3, 1, 0x409)
    cff = font['CFF '].cff
    cff.fontNames[0] = 'UntieLetters'
    cff.topDictIndex[0].FamilyName = cff.topDictIndex[0].FullName = FAMILY


def main():
    source, target = sys.argv[1], sys.argv[2]
    font = TTFont(source, recalcTimestamp=False)
    for table in font['cmap'].tables:
        if table.isUnicode():
            table.cmap[ord('0')] = 'slashedzero'
    options = subset.Options(name_IDs=['*'], notdef_outline=True, layout_features=[])
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=KEPT)
    subsetter.subset(font)
    rename(font)
    font.save(target + '.part')
    os.replace(target + '.part', target)


if __name__ == '__main__':
    main()
