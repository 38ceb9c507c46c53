-- Which parts of the note are asked for.
ALTER TABLE clinical.visit ADD COLUMN form TEXT NOT NULL DEFAULT 'full' CHECK (form IN ('full', 'short'));
--;
CREATE TRIGGER clinical.signed_form_is_not_changed BEFORE UPDATE OF form ON visit
WHEN old.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
--;
-- What was measured on a visit before and after treatment, in the order in which it was written down.
CREATE TABLE clinical.measure (
    client_id  INTEGER NOT NULL,
    visit_id   INTEGER NOT NULL,
    id         INTEGER NOT NULL,
    position   INTEGER NOT NULL, -- order in the visit, from 0
    movement   TEXT NOT NULL DEFAULT '', -- of the table of movements; empty: a pressure pain threshold
    finding_id INTEGER, -- the mark of this visit that was pressed
    muscle     TEXT NOT NULL DEFAULT '', -- atlas id
    area       TEXT NOT NULL DEFAULT '', -- of the table of areas
    side       TEXT CHECK (side IN ('left', 'right', 'midline')), -- empty: both, or none
    passive    INTEGER NOT NULL DEFAULT 0 CHECK (passive IN (0, 1)),
    unit       TEXT NOT NULL CHECK (unit IN ('deg', 'kpa', 'kg_cm2')), -- as it was read
    before     INTEGER CHECK (before BETWEEN -90 AND 1500), -- degrees, or kPa; empty: not measured
    after      INTEGER CHECK (after BETWEEN -90 AND 1500),
    PRIMARY KEY (client_id, visit_id, id),
    CHECK ((unit = 'deg') = (movement <> '')),
    FOREIGN KEY (client_id, visit_id) REFERENCES visit (client_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
--;
-- What somebody usually does is read from their newest visits.
CREATE INDEX clinical.visit_by_therapist ON visit (therapist_id, id);
--;
CREATE TRIGGER clinical.signed_measure_is_not_added BEFORE INSERT ON measure
WHEN (SELECT state FROM visit WHERE client_id = new.client_id AND id = new.visit_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
--;
CREATE TRIGGER clinical.signed_measure_is_not_changed BEFORE UPDATE ON measure
WHEN (SELECT state FROM visit WHERE client_id = old.client_id AND id = old.visit_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
--;
CREATE TRIGGER clinical.signed_measure_stays BEFORE DELETE ON measure
WHEN (SELECT state FROM visit WHERE client_id = old.client_id AND id = old.visit_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
