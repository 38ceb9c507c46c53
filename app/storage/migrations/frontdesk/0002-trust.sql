-- What lets the record be trusted: who did what, which moment this vault is of, what is not finished, what is not stored.

-- Each row carries the keyed hash of itself and of the row before it, so that none can be changed, taken out or put in.
-- The number of the newest is the vault's counter.
CREATE TABLE frontdesk.audit (
    seq         INTEGER PRIMARY KEY,
    at          INTEGER NOT NULL, -- ms since 1970 UTC
    set_back    INTEGER NOT NULL DEFAULT 0 CHECK (set_back IN (0, 1)), -- 1: the clock showed an earlier time than in the row before
    person_id   INTEGER NOT NULL, -- 0: nobody was signed in
    workstation TEXT NOT NULL CHECK (length(workstation) <= 400),
    action      TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 40),
    object_id   INTEGER NOT NULL, -- 0: none
    details     BLOB NOT NULL CHECK (length(details) = 32), -- hash of the text in audit_detail
    hash        BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
--;
CREATE INDEX frontdesk.audit_by_object ON audit (object_id, seq) WHERE object_id <> 0;
--;
-- Apart from the chain, so that it can be erased with a client and the chain stays whole.
CREATE TABLE frontdesk.audit_detail (
    seq  INTEGER PRIMARY KEY,
    text TEXT NOT NULL CHECK (length(text) <= 4000)
) STRICT;
--;
-- Made with the vault. It lies in the vault, which only its keys open: encrypting the vault anew leaves the chain whole.
CREATE TABLE frontdesk.audit_key (
    id  INTEGER PRIMARY KEY CHECK (id = 1),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;
--;
INSERT INTO frontdesk.audit_key (id, key) VALUES (1, randomblob(32));
--;
-- The newest row as somebody who let go of the vault signed it.
CREATE TABLE frontdesk.audit_head (
    seq       INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    at        INTEGER NOT NULL,
    hash      BLOB NOT NULL CHECK (length(hash) = 32),
    signer    BLOB NOT NULL CHECK (length(signer) = 32), -- public Ed25519 key
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (seq, person_id)
) STRICT, WITHOUT ROWID;
--;
CREATE TRIGGER frontdesk.audit_is_not_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is never changed'); END;
--;
CREATE TRIGGER frontdesk.audit_is_not_shortened BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is never shortened'); END;
--;
CREATE TRIGGER frontdesk.audit_head_is_not_changed BEFORE UPDATE ON audit_head BEGIN SELECT RAISE(ABORT, 'a signed head is never changed'); END;
--;
CREATE TRIGGER frontdesk.audit_head_stays BEFORE DELETE ON audit_head BEGIN SELECT RAISE(ABORT, 'a signed head is never removed'); END;
--;
-- The other vault's counter when both were open last: an older one beside this is from another moment.
CREATE TABLE frontdesk.other_vault (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    seen INTEGER NOT NULL
) STRICT;
--;
INSERT INTO frontdesk.other_vault (id, seen) VALUES (1, 0);
--;
-- The keyring as it was written last, so that an older one put back is told apart.
CREATE TABLE frontdesk.keyring_seen (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL,
    hash     BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
--;
-- What was begun in one vault and has still to be done in the other. Each kind can be done twice with the same end.
CREATE TABLE frontdesk.pending_step (
    id      INTEGER PRIMARY KEY,
    kind    TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    subject INTEGER NOT NULL DEFAULT 0,
    payload TEXT NOT NULL DEFAULT '' CHECK (length(payload) <= 100000),
    at      INTEGER NOT NULL
) STRICT;
--;
-- What somebody has typed and not stored yet.
CREATE TABLE frontdesk.draft (
    person_id INTEGER NOT NULL,
    kind      TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    object_id INTEGER NOT NULL DEFAULT 0,
    body      TEXT NOT NULL CHECK (length(body) <= 4000000), -- JSON
    at        INTEGER NOT NULL,
    PRIMARY KEY (person_id, kind, object_id)
) STRICT, WITHOUT ROWID;
