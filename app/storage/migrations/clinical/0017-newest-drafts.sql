-- The search in notes reads the newest drafts where they stand; who never signs has tens of thousands.
CREATE INDEX clinical.visit_draft ON visit (started_at) WHERE state = 'draft';
