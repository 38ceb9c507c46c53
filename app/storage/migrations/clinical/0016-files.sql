-- Files that belong to the treatment, such as findings of a doctor. The content stands last: lists do not read it.
CREATE TABLE clinical.client_file (
    id        INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL,
    name      TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    bytes     INTEGER NOT NULL CHECK (bytes = length(content)),
    at        INTEGER NOT NULL, -- ms since 1970 UTC
    person_id INTEGER NOT NULL,
    content   BLOB NOT NULL CHECK (length(content) BETWEEN 1 AND 25000000)
) STRICT;
--;
CREATE INDEX clinical.client_file_of ON client_file (client_id);
