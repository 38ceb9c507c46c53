-- What a doctor allowed although a caution speaks against it.
CREATE TABLE clinical.clearance (
    client_id  INTEGER NOT NULL,
    id         INTEGER NOT NULL,
    rule       TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 20), -- of the table of cautions
    doctor     TEXT NOT NULL CHECK (length(doctor) BETWEEN 1 AND 200),
    given      INTEGER NOT NULL, -- days since 1970-01-01
    expires    INTEGER NOT NULL, -- the last day on which it holds
    techniques TEXT NOT NULL DEFAULT '' CHECK (length(techniques) <= 2000), -- those allowed, by spaces; empty: all
    areas      TEXT NOT NULL DEFAULT '' CHECK (length(areas) <= 2000), -- "leg.left", by spaces; empty: everywhere
    pressure   INTEGER CHECK (pressure BETWEEN 1 AND 5), -- up to this; empty: as the caution says
    words      TEXT NOT NULL DEFAULT '' CHECK (length(words) <= 2000), -- the doctor's
    person_id  INTEGER NOT NULL, -- who wrote it down
    at         INTEGER NOT NULL, -- ms since 1970 UTC
    revoked_at INTEGER,
    PRIMARY KEY (client_id, id),
    CHECK (expires >= given)
) STRICT, WITHOUT ROWID;
--;
-- A clearance can be taken back, once; nothing else of it is ever changed.
CREATE TRIGGER clinical.clearance_is_only_revoked BEFORE UPDATE ON clearance
WHEN OLD.revoked_at IS NOT NULL OR NEW.revoked_at IS NULL OR NEW.client_id <> OLD.client_id OR NEW.id <> OLD.id OR NEW.rule <> OLD.rule
  OR NEW.doctor <> OLD.doctor OR NEW.given <> OLD.given OR NEW.expires <> OLD.expires OR NEW.techniques <> OLD.techniques
  OR NEW.areas <> OLD.areas OR NEW.pressure IS NOT OLD.pressure OR NEW.words <> OLD.words OR NEW.person_id <> OLD.person_id OR NEW.at <> OLD.at
BEGIN SELECT RAISE(ABORT, 'a clearance is never changed'); END;
