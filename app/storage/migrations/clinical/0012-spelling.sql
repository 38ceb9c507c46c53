-- Words that the clinic calls right, whatever a dictionary says. They may be names, so they stand with the notes.
CREATE TABLE clinical.spelling_word (
    compared TEXT PRIMARY KEY, -- folded
    word     TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 60),
    added_by INTEGER NOT NULL,
    added_at INTEGER NOT NULL -- ms since 1970 UTC
) STRICT, WITHOUT ROWID;
--;
-- Which dictionaries look at the notes, where somebody chose.
CREATE TABLE clinical.spelling_choice (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    dictionaries TEXT NOT NULL CHECK (length(dictionaries) <= 1000) -- names with spaces between; empty: none does
) STRICT;
