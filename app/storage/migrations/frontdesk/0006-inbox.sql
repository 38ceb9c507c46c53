-- What the desk takes in for the therapists, sealed so that it cannot read it again, and what they publish for it.
CREATE TABLE frontdesk.inbox_key (
    id  INTEGER PRIMARY KEY CHECK (id = 1),
    key BLOB NOT NULL CHECK (length(key) = 32) -- public: seals, does not open
) STRICT;
--;
CREATE TABLE frontdesk.clinical_inbox (
    id        INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL,
    at        INTEGER NOT NULL, -- ms since 1970 UTC
    complete  INTEGER NOT NULL CHECK (complete IN (0, 1)),
    sealed    BLOB NOT NULL CHECK (length(sealed) BETWEEN 48 AND 4000000)
) STRICT;
--;
-- A few words that a therapist published on purpose: "no prone position".
CREATE TABLE frontdesk.client_alert (
    client_id INTEGER PRIMARY KEY,
    text      TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 120),
    at        INTEGER NOT NULL,
    person_id INTEGER NOT NULL
) STRICT;
