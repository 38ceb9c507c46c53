-- An appointment of an import, with the line its event stood on. Until the import is published it is withdrawn, and so it is again
-- when the import is taken back. It has no key to the appointment: whoever books is not let in here, and a key would look.
CREATE TABLE frontdesk.imported_appointment (
    import_id      INTEGER NOT NULL REFERENCES import (id),
    appointment_id INTEGER NOT NULL,
    line           INTEGER NOT NULL,
    PRIMARY KEY (import_id, appointment_id)
) STRICT, WITHOUT ROWID;
