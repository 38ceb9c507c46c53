-- The front desk's vault: who works here, who comes here. Nothing clinical stands in it.
CREATE TABLE frontdesk.setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE frontdesk.person (
    id         INTEGER PRIMARY KEY,
    rev        INTEGER NOT NULL DEFAULT 1,
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    credential TEXT NOT NULL DEFAULT '',
    active     INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;
--;
CREATE TABLE frontdesk.client (
    id         INTEGER PRIMARY KEY,
    rev        INTEGER NOT NULL DEFAULT 1,
    given      TEXT NOT NULL DEFAULT '' CHECK (length(given) <= 200),
    family     TEXT NOT NULL DEFAULT '' CHECK (length(family) <= 200),
    preferred  TEXT NOT NULL DEFAULT '' CHECK (length(preferred) <= 200),
    born       TEXT CHECK (born IS NULL OR born GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    phone      TEXT NOT NULL DEFAULT '' CHECK (length(phone) <= 60),
    email      TEXT NOT NULL DEFAULT '' CHECK (length(email) <= 254),
    language   TEXT NOT NULL DEFAULT '',
    desk_note  TEXT NOT NULL DEFAULT '' CHECK (length(desk_note) <= 4000),
    archived   INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    last_visit INTEGER, -- day of the newest visit, as days since 1970-01-01: what the list shows without the clinical vault
    CHECK (length(given) + length(family) + length(preferred) > 0)
) STRICT;
