-- When somebody signed in last is asked at each sign-in and for each of those who work here; rows of the audit are many.
CREATE INDEX frontdesk.audit_sign_ins ON audit (person_id, seq) WHERE action = 'signed_in';
