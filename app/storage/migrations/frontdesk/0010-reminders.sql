-- Who was reminded of an appointment. One that was moved since is to be reminded of anew: its start is another.
CREATE TABLE frontdesk.reminder_given (
    appointment_id INTEGER PRIMARY KEY REFERENCES appointment (id) ON DELETE CASCADE,
    starts_at      INTEGER NOT NULL,
    given_at       INTEGER NOT NULL,
    given_by       INTEGER NOT NULL -- 0: nobody was signed in
) STRICT;
