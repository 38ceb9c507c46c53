-- What was done on a visit, in the order in which it was written down.
CREATE TABLE clinical.treatment (
    client_id  INTEGER NOT NULL,
    visit_id   INTEGER NOT NULL,
    id         INTEGER NOT NULL,
    position   INTEGER NOT NULL, -- order in the visit, from 0
    technique  TEXT NOT NULL, -- of the table of techniques
    finding_id INTEGER, -- the mark of this visit that was worked on
    muscle     TEXT NOT NULL DEFAULT '', -- atlas id
    area       TEXT NOT NULL DEFAULT '', -- of the table of areas
    side       TEXT CHECK (side IN ('left', 'right', 'midline')), -- empty: both
    minutes    INTEGER CHECK (minutes BETWEEN 1 AND 600),
    pressure   INTEGER CHECK (pressure BETWEEN 1 AND 5), -- Walton's scale
    response   TEXT NOT NULL DEFAULT '' CHECK (length(response) <= 2000),
    PRIMARY KEY (client_id, visit_id, id),
    FOREIGN KEY (client_id, visit_id) REFERENCES visit (client_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
--;
-- How the whole of it was before and after, NRS-11; empty: not asked, which is not 0.
ALTER TABLE clinical.visit ADD COLUMN overall_before INTEGER CHECK (overall_before BETWEEN 0 AND 10);
--;
ALTER TABLE clinical.visit ADD COLUMN overall_after INTEGER CHECK (overall_after BETWEEN 0 AND 10);
--;
ALTER TABLE clinical.visit ADD COLUMN home_care TEXT NOT NULL DEFAULT '' CHECK (length(home_care) <= 20000);
--;
ALTER TABLE clinical.visit ADD COLUMN next_weeks INTEGER CHECK (next_weeks BETWEEN 1 AND 104); -- empty: nothing was agreed on
--;
CREATE TRIGGER clinical.signed_care_is_not_changed BEFORE UPDATE OF overall_before, overall_after, home_care, next_weeks ON visit
WHEN old.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
--;
CREATE TRIGGER clinical.signed_treatment_is_not_added BEFORE INSERT ON treatment
WHEN (SELECT state FROM visit WHERE client_id = new.client_id AND id = new.visit_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
--;
CREATE TRIGGER clinical.signed_treatment_is_not_changed BEFORE UPDATE ON treatment
WHEN (SELECT state FROM visit WHERE client_id = old.client_id AND id = old.visit_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
--;
CREATE TRIGGER clinical.signed_treatment_stays BEFORE DELETE ON treatment
WHEN (SELECT state FROM visit WHERE client_id = old.client_id AND id = old.visit_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
