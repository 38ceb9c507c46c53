-- What a mark may also say: a painted area, the point that keeps it going, a state that the therapist set.
ALTER TABLE clinical.finding ADD COLUMN area TEXT NOT NULL DEFAULT '' CHECK (length(area) <= 20000); -- outlines in canvas units; empty: one place
--;
ALTER TABLE clinical.finding ADD COLUMN key_point_id INTEGER; -- a satellite's key, or the point that refers to a painted area
--;
ALTER TABLE clinical.finding ADD COLUMN status TEXT -- empty: as the rules suggest
    CHECK (status IN ('new', 'improving', 'unchanged', 'worse', 'quiet', 'resolved', 'recurred'));
--;
-- Two trigger points that turned out to be one. Findings stay as they were written, those of signed visits too: whoever
-- reads takes the one for the other, until it is undone. Rows are never removed.
CREATE TABLE clinical.point_merge (
    client_id INTEGER NOT NULL,
    id        INTEGER NOT NULL,
    point_id  INTEGER NOT NULL, -- is in truth
    into_id   INTEGER NOT NULL, -- this one
    merged_at INTEGER NOT NULL, -- ms since 1970 UTC
    merged_by INTEGER NOT NULL,
    undone_at INTEGER,
    undone_by INTEGER,
    PRIMARY KEY (client_id, id),
    FOREIGN KEY (client_id, point_id) REFERENCES trigger_point (client_id, id),
    FOREIGN KEY (client_id, into_id) REFERENCES trigger_point (client_id, id),
    CHECK (point_id <> into_id),
    CHECK ((undone_at IS NULL) = (undone_by IS NULL))
) STRICT, WITHOUT ROWID;
--;
CREATE UNIQUE INDEX clinical.point_merge_in_force ON point_merge (client_id, point_id) WHERE undone_at IS NULL;
