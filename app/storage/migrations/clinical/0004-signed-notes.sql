-- What was signed of a visit: the note itself, then whatever was added to it. No row is ever changed or removed, and
-- neither is what it was signed over.
CREATE TABLE clinical.note_entry (
    client_id      INTEGER NOT NULL,
    visit_id       INTEGER NOT NULL,
    seq            INTEGER NOT NULL CHECK (seq >= 0), -- 0: the note itself
    id             INTEGER NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('note', 'late_entry', 'addendum', 'correction', 'disagreement', 'void')),
    section        TEXT NOT NULL DEFAULT '' CHECK (section IN ('', 'subjective', 'objective', 'assessment', 'plan')),
    position       INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0),
    struck         TEXT NOT NULL DEFAULT '',
    text           TEXT NOT NULL DEFAULT '' CHECK (length(text) <= 1000000),
    reason         TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 4000),
    author_id      INTEGER NOT NULL,
    credential     TEXT NOT NULL DEFAULT '',
    at             INTEGER NOT NULL, -- ms since 1970 UTC
    offset_minutes INTEGER NOT NULL, -- of the clinic's clock then, east of UTC
    hash           BLOB NOT NULL CHECK (length(hash) = 32),
    adds_to        BLOB NOT NULL CHECK (length(adds_to) IN (0, 32)), -- the hash of the entry before it
    signer         BLOB NOT NULL CHECK (length(signer) = 32), -- public Ed25519 key
    signature      BLOB NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (client_id, visit_id, seq),
    FOREIGN KEY (client_id, visit_id) REFERENCES visit (client_id, id),
    CHECK ((seq = 0) = (kind IN ('note', 'late_entry'))),
    CHECK ((seq = 0) = (length(adds_to) = 0))
) STRICT, WITHOUT ROWID;
--;
-- The public keys people signed with, so that a note can be checked long after its author left.
CREATE TABLE clinical.signing_key (
    person_id INTEGER NOT NULL,
    key       BLOB NOT NULL CHECK (length(key) = 32),
    since     INTEGER NOT NULL,
    PRIMARY KEY (person_id, key)
) STRICT, WITHOUT ROWID;
--;
CREATE INDEX clinical.visit_unsigned ON visit (therapist_id, started_at) WHERE state = 'draft';
--;
CREATE TRIGGER clinical.note_entry_is_not_changed BEFORE UPDATE ON note_entry BEGIN SELECT RAISE(ABORT, 'what was signed is never changed'); END;
--;
CREATE TRIGGER clinical.note_entry_stays BEFORE DELETE ON note_entry BEGIN SELECT RAISE(ABORT, 'what was signed is never removed'); END;
--;
CREATE TRIGGER clinical.signing_key_is_not_changed BEFORE UPDATE ON signing_key BEGIN SELECT RAISE(ABORT, 'a key that signed is never changed'); END;
--;
CREATE TRIGGER clinical.signing_key_stays BEFORE DELETE ON signing_key BEGIN SELECT RAISE(ABORT, 'a key that signed is never removed'); END;
--;
CREATE TRIGGER clinical.signed_visit_is_not_changed BEFORE UPDATE OF client_id, id, therapist_id, started_at, minutes ON visit
WHEN old.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
--;
CREATE TRIGGER clinical.signed_visit_is_not_reopened BEFORE UPDATE OF state ON visit
WHEN old.state <> 'draft' AND NOT (old.state = 'signed' AND new.state = 'voided') BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
--;
CREATE TRIGGER clinical.signed_visit_stays BEFORE DELETE ON visit
WHEN old.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'a signed visit is never removed'); END;
--;
CREATE TRIGGER clinical.signed_section_is_not_added BEFORE INSERT ON note_section
WHEN (SELECT state FROM visit WHERE client_id = new.client_id AND id = new.visit_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
--;
CREATE TRIGGER clinical.signed_section_is_not_changed BEFORE UPDATE ON note_section
WHEN (SELECT state FROM visit WHERE client_id = old.client_id AND id = old.visit_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
--;
CREATE TRIGGER clinical.signed_section_stays BEFORE DELETE ON note_section
WHEN (SELECT state FROM visit WHERE client_id = old.client_id AND id = old.visit_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
--;
CREATE TRIGGER clinical.signed_finding_is_not_added BEFORE INSERT ON finding
WHEN (SELECT state FROM visit WHERE client_id = new.client_id AND id = new.visit_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
--;
CREATE TRIGGER clinical.signed_finding_is_not_changed BEFORE UPDATE ON finding
WHEN (SELECT state FROM visit WHERE client_id = old.client_id AND id = old.visit_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
--;
CREATE TRIGGER clinical.signed_finding_stays BEFORE DELETE ON finding
WHEN (SELECT state FROM visit WHERE client_id = old.client_id AND id = old.visit_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'a signed visit is never changed'); END;
