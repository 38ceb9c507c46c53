-- A complaint with what the client wants to reach, and the visits that were made for it.
CREATE TABLE clinical.client_case (
    client_id INTEGER NOT NULL,
    id        INTEGER NOT NULL,
    rev       INTEGER NOT NULL DEFAULT 1,
    complaint TEXT NOT NULL CHECK (length(complaint) BETWEEN 1 AND 200),
    goals     TEXT NOT NULL DEFAULT '' CHECK (length(goals) <= 4000), -- in the client's words
    opened_on TEXT NOT NULL, -- day, YYYY-MM-DD
    closed_on TEXT CHECK (closed_on >= opened_on), -- empty: it is open
    PRIMARY KEY (client_id, id)
) STRICT, WITHOUT ROWID;
--;
-- What a visit was for. It may be said before the visit is stored, and of a signed one: it is no part of the note.
CREATE TABLE clinical.visit_case (
    client_id INTEGER NOT NULL,
    visit_id  INTEGER NOT NULL,
    case_id   INTEGER, -- of the same person, perhaps with another record of theirs; empty: for none, said so
    PRIMARY KEY (client_id, visit_id)
) STRICT, WITHOUT ROWID;
--;
-- What is written down outside a visit: a call, a message, why somebody did not come. It is never changed: who mends it writes
-- another version, and all of them stay.
CREATE TABLE clinical.client_note (
    client_id  INTEGER NOT NULL,
    id         INTEGER NOT NULL,
    version    INTEGER NOT NULL CHECK (version >= 1),
    kind       TEXT NOT NULL CHECK (kind IN ('phone', 'message', 'no_show', 'other')),
    at         INTEGER NOT NULL, -- when it was, ms since 1970 UTC
    text       TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 20000),
    withdrawn  TEXT NOT NULL DEFAULT '' CHECK (length(withdrawn) <= 2000), -- why it does not count any more; empty: it does
    author_id  INTEGER NOT NULL,
    written_at INTEGER NOT NULL, -- ms since 1970 UTC
    PRIMARY KEY (client_id, id, version)
) STRICT, WITHOUT ROWID;
--;
CREATE TRIGGER clinical.client_note_is_not_changed BEFORE UPDATE ON client_note BEGIN SELECT RAISE(ABORT, 'a note is never changed'); END;
--;
CREATE TRIGGER clinical.client_note_stays BEFORE DELETE ON client_note BEGIN SELECT RAISE(ABORT, 'a note is never removed'); END;
