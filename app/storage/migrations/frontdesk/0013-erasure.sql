-- Who is to be forgotten, and who was: numbers and moments alone. Rows stay, so that no backup brings anybody back.
CREATE TABLE frontdesk.erasure (
    client_id INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL, -- ms since 1970 UTC
    person_id INTEGER NOT NULL,
    done_at   INTEGER
) STRICT;
--;
-- What the law has kept, and nobody works with: shown in no list, changed by nobody.
CREATE TABLE frontdesk.client_restriction (
    client_id INTEGER PRIMARY KEY REFERENCES client (id),
    reason    TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    at        INTEGER NOT NULL,
    person_id INTEGER NOT NULL
) STRICT;
--;
CREATE TRIGGER frontdesk.client_is_restricted BEFORE UPDATE ON client
WHEN EXISTS (SELECT 1 FROM client_restriction WHERE client_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'a restricted client is never changed'); END;
--;
DROP TRIGGER frontdesk.appointment_stays;
--;
CREATE TRIGGER frontdesk.appointment_stays BEFORE DELETE ON appointment
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE client_id = OLD.client_id AND done_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'an appointment is cancelled, never removed'); END;
