-- The words of signed notes, so that they are found among a million. A note comes in when it is signed, and again with
-- all that is added to it; drafts are few and read where they stand, so that saving one costs nothing here and no word
-- that was taken back stays. The text itself is not stored a second time.
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
WHERE EXISTS (SELECT 1 FROM note_entry AS entry WHERE entry.client_id = visit.client_id AND entry.visit_id = visit.id);
--;
-- Which words are in which note, and nothing of their order; the client is a word as well, and `_` keeps it apart from theirs.
CREATE VIRTUAL TABLE clinical.note_search USING fts5 (
    text, client,
    content = 'note_words', content_rowid = 'id', columnsize = 0, detail = none, prefix = '2 3',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '_'");
--;
-- What is removed is overwritten, not only marked as gone.
INSERT INTO clinical.note_search (note_search, rank) VALUES ('secure-delete', 1);
--;
INSERT INTO clinical.note_search (note_search) VALUES ('rebuild');
--;
CREATE TRIGGER clinical.note_entry_leaves_search BEFORE INSERT ON note_entry
WHEN new.seq > 0 BEGIN DELETE FROM note_search WHERE rowid = new.visit_id; END;
--;
CREATE TRIGGER clinical.note_entry_enters_search AFTER INSERT ON note_entry
BEGIN INSERT INTO note_search (rowid, text, client) SELECT id, text, client FROM note_words WHERE id = new.visit_id; END;
