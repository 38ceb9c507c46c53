-- Who was erased: numbers and moments alone. What was signed goes with its client while the row is not done, and never else.
CREATE TABLE clinical.erasure (
    client_id INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL, -- ms since 1970 UTC
    done      INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1))
) STRICT;
--;
DROP TRIGGER clinical.note_entry_stays;
--;
CREATE TRIGGER clinical.note_entry_stays BEFORE DELETE ON note_entry
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE client_id = old.client_id AND done = 0)
BEGIN SELECT RAISE(ABORT, 'what was signed is never removed'); END;
--;
DROP TRIGGER clinical.signed_visit_stays;
--;
CREATE TRIGGER clinical.signed_visit_stays BEFORE DELETE ON visit
WHEN old.state <> 'draft' AND NOT EXISTS (SELECT 1 FROM erasure WHERE client_id = old.client_id AND done = 0)
BEGIN SELECT RAISE(ABORT, 'a signed visit is never removed'); END;
--;
DROP TRIGGER clinical.signed_section_stays;
--;
CREATE TRIGGER clinical.signed_section_stays BEFORE DELETE ON note_section
WHEN (SELECT state FROM visit WHERE client_id = old.client_id AND id = old.visit_id) <> 'draft' AND NOT EXISTS (SELECT 1 FROM erasure WHERE client_id = old.client_id AND done = 0)
BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
--;
DROP TRIGGER clinical.signed_finding_stays;
--;
CREATE TRIGGER clinical.signed_finding_stays BEFORE DELETE ON finding
WHEN (SELECT state FROM visit WHERE client_id = old.client_id AND id = old.visit_id) <> 'draft' AND NOT EXISTS (SELECT 1 FROM erasure WHERE client_id = old.client_id AND done = 0)
BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
--;
DROP TRIGGER clinical.signed_treatment_stays;
--;
CREATE TRIGGER clinical.signed_treatment_stays BEFORE DELETE ON treatment
WHEN (SELECT state FROM visit WHERE client_id = old.client_id AND id = old.visit_id) <> 'draft' AND NOT EXISTS (SELECT 1 FROM erasure WHERE client_id = old.client_id AND done = 0)
BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
--;
DROP TRIGGER clinical.signed_measure_stays;
--;
CREATE TRIGGER clinical.signed_measure_stays BEFORE DELETE ON measure
WHEN (SELECT state FROM visit WHERE client_id = old.client_id AND id = old.visit_id) <> 'draft' AND NOT EXISTS (SELECT 1 FROM erasure WHERE client_id = old.client_id AND done = 0)
BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
--;
DROP TRIGGER clinical.client_note_stays;
--;
CREATE TRIGGER clinical.client_note_stays BEFORE DELETE ON client_note
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE client_id = old.client_id AND done = 0)
BEGIN SELECT RAISE(ABORT, 'a note is never removed'); END;
