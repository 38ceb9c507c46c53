-- Summaries of visits that therapists released for their clients: what is printed at the desk, and nothing else of a visit.
CREATE TABLE frontdesk.released_summary (
    id          INTEGER PRIMARY KEY, -- of the release
    client_id   INTEGER NOT NULL,
    visit_id    INTEGER NOT NULL,
    visit_at    INTEGER NOT NULL, -- ms since 1970 UTC, as all moments here
    released_at INTEGER NOT NULL,
    person_id   INTEGER NOT NULL, -- whose visit it was
    printed_at  INTEGER,
    gone_at     INTEGER, -- handed over, taken back or too old: these numbers are all that is left
    content     TEXT CHECK (length(content) BETWEEN 2 AND 4000000), -- JSON
    CHECK ((content IS NULL) = (gone_at IS NOT NULL))
) STRICT;
--;
CREATE INDEX frontdesk.released_summary_waiting ON released_summary (released_at) WHERE gone_at IS NULL;
--;
CREATE INDEX frontdesk.released_summary_visit ON released_summary (visit_id);
