#!/usr/bin/env python3
"""Takes the words out of a diceware list, one a line, in its order.

usage: pick.py LIST.txt OUT.txt
"""
import os
import re
import sys

LEAST = 6 ** 5
WORD = re.compile(r'[a-z]+(-[a-z]+)*')


def main():
    source, target = sys.argv[1], sys.argv[2]
    with open(source, encoding='utf-8') as file:
        words = [line.split()[1] for line in file if line[:1].isdigit()]
    strange = [word for word in words if not WORD.fullmatch(word)]
    if len(words) < LEAST or len(set(words)) != len(words) or strange:
        sys.exit('%s is no list of %d different words: %d words, %d different, strange: %s'
                 % (source, LEAST, len(words), len(set(words)), strange[:5]))
    with open(target + '.part', 'w', encoding='utf-8') as file:
        file.write(''.join(word + '\n' for word in words))
    os.replace(target + '.part', target)


if __name__ == '__main__':
    main()
