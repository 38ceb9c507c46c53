-- How somebody looks: pixels alone, encoded by us.
CREATE TABLE frontdesk.client_photo (
    client_id INTEGER PRIMARY KEY REFERENCES client (id),
    at        INTEGER NOT NULL, -- ms since 1970 UTC
    person_id INTEGER NOT NULL, -- 0: nobody was signed in
    face      BLOB NOT NULL CHECK (length(face) BETWEEN 1 AND 100000), -- a small square, for lists
    picture   BLOB NOT NULL CHECK (length(picture) BETWEEN 1 AND 4000000)
) STRICT;
--;
-- What the desk keeps beside a record, such as a referral or a voucher. The content stands last: lists do not read it.
CREATE TABLE frontdesk.client_file (
    id        INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    name      TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    bytes     INTEGER NOT NULL CHECK (bytes = length(content)),
    at        INTEGER NOT NULL, -- ms since 1970 UTC
    person_id INTEGER NOT NULL,
    content   BLOB NOT NULL CHECK (length(content) BETWEEN 1 AND 25000000)
) STRICT;
--;
CREATE INDEX frontdesk.client_file_of ON client_file (client_id);
