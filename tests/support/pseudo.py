#!/usr/bin/env python3
"""pseudo.py FROM.ts TO.ts LANGUAGE: every text of the program in a language that nobody speaks: as in English, in brackets
that no text has of itself. What stands on a screen without them is not translated."""
import re
import sys
import xml.etree.ElementTree as ET

tree = ET.parse(sys.argv[1])
root = tree.getroot()
root.set('language', sys.argv[3])
for message in root.iter('message'):
    source = message.findtext('source')
    # A mnemonic stays, and what is one letter or a pattern of a date has no room.
    text = source if len(source) < 2 or re.fullmatch(r'(?:d{1,4}|M{1,4}|yyyy|HH?|hh?|mm|ap|[ .,:])+', source) else '⟦%s⟧' % source
    translation = message.find('translation')
    translation.attrib.pop('type', None)
    forms = translation.findall('numerusform')
    if forms:
        for form in forms:
            form.text = text
    else:
        translation.text = text
tree.write(sys.argv[2], encoding='utf-8', xml_declaration=True)
