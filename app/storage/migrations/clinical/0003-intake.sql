-- What is known of a client before hands go on skin: intakes in versions, consents, cautions that were overridden, scales.

-- A form as an intake was given on it, whole, so that its answers stay readable.
CREATE TABLE clinical.intake_form (
    id      INTEGER PRIMARY KEY,
    made_at INTEGER NOT NULL, -- ms since 1970 UTC
    own     INTEGER NOT NULL CHECK (own IN (0, 1)), -- 1: the clinic changed it; the newest of these is the one in use
    body    TEXT NOT NULL CHECK (length(body) BETWEEN 2 AND 1000000) -- JSON
) STRICT;
--;
CREATE TABLE clinical.intake (
    client_id INTEGER NOT NULL,
    id        INTEGER NOT NULL,
    base_id   INTEGER NOT NULL DEFAULT 0, -- the version before; 0: the first
    at        INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    source    TEXT NOT NULL CHECK (source IN ('therapist', 'client')),
    unchanged INTEGER NOT NULL DEFAULT 0 CHECK (unchanged IN (0, 1)), -- 1: "no change since" the version before
    form_id   INTEGER NOT NULL REFERENCES intake_form (id),
    answers   TEXT NOT NULL CHECK (length(answers) BETWEEN 2 AND 1000000), -- JSON
    PRIMARY KEY (client_id, id),
    CHECK (unchanged = 0 OR base_id <> 0),
    CHECK (base_id < id)
) STRICT, WITHOUT ROWID;
--;
-- Each version has one after it at most: two that started from the same one cannot both be stored.
CREATE UNIQUE INDEX clinical.intake_follows ON intake (client_id, base_id);
--;
CREATE TRIGGER clinical.intake_is_not_changed BEFORE UPDATE ON intake BEGIN SELECT RAISE(ABORT, 'an intake is never changed'); END;
--;
-- The clinic's own wording of a consent; what is not here is Untie's.
CREATE TABLE clinical.consent_text (
    kind    TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    version INTEGER NOT NULL CHECK (version > 1),
    text    TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 20000),
    made_at INTEGER NOT NULL,
    PRIMARY KEY (kind, version)
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE clinical.consent (
    client_id     INTEGER NOT NULL,
    id            INTEGER NOT NULL,
    kind          TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    version       INTEGER NOT NULL CHECK (version > 0),
    text          TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 20000), -- as it was read
    at            INTEGER NOT NULL,
    person_id     INTEGER NOT NULL, -- who was signed in
    signer        TEXT NOT NULL CHECK (length(signer) BETWEEN 1 AND 200),
    by_guardian   INTEGER NOT NULL CHECK (by_guardian IN (0, 1)),
    relation      TEXT NOT NULL DEFAULT '' CHECK (length(relation) <= 200),
    identity_seen INTEGER NOT NULL DEFAULT 0 CHECK (identity_seen IN (0, 1)),
    assent        INTEGER NOT NULL DEFAULT 0 CHECK (assent IN (0, 1)),
    strokes       BLOB NOT NULL CHECK (length(strokes) BETWEEN 1 AND 1000000), -- the signature
    expires       INTEGER, -- days since 1970-01-01; empty: until it is withdrawn
    visit_id      INTEGER NOT NULL DEFAULT 0, -- holds for this visit only; 0: for all
    withdrawn_at  INTEGER,
    PRIMARY KEY (client_id, id),
    CHECK (by_guardian = 0 OR length(relation) > 0)
) STRICT, WITHOUT ROWID;
--;
-- A consent can be withdrawn, once; nothing else of it is ever changed.
CREATE TRIGGER clinical.consent_is_only_withdrawn BEFORE UPDATE ON consent
WHEN OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL OR NEW.client_id <> OLD.client_id OR NEW.id <> OLD.id OR NEW.kind <> OLD.kind
  OR NEW.version <> OLD.version OR NEW.text <> OLD.text OR NEW.at <> OLD.at OR NEW.person_id <> OLD.person_id OR NEW.signer <> OLD.signer
  OR NEW.by_guardian <> OLD.by_guardian OR NEW.relation <> OLD.relation OR NEW.identity_seen <> OLD.identity_seen
  OR NEW.assent <> OLD.assent OR NEW.strokes <> OLD.strokes OR NEW.expires IS NOT OLD.expires OR NEW.visit_id <> OLD.visit_id
BEGIN SELECT RAISE(ABORT, 'a consent is never changed'); END;
--;
-- A therapist went on although a caution spoke against it, and said why.
CREATE TABLE clinical.caution_override (
    client_id INTEGER NOT NULL,
    visit_id  INTEGER NOT NULL,
    id        INTEGER NOT NULL,
    rule      TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 20),
    technique TEXT NOT NULL CHECK (length(technique) BETWEEN 1 AND 60),
    pressure  INTEGER CHECK (pressure BETWEEN 1 AND 5),
    reason    TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    person_id INTEGER NOT NULL,
    at        INTEGER NOT NULL,
    PRIMARY KEY (client_id, visit_id, id)
) STRICT, WITHOUT ROWID;
--;
CREATE TRIGGER clinical.caution_override_is_not_changed BEFORE UPDATE ON caution_override
BEGIN SELECT RAISE(ABORT, 'an override is never changed'); END;
--;
-- What a client says of themselves, 0 to 10: pain of a complaint (NRS), or an activity (Patient-Specific Functional Scale).
CREATE TABLE clinical.outcome (
    client_id INTEGER NOT NULL,
    id        INTEGER NOT NULL,
    scale     TEXT NOT NULL CHECK (scale IN ('nrs', 'psfs')),
    item      TEXT NOT NULL CHECK (length(item) BETWEEN 1 AND 200), -- the complaint or the activity, in the client's words
    value     INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
    day       INTEGER NOT NULL, -- days since 1970-01-01
    person_id INTEGER NOT NULL,
    PRIMARY KEY (client_id, id)
) STRICT, WITHOUT ROWID;
--;
-- Only the clinical vault can open what the desk put into the inbox.
CREATE TABLE clinical.inbox_key (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    shown  BLOB NOT NULL CHECK (length(shown) = 32),
    secret BLOB NOT NULL CHECK (length(secret) = 32)
) STRICT;
--;
-- What came out of the inbox and nobody has taken over yet.
CREATE TABLE clinical.received_intake (
    id        INTEGER PRIMARY KEY, -- as in the inbox, and of the intake it becomes
    client_id INTEGER NOT NULL,
    at        INTEGER NOT NULL,
    complete  INTEGER NOT NULL CHECK (complete IN (0, 1)), -- 0: the form was left before its end
    body      TEXT NOT NULL CHECK (length(body) BETWEEN 2 AND 4000000) -- JSON
) STRICT;
