-- Agreements between partners. What was agreed stays here; the engine knows its number only.
-- subject_id is a dossier or a signal; source is the contribution in which it was written down.
create table afspraak (
    subject_id  uuid    not null,
    number      integer not null,
    owner       text    not null,
    what        text    not null check (length(what) <= 500),
    due_on      date    not null,
    status      text    not null,
    source      uuid    not null,
    primary key (subject_id, number)
);
create index afspraak_source on afspraak (source);

-- The ground on which an organisation may see a case: consent, or what stands in for it, with its reasons.
alter table consent add column basis text not null default 'toestemming';
alter table consent add column article text;
alter table consent add column explanation text;
alter table consent add column duty_conflict text;

-- The order in which contributions came in, also when two came in the same instant.
alter table contribution add column position bigint generated always as identity;
