-- Each version of a note outside a visit is signed by its author, over all that it says and the version before it. Those that
-- were written earlier are not.
ALTER TABLE clinical.client_note ADD COLUMN hash BLOB NOT NULL DEFAULT x'';
--;
ALTER TABLE clinical.client_note ADD COLUMN adds_to BLOB NOT NULL DEFAULT x'';
--;
ALTER TABLE clinical.client_note ADD COLUMN signer BLOB NOT NULL DEFAULT x'';
--;
ALTER TABLE clinical.client_note ADD COLUMN signature BLOB NOT NULL DEFAULT x'';
--;
-- The index of words is made anew: with notes outside visits as their newest version says, and with an index for each number
-- of first letters that is asked for. What has no such index is gathered whole before its first row is known.
DROP TRIGGER clinical.note_entry_leaves_search;
--;
DROP TRIGGER clinical.note_entry_enters_search;
--;
DROP TABLE clinical.note_search;
--;
DROP VIEW clinical.note_words;
--;
CREATE VIEW clinical.note_words (id, text, client) AS
SELECT visit.id,
       coalesce((SELECT group_concat(section.text, char(10)) FROM note_section AS section
                 WHERE section.client_id = visit.client_id AND section.visit_id = visit.id), '') || char(10)
       || coalesce((SELECT group_concat(entry.text || char(10) || entry.struck || char(10) || entry.reason, char(10)) FROM note_entry AS entry
                    WHERE entry.client_id = visit.client_id AND entry.visit_id = visit.id), '') || char(10)
       || coalesce((SELECT group_concat(finding.remark, char(10)) FROM finding
                    WHERE finding.client_id = visit.client_id AND finding.visit_id = visit.id AND finding.remark <> ''), '') || char(10)
       || coalesce((SELECT group_concat(treatment.response, char(10)) FROM treatment
                    WHERE treatment.client_id = visit.client_id AND treatment.visit_id = visit.id AND treatment.response <> ''), '') || char(10)
       || visit.home_care,
       '_' || visit.client_id
FROM visit
WHERE EXISTS (SELECT 1 FROM note_entry AS entry WHERE entry.client_id = visit.client_id AND entry.visit_id = visit.id)
UNION ALL
SELECT note.id, note.text || char(10) || note.withdrawn, '_' || note.client_id
FROM client_note AS note
WHERE note.version = (SELECT max(other.version) FROM client_note AS other WHERE other.client_id = note.client_id AND other.id = note.id);
--;
CREATE INDEX clinical.client_note_by_id ON client_note (id, version);
--;
CREATE VIRTUAL TABLE clinical.note_search USING fts5 (
    text, client,
    content = 'note_words', content_rowid = 'id', columnsize = 0, detail = none, prefix = '2 3 4 6',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '_'");
--;
INSERT INTO clinical.note_search (note_search, rank) VALUES ('secure-delete', 1);
--;
INSERT INTO clinical.note_search (note_search) VALUES ('rebuild');
--;
CREATE TRIGGER clinical.note_entry_leaves_search BEFORE INSERT ON note_entry
WHEN new.seq > 0 BEGIN DELETE FROM note_search WHERE rowid = new.visit_id; END;
--;
CREATE TRIGGER clinical.note_entry_enters_search AFTER INSERT ON note_entry
BEGIN INSERT INTO note_search (rowid, text, client) SELECT id, text, client FROM note_words WHERE id = new.visit_id; END;
--;
CREATE TRIGGER clinical.client_note_leaves_search BEFORE INSERT ON client_note
WHEN new.version > 1 BEGIN DELETE FROM note_search WHERE rowid = new.id; END;
--;
CREATE TRIGGER clinical.client_note_enters_search AFTER INSERT ON client_note
BEGIN INSERT INTO note_search (rowid, text, client) SELECT id, text, client FROM note_words WHERE id = new.id; END;
