-- The schedule: what is offered, where and when, who is booked, who waits. Nothing clinical stands in it.
-- Days are days since 1970-01-01 of the clock on the clinic's wall, minutes those of such a day, instants ms since 1970 UTC.
CREATE TABLE frontdesk.room (
    id     INTEGER PRIMARY KEY,
    rev    INTEGER NOT NULL DEFAULT 1,
    name   TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kind   TEXT NOT NULL DEFAULT 'room' CHECK (kind IN ('room', 'equipment')),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;
--;
CREATE TABLE frontdesk.service (
    id            INTEGER PRIMARY KEY,
    rev           INTEGER NOT NULL DEFAULT 1,
    name          TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    minutes       INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 720),
    buffer_before INTEGER NOT NULL DEFAULT 0 CHECK (buffer_before BETWEEN 0 AND 240),
    buffer_after  INTEGER NOT NULL DEFAULT 0 CHECK (buffer_after BETWEEN 0 AND 240),
    price_cents   INTEGER NOT NULL DEFAULT 0 CHECK (price_cents BETWEEN 0 AND 100000000),
    tint          TEXT NOT NULL DEFAULT 'stone' CHECK (tint IN ('clay', 'sage', 'sky', 'plum', 'honey', 'rose', 'sea', 'stone')),
    equipment_id  INTEGER REFERENCES room (id), -- what it cannot be done without
    active        INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;
--;
-- The revision of somebody's hours as a whole: week and dated exceptions.
CREATE TABLE frontdesk.working_hours (
    person_id INTEGER PRIMARY KEY REFERENCES person (id),
    rev       INTEGER NOT NULL DEFAULT 1
) STRICT;
--;
CREATE TABLE frontdesk.working_span (
    person_id   INTEGER NOT NULL REFERENCES working_hours (person_id) ON DELETE CASCADE,
    weekday     INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7), -- Monday is 1
    from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute   INTEGER NOT NULL CHECK (to_minute BETWEEN 1 AND 1440), -- exclusive
    PRIMARY KEY (person_id, weekday, from_minute),
    CHECK (from_minute < to_minute)
) STRICT, WITHOUT ROWID;
--;
-- A day on which somebody keeps other hours than in their week: those of hours_exception_span, or none.
CREATE TABLE frontdesk.hours_exception (
    person_id INTEGER NOT NULL REFERENCES working_hours (person_id) ON DELETE CASCADE,
    day       INTEGER NOT NULL,
    reason    TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 200),
    PRIMARY KEY (person_id, day)
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE frontdesk.hours_exception_span (
    person_id   INTEGER NOT NULL,
    day         INTEGER NOT NULL,
    from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute   INTEGER NOT NULL CHECK (to_minute BETWEEN 1 AND 1440),
    PRIMARY KEY (person_id, day, from_minute),
    FOREIGN KEY (person_id, day) REFERENCES hours_exception (person_id, day) ON DELETE CASCADE,
    CHECK (from_minute < to_minute)
) STRICT, WITHOUT ROWID;
--;
-- A day on which the whole clinic is closed.
CREATE TABLE frontdesk.holiday (
    day  INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 200)
) STRICT;
--;
-- What repeats. Each of its occurrences is an appointment of its own from the start.
CREATE TABLE frontdesk.appointment_series (
    id        INTEGER PRIMARY KEY,
    rev       INTEGER NOT NULL DEFAULT 1,
    rule      TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 500), -- RRULE of RFC 5545, without the name
    first_day INTEGER NOT NULL,
    minute    INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    zone      TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 60),
    made_to   INTEGER NOT NULL -- the day up to which its occurrences were made
) STRICT;
--;
-- Keyed by day, so that what a calendar shows lies together.
CREATE TABLE frontdesk.appointment (
    day           INTEGER NOT NULL,
    minute        INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    id            INTEGER NOT NULL,
    rev           INTEGER NOT NULL DEFAULT 1,
    client_id     INTEGER REFERENCES client (id), -- empty: time that is blocked
    therapist_id  INTEGER NOT NULL REFERENCES person (id),
    room_id       INTEGER REFERENCES room (id),
    equipment_id  INTEGER REFERENCES room (id),
    service_id    INTEGER REFERENCES service (id),
    minutes       INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 1440),
    buffer_before INTEGER NOT NULL DEFAULT 0 CHECK (buffer_before BETWEEN 0 AND 240),
    buffer_after  INTEGER NOT NULL DEFAULT 0 CHECK (buffer_after BETWEEN 0 AND 240),
    zone          TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 60),
    starts_at     INTEGER NOT NULL,
    status        TEXT NOT NULL DEFAULT 'booked' CHECK (status IN ('booked', 'confirmed', 'arrived', 'in_treatment', 'done', 'cancelled', 'no_show')),
    cancel_reason TEXT NOT NULL DEFAULT '' CHECK (length(cancel_reason) <= 200),
    note          TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    series_id     INTEGER REFERENCES appointment_series (id),
    series_day    INTEGER, -- the day that the series' rule gave it, wherever it was moved
    visit_id      INTEGER, -- the visit that was begun from it: a number and nothing else
    withdrawn     INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)), -- 1: the booking was taken back and is shown nowhere
    changed_at    INTEGER NOT NULL,
    changed_by    INTEGER NOT NULL, -- 0: nobody was signed in
    busy_from     INTEGER NOT NULL GENERATED ALWAYS AS (starts_at - buffer_before * 60000) STORED,
    busy_to       INTEGER NOT NULL GENERATED ALWAYS AS (starts_at + (minutes + buffer_after) * 60000) STORED,
    takes_time    INTEGER NOT NULL GENERATED ALWAYS AS (withdrawn = 0 AND status NOT IN ('cancelled', 'no_show')) STORED,
    PRIMARY KEY (day, minute, id),
    CHECK ((series_id IS NULL) = (series_day IS NULL)),
    CHECK (status = 'cancelled' OR cancel_reason = ''),
    CHECK (client_id IS NOT NULL OR status IN ('booked', 'cancelled')),
    CHECK (client_id IS NOT NULL OR visit_id IS NULL)
) STRICT, WITHOUT ROWID;
--;
CREATE UNIQUE INDEX frontdesk.appointment_by_id ON appointment (id);
--;
CREATE INDEX frontdesk.appointment_of_therapist ON appointment (therapist_id, busy_from, busy_to, id) WHERE takes_time = 1;
--;
CREATE INDEX frontdesk.appointment_in_room ON appointment (room_id, busy_from, busy_to, id) WHERE takes_time = 1 AND room_id IS NOT NULL;
--;
CREATE INDEX frontdesk.appointment_with_equipment ON appointment (equipment_id, busy_from, busy_to, id) WHERE takes_time = 1 AND equipment_id IS NOT NULL;
--;
CREATE INDEX frontdesk.appointment_of_client ON appointment (client_id, starts_at) WHERE client_id IS NOT NULL;
--;
CREATE UNIQUE INDEX frontdesk.appointment_of_series ON appointment (series_id, series_day) WHERE series_id IS NOT NULL;
--;
CREATE INDEX frontdesk.appointment_over_midnight ON appointment (day) WHERE minute + minutes > 1440;
--;
-- Nobody and nothing is booked twice at a time, whichever statement tries it. As long as that is so, only the last one
-- that begins before the end can still be running at the beginning: one step in an index tells.
CREATE TRIGGER frontdesk.appointment_added BEFORE INSERT ON appointment WHEN NEW.withdrawn = 0 AND NEW.status NOT IN ('cancelled', 'no_show') BEGIN
    SELECT RAISE(ABORT, 'the therapist is booked already')
    WHERE (SELECT busy_to FROM appointment WHERE takes_time = 1 AND therapist_id = NEW.therapist_id AND id <> NEW.id
           AND busy_from < NEW.starts_at + (NEW.minutes + NEW.buffer_after) * 60000 ORDER BY busy_from DESC LIMIT 1) > NEW.starts_at - NEW.buffer_before * 60000;
    SELECT RAISE(ABORT, 'the room is taken already')
    WHERE (SELECT busy_to FROM appointment WHERE takes_time = 1 AND room_id = NEW.room_id AND id <> NEW.id
           AND busy_from < NEW.starts_at + (NEW.minutes + NEW.buffer_after) * 60000 ORDER BY busy_from DESC LIMIT 1) > NEW.starts_at - NEW.buffer_before * 60000;
    SELECT RAISE(ABORT, 'the equipment is taken already')
    WHERE (SELECT busy_to FROM appointment WHERE takes_time = 1 AND equipment_id = NEW.equipment_id AND id <> NEW.id
           AND busy_from < NEW.starts_at + (NEW.minutes + NEW.buffer_after) * 60000 ORDER BY busy_from DESC LIMIT 1) > NEW.starts_at - NEW.buffer_before * 60000;
END;
--;
CREATE TRIGGER frontdesk.appointment_changed BEFORE UPDATE OF id, therapist_id, room_id, equipment_id, starts_at, minutes, buffer_before, buffer_after, status, withdrawn
ON appointment WHEN NEW.withdrawn = 0 AND NEW.status NOT IN ('cancelled', 'no_show') BEGIN
    SELECT RAISE(ABORT, 'the therapist is booked already')
    WHERE (SELECT busy_to FROM appointment WHERE takes_time = 1 AND therapist_id = NEW.therapist_id AND id <> OLD.id
           AND busy_from < NEW.starts_at + (NEW.minutes + NEW.buffer_after) * 60000 ORDER BY busy_from DESC LIMIT 1) > NEW.starts_at - NEW.buffer_before * 60000;
    SELECT RAISE(ABORT, 'the room is taken already')
    WHERE (SELECT busy_to FROM appointment WHERE takes_time = 1 AND room_id = NEW.room_id AND id <> OLD.id
           AND busy_from < NEW.starts_at + (NEW.minutes + NEW.buffer_after) * 60000 ORDER BY busy_from DESC LIMIT 1) > NEW.starts_at - NEW.buffer_before * 60000;
    SELECT RAISE(ABORT, 'the equipment is taken already')
    WHERE (SELECT busy_to FROM appointment WHERE takes_time = 1 AND equipment_id = NEW.equipment_id AND id <> OLD.id
           AND busy_from < NEW.starts_at + (NEW.minutes + NEW.buffer_after) * 60000 ORDER BY busy_from DESC LIMIT 1) > NEW.starts_at - NEW.buffer_before * 60000;
END;
--;
CREATE TRIGGER frontdesk.appointment_stays BEFORE DELETE ON appointment BEGIN SELECT RAISE(ABORT, 'an appointment is cancelled, never removed'); END;
--;
-- How an appointment stood before it was changed, and who had made it so.
CREATE TABLE frontdesk.appointment_before (
    appointment_id INTEGER NOT NULL,
    rev            INTEGER NOT NULL,
    day            INTEGER NOT NULL,
    minute         INTEGER NOT NULL,
    client_id      INTEGER,
    therapist_id   INTEGER NOT NULL,
    room_id        INTEGER,
    equipment_id   INTEGER,
    service_id     INTEGER,
    minutes        INTEGER NOT NULL,
    buffer_before  INTEGER NOT NULL,
    buffer_after   INTEGER NOT NULL,
    zone           TEXT NOT NULL,
    starts_at      INTEGER NOT NULL,
    status         TEXT NOT NULL,
    cancel_reason  TEXT NOT NULL,
    note           TEXT NOT NULL,
    visit_id       INTEGER,
    withdrawn      INTEGER NOT NULL,
    changed_at     INTEGER NOT NULL,
    changed_by     INTEGER NOT NULL,
    PRIMARY KEY (appointment_id, rev)
) STRICT, WITHOUT ROWID;
--;
-- Somebody who would come if there were time: what they wish.
CREATE TABLE frontdesk.waiting_wish (
    id           INTEGER PRIMARY KEY,
    rev          INTEGER NOT NULL DEFAULT 1,
    client_id    INTEGER NOT NULL REFERENCES client (id),
    service_id   INTEGER REFERENCES service (id),
    therapist_id INTEGER REFERENCES person (id), -- empty: whoever has time
    minutes      INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 720),
    weekdays     INTEGER NOT NULL DEFAULT 127 CHECK (weekdays BETWEEN 1 AND 127), -- bit 0: Monday
    from_minute  INTEGER NOT NULL DEFAULT 0 CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute    INTEGER NOT NULL DEFAULT 1440 CHECK (to_minute BETWEEN 1 AND 1440),
    first_day    INTEGER NOT NULL,
    last_day     INTEGER, -- empty: as long as it takes
    note         TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    state        TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'booked', 'withdrawn')),
    CHECK (from_minute < to_minute),
    CHECK (last_day IS NULL OR first_day <= last_day)
) STRICT;
--;
CREATE INDEX frontdesk.waiting_wish_open ON waiting_wish (id) WHERE state = 'waiting';
