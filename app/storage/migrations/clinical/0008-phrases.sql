-- Texts that stand for a short key while a note is written. One's own are nobody else's; the clinic's are its owners' to edit.
CREATE TABLE clinical.own_phrase (
    person_id INTEGER NOT NULL,
    id        INTEGER NOT NULL,
    rev       INTEGER NOT NULL DEFAULT 1,
    key       TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 20),
    compared  TEXT NOT NULL, -- the key in lower case
    title     TEXT NOT NULL DEFAULT '' CHECK (length(title) <= 80),
    text      TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    PRIMARY KEY (person_id, id),
    UNIQUE (person_id, compared)
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE clinical.shared_phrase (
    id       INTEGER PRIMARY KEY,
    rev      INTEGER NOT NULL DEFAULT 1,
    key      TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 20),
    compared TEXT NOT NULL UNIQUE,
    title    TEXT NOT NULL DEFAULT '' CHECK (length(title) <= 80),
    text     TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000)
) STRICT;
