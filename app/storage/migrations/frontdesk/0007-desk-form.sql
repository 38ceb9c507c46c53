-- The health form and the texts of consents as they are asked at the desk: a copy of what stands in the clinical vault, made
-- by whoever can open both. There is nothing of any client in it.
CREATE TABLE frontdesk.desk_form (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    form     TEXT NOT NULL CHECK (length(form) BETWEEN 2 AND 1000000), -- JSON
    consents TEXT NOT NULL CHECK (length(consents) BETWEEN 2 AND 1000000) -- JSON
) STRICT;
