-- Clients that came from a file. Those of an import that is not published yet are shown nowhere; one that is taken back is
-- gone but for those who have been worked with since.
CREATE TABLE frontdesk.import (
    id        INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL, -- ms since 1970 UTC
    person_id INTEGER NOT NULL,
    file      TEXT NOT NULL CHECK (length(file) <= 255), -- its name without the folder
    state     TEXT NOT NULL CHECK (state IN ('staged', 'published', 'undone')),
    added     INTEGER NOT NULL DEFAULT 0,
    completed INTEGER NOT NULL DEFAULT 0,
    left_out  INTEGER NOT NULL DEFAULT 0,
    refused   INTEGER NOT NULL DEFAULT 0
) STRICT;
--;
-- A client of an import, with the line they stood on; whom it completed, as they were before.
CREATE TABLE frontdesk.imported (
    import_id INTEGER NOT NULL REFERENCES import (id),
    client_id INTEGER NOT NULL,
    line      INTEGER NOT NULL,
    rev_after INTEGER NOT NULL, -- how often the client had been saved then: one who was saved since is left alone
    before    TEXT, -- JSON; empty: the client was new
    PRIMARY KEY (import_id, client_id)
) STRICT, WITHOUT ROWID;
