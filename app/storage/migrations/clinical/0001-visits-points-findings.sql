-- The therapists' vault. It knows clients and people by their number only.
-- Keys begin with the client, so that a whole history lies together on few pages.
CREATE TABLE clinical.visit (
    client_id    INTEGER NOT NULL,
    id           INTEGER NOT NULL,
    rev          INTEGER NOT NULL DEFAULT 1,
    therapist_id INTEGER NOT NULL,
    started_at   INTEGER NOT NULL, -- ms since 1970 UTC
    minutes      INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    state        TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'signed', 'voided')),
    PRIMARY KEY (client_id, id)
) STRICT, WITHOUT ROWID;
--;
CREATE UNIQUE INDEX clinical.visit_by_id ON visit (id);
--;
CREATE INDEX clinical.visit_by_start ON visit (client_id, started_at);
--;
CREATE TABLE clinical.note_section (
    client_id INTEGER NOT NULL,
    visit_id  INTEGER NOT NULL,
    section   TEXT NOT NULL CHECK (section IN ('subjective', 'objective', 'assessment', 'plan')),
    text      TEXT NOT NULL CHECK (length(text) <= 1000000),
    PRIMARY KEY (client_id, visit_id, section),
    FOREIGN KEY (client_id, visit_id) REFERENCES visit (client_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE clinical.trigger_point (
    client_id INTEGER NOT NULL,
    id        INTEGER NOT NULL,
    muscle    TEXT NOT NULL,
    side      TEXT NOT NULL CHECK (side IN ('left', 'right', 'midline')),
    site      TEXT NOT NULL DEFAULT '', -- the atlas' label of the usual site; empty: anywhere else
    PRIMARY KEY (client_id, id)
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE clinical.finding (
    client_id        INTEGER NOT NULL,
    visit_id         INTEGER NOT NULL,
    id               INTEGER NOT NULL,
    trigger_point_id INTEGER, -- empty: a finding that is no trigger point stands alone
    position         INTEGER NOT NULL, -- order in the visit, from 0
    kind             TEXT NOT NULL CHECK (kind IN (
        'trp_active', 'trp_latent', 'tender_point', 'pain_area', 'hypertonicity', 'spasm', 'adhesion_scar',
        'inflammation_swelling', 'numbness_tingling', 'referred_area', 'bruise', 'skin_lesion', 'lump_refer')),
    examined         INTEGER NOT NULL DEFAULT 1 CHECK (examined IN (0, 1)), -- 0: known, not looked at on this visit
    muscle           TEXT NOT NULL DEFAULT '', -- atlas id; empty: on bone, joint or skin
    side             TEXT NOT NULL CHECK (side IN ('left', 'right', 'midline')),
    site             TEXT NOT NULL DEFAULT '',
    view             TEXT NOT NULL, -- the figure's view the mark was set in
    x                REAL NOT NULL CHECK (x BETWEEN 0 AND 1), -- fractions of that view's canvas
    y                REAL NOT NULL CHECK (y BETWEEN 0 AND 1),
    figure_version   INTEGER NOT NULL,
    before           INTEGER CHECK (before BETWEEN 0 AND 10), -- NRS-11; empty: not asked, which is not 0
    after            INTEGER CHECK (after BETWEEN 0 AND 10),
    scored           TEXT NOT NULL DEFAULT 'pressure' CHECK (scored IN ('pressure', 'rest')),
    taut_band        INTEGER CHECK (taut_band IN (0, 1)), -- empty: not tested
    nodule           INTEGER CHECK (nodule IN (0, 1)),
    refers           INTEGER CHECK (refers IN (0, 1)),
    recognised       INTEGER CHECK (recognised IN (0, 1)),
    twitch           INTEGER CHECK (twitch IN (0, 1)),
    remark           TEXT NOT NULL DEFAULT '' CHECK (length(remark) <= 4000),
    PRIMARY KEY (client_id, visit_id, id),
    FOREIGN KEY (client_id, visit_id) REFERENCES visit (client_id, id) ON DELETE CASCADE,
    FOREIGN KEY (client_id, trigger_point_id) REFERENCES trigger_point (client_id, id),
    CHECK (examined = 1 OR (before IS NULL AND after IS NULL))
) STRICT, WITHOUT ROWID;
--;
CREATE INDEX clinical.finding_by_point ON finding (client_id, trigger_point_id) WHERE trigger_point_id IS NOT NULL;
