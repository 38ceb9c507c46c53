-- Two records that turned out to be of one person. Rows of other tables keep the number that they were written with: whoever
-- reads takes the one for the other, until it is undone.
CREATE TABLE frontdesk.client_merge (
    id                INTEGER PRIMARY KEY,
    merged_id         INTEGER NOT NULL REFERENCES client (id), -- this record is of the person of
    into_id           INTEGER NOT NULL REFERENCES client (id), -- this one,
    root_id           INTEGER NOT NULL REFERENCES client (id), -- which may have been merged since: the one that stands for all
    at                INTEGER NOT NULL, -- ms since 1970 UTC
    person_id         INTEGER NOT NULL, -- 0: nobody was signed in
    fields            TEXT NOT NULL CHECK (length(fields) <= 200000), -- JSON: the record that stayed, before and after
    last_visit_before INTEGER,
    undone_at         INTEGER,
    undone_by         INTEGER,
    CHECK (merged_id <> into_id AND merged_id <> root_id),
    CHECK ((undone_at IS NULL) = (undone_by IS NULL))
) STRICT;
--;
CREATE UNIQUE INDEX frontdesk.client_merge_in_force ON client_merge (merged_id) WHERE undone_at IS NULL;
--;
CREATE INDEX frontdesk.client_merge_of ON client_merge (root_id) WHERE undone_at IS NULL;
--;
-- Somebody looked at both and said that they are two: they are not asked about again.
CREATE TABLE frontdesk.client_apart (
    first_id  INTEGER NOT NULL,
    second_id INTEGER NOT NULL,
    at        INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
) STRICT, WITHOUT ROWID;
