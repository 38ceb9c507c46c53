#!/usr/bin/env python3
"""mendengine.py SOURCE RESULT: the encrypted SQLite, with read errors passed on.

When a read of the file below fails, mcIoRead of SQLite3 Multiple Ciphers up to 2.4.0 goes on as if it had not: the engine
takes what its buffer held for the page, and a log that cannot be read for what ends there, so that committed rows are lost.
Upstream since its pull request 272 (2026-09). To be dropped with the first release that has it: this stops the build then.
"""
import sys

DROPPED = b"""buffer, count, offset);
  if (rc == SQLITE_IOERR_SHORT_READ)
  {
    return rc;
  }

  if (mcFile->openFlags & SQLITE_OPEN_MAIN_DB)"""

source, result = sys.argv[1:]
with open(source, "rb") as file:
    text = file.read()
dropped = DROPPED.replace(b"\n", b"\r\n") if b"\r\n" in text else DROPPED
if text.count(dropped) != 1:
    sys.exit(f"{source}: what mendengine.py mends is not there; see whether it is needed still")
with open(result, "wb") as file:
    file.write(text.replace(dropped, dropped.replace(b"rc == SQLITE_IOERR_SHORT_READ", b"rc != SQLITE_OK")))
