#!/usr/bin/env python3
"""Freezes OpenType features of Inter into its default glyphs, and the distance of lines into its metrics.

Qt 6.4 cannot switch features on, and proportional digits would jump whenever a score or a time changes.
usage: freeze.py IN.otf OUT.otf WEIGHT
"""
import os
import sys

from fontTools.ttLib import TTFont

FEATURES = ('tnum', 'ss03', 'cv05')  # digits of one width, round quotes and commas, l with a tail
LINE = 18 / 13
FAMILY = 'Inter Untie'  # a family of its own, so that an installed Inter without the features never takes its place


def substitutions(font):
    """The one-to-one substitutions of FEATURES, in the order in which the font applies them."""
    gsub = font['GSUB'].table
    lookups = sorted({index for record in gsub.FeatureList.FeatureRecord if record.FeatureTag in FEATURES
                      for index in record.Feature.LookupListIndex})
    becomes = {}
    for index in lookups:
        for table in gsub.LookupList.Lookup[index].SubTable:
            if table.LookupType == 7:  # extension
                table = table.ExtSubTable
            if table.LookupType != 1:
                continue
            for old in list(becomes):
                becomes[old] = table.mapping.get(becomes[old], becomes[old])
            for old, new in table.mapping.items():
                becomes.setdefault(old, new)
    return becomes


def even_digits(font):
    """The last units by which the interpolated weights' digits differ."""
    digits = [font.getBestCmap()[ord(digit)] for digit in '0123456789']
    width = font['hmtx'][digits[0]][0]
    for digit in digits:
        font['hmtx'][digit] = (width, font['hmtx'][digit][1])


def forget_contexts(font):
    """Takes out the alternates that depend on neighbours (an arrow between digits, a colon in a time): Qt's PDF writer
    knows such glyphs by no character, so that nobody could search, copy or hear "7 → 4" in a printed summary."""
    for record in font['GSUB'].table.FeatureList.FeatureRecord:
        if record.FeatureTag == 'calt':
            record.Feature.LookupListIndex = []
            record.Feature.LookupCount = 0


def rename(font, weight):
    style = 'Regular' if weight == 400 else {500: 'Medium', 600: 'SemiBold'}[weight]
    names = font['name']
    for record in list(names.names):
        if record.nameID in (1, 2, 3, 4, 6, 16, 17, 21, 22, 25):
            names.removeNames(record.nameID, record.platformID, record.platEncID, record.langID)
    postscript = f'InterUntie-{style}'
    plain = weight == 400
    for id, text in ((1, FAMILY if plain else f'{FAMILY} {style}'), (2, 'Regular'), (3, postscript),
                     (4, f'{FAMILY} {style}'), (6, postscript), (16, FAMILY), (17, style)):
        names.setName(text, id, 3, 1, 0x409)
    if 'CFF ' in font:
        cff = font['CFF '].cff
        cff.fontNames[0] = postscript
        cff.topDictIndex[0].FamilyName = FAMILY
        cff.topDictIndex[0].FullName = f'{FAMILY} {style}'
    font['OS/2'].usWeightClass = weight


def space_lines(font):
    """Lines as far apart as the type scale has them (18 px at 13 px): Qt's labels and note fields have no setting for it."""
    hhea, os2, em = font['hhea'], font['OS/2'], font['head'].unitsPerEm
    more = round((LINE * em - (hhea.ascent - hhea.descent + hhea.lineGap)) / 2)
    hhea.ascent, hhea.descent, hhea.lineGap = hhea.ascent + more, hhea.descent - more, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = hhea.ascent, hhea.descent, 0
    os2.usWinAscent, os2.usWinDescent = hhea.ascent, -hhea.descent


def main():
    source, target, weight = sys.argv[1], sys.argv[2], int(sys.argv[3])
    font = TTFont(source, recalcTimestamp=False)
    becomes = substitutions(font)
    for table in font['cmap'].tables:
        if table.isUnicode():
            table.cmap = {code: becomes.get(glyph, glyph) for code, glyph in table.cmap.items()}
    even_digits(font)
    forget_contexts(font)
    rename(font, weight)
    space_lines(font)
    font.save(target + '.part')
    os.replace(target + '.part', target)


if __name__ == '__main__':
    main()
