-- A case that goes on as another one, with another organisation and process: which case it came from, and in which role
-- its organisation led that case.
alter table dossier add column origin uuid references dossier;
alter table dossier add column origin_role text;
create index dossier_origin on dossier (origin);
