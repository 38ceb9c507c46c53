-- What the front desk knows of a client beyond name and number. Nothing clinical stands in it.
ALTER TABLE frontdesk.client ADD COLUMN pronounced TEXT NOT NULL DEFAULT '' CHECK (length(pronounced) <= 200);
--;
ALTER TABLE frontdesk.client ADD COLUMN pronouns TEXT NOT NULL DEFAULT '' CHECK (length(pronouns) <= 60);
--;
ALTER TABLE frontdesk.client ADD COLUMN phone_kind TEXT NOT NULL DEFAULT 'other' CHECK (phone_kind IN ('mobile', 'home', 'work', 'other'));
--;
ALTER TABLE frontdesk.client ADD COLUMN phone_e164 TEXT NOT NULL DEFAULT '' CHECK (length(phone_e164) <= 20); -- empty: as typed it is no valid number
--;
ALTER TABLE frontdesk.client ADD COLUMN email_kind TEXT NOT NULL DEFAULT 'other' CHECK (email_kind IN ('mobile', 'home', 'work', 'other'));
--;
ALTER TABLE frontdesk.client ADD COLUMN reminders INTEGER CHECK (reminders BETWEEN 0 AND 7); -- 1 phone, 2 e-mail, 4 text; empty: not asked
--;
ALTER TABLE frontdesk.client ADD COLUMN address_lines TEXT NOT NULL DEFAULT '' CHECK (length(address_lines) <= 500);
--;
ALTER TABLE frontdesk.client ADD COLUMN postcode TEXT NOT NULL DEFAULT '' CHECK (length(postcode) <= 20);
--;
ALTER TABLE frontdesk.client ADD COLUMN place TEXT NOT NULL DEFAULT '' CHECK (length(place) <= 200);
--;
ALTER TABLE frontdesk.client ADD COLUMN region TEXT NOT NULL DEFAULT '' CHECK (length(region) <= 200);
--;
ALTER TABLE frontdesk.client ADD COLUMN country TEXT NOT NULL DEFAULT '' CHECK (length(country) IN (0, 2)); -- ISO 3166; empty: the clinic's
--;
ALTER TABLE frontdesk.client ADD COLUMN emergency_name TEXT NOT NULL DEFAULT '' CHECK (length(emergency_name) <= 200);
--;
ALTER TABLE frontdesk.client ADD COLUMN emergency_relation TEXT NOT NULL DEFAULT '' CHECK (length(emergency_relation) <= 200);
--;
ALTER TABLE frontdesk.client ADD COLUMN emergency_phone TEXT NOT NULL DEFAULT '' CHECK (length(emergency_phone) <= 60);
--;
ALTER TABLE frontdesk.client ADD COLUMN occupation TEXT NOT NULL DEFAULT '' CHECK (length(occupation) <= 200);
--;
ALTER TABLE frontdesk.client ADD COLUMN activities TEXT NOT NULL DEFAULT '' CHECK (length(activities) <= 500);
--;
ALTER TABLE frontdesk.client ADD COLUMN referred_by TEXT NOT NULL DEFAULT '' CHECK (length(referred_by) <= 200);
--;
ALTER TABLE frontdesk.client ADD COLUMN doctor TEXT NOT NULL DEFAULT '' CHECK (length(doctor) <= 200);
--;
-- Numbers and addresses beside the preferred ones, in the order in which to try them.
CREATE TABLE frontdesk.client_contact (
    client_id INTEGER NOT NULL REFERENCES client (id),
    way       TEXT NOT NULL CHECK (way IN ('phone', 'email')),
    place     INTEGER NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('mobile', 'home', 'work', 'other')),
    typed     TEXT NOT NULL CHECK (length(typed) BETWEEN 1 AND 254),
    e164      TEXT NOT NULL DEFAULT '' CHECK (length(e164) <= 20),
    PRIMARY KEY (client_id, way, place)
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE frontdesk.client_tag (
    client_id INTEGER NOT NULL REFERENCES client (id),
    tag       TEXT NOT NULL CHECK (length(tag) BETWEEN 1 AND 60),
    PRIMARY KEY (client_id, tag)
) STRICT, WITHOUT ROWID;
--;
CREATE INDEX frontdesk.client_by_tag ON client_tag (tag, client_id);
--;
-- Who belongs to whom: the other one is the client's guardian, parent, partner … What is so from both sides stands there
-- once, with the lower number first.
CREATE TABLE frontdesk.client_link (
    client_id INTEGER NOT NULL REFERENCES client (id),
    other_id  INTEGER NOT NULL REFERENCES client (id),
    kind      TEXT NOT NULL CHECK (kind IN ('guardian', 'parent', 'partner', 'sibling', 'relative')),
    PRIMARY KEY (client_id, other_id, kind),
    CHECK (client_id <> other_id),
    CHECK (kind IN ('guardian', 'parent') OR client_id < other_id)
) STRICT, WITHOUT ROWID;
--;
CREATE INDEX frontdesk.client_link_back ON client_link (other_id, client_id);
