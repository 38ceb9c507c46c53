-- A link between clients that came with a file, as client_link has it. It goes when the import is taken back; one that somebody
-- made since does not. It is written before the link: after a power cut in between it stands for nothing.
CREATE TABLE frontdesk.imported_link (
    import_id INTEGER NOT NULL REFERENCES import (id),
    client_id INTEGER NOT NULL,
    other_id  INTEGER NOT NULL,
    kind      TEXT NOT NULL,
    PRIMARY KEY (import_id, client_id, other_id, kind)
) STRICT, WITHOUT ROWID;
