-- Which records are of one person: what the front desk decided, copied here by a step after it, so that a history is whole
-- without asking the other vault. Signed notes keep the client that they were signed with.
CREATE TABLE clinical.client_merge (
    id        INTEGER PRIMARY KEY, -- as at the front desk
    merged_id INTEGER NOT NULL,
    root_id   INTEGER NOT NULL,
    undone    INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;
--;
CREATE INDEX clinical.client_merge_of ON client_merge (root_id) WHERE undone = 0;
