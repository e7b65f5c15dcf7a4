-- Signals on their way to the table: who reported them, where they are, what became of them.

-- Signals from before went to policy makers directly, who still answer them; they were all about UWV and reported by
-- its line. They never come to the table, so the next cases with that cause are counted anew.
alter table signal
    add column number        text,
    add column pattern       text,
    add column title         text,
    add column body          text,
    add column organisation  text,
    add column reporter_role text,
    add column status        text,
    add column linked_to     uuid references signal,
    add column priority      text,
    add column score         integer,
    add column about_role    text,
    add column outcome       text,
    add column effect        text,
    add column discussed_on  date,
    add column closed_at     timestamptz,
    alter column addressee drop not null;
update signal
set number        = 'SIG-' || upper(left(id::text, 8)),
    pattern       = theme,
    body          = 'uwv',
    organisation  = coalesce(
            (select min(d.organisation)
             from uwv_line_cause c join dossier d on d.id = c.dossier_id
             where c.cause = signal.theme and d.municipality = signal.municipality), 'onbekend'),
    reporter_role = 'juridisch-loket',
    status        = 'GESLOTEN',
    closed_at     = raised_on;
alter table signal
    alter column number set not null,
    alter column body set not null,
    alter column organisation set not null,
    alter column reporter_role set not null,
    alter column status set not null,
    add unique (number);
create index signal_candidate on signal (municipality, status);
create index signal_linked on signal (linked_to);
create index signal_organisation on signal (organisation, raised_on);

-- In which case a process saw which theme, for the detection of patterns.
create table sighting (
    source        text not null,
    theme         text not null,
    subject_id    uuid not null,
    municipality  text not null,
    organisation  text not null,
    seen_on       date not null,
    primary key (source, theme, subject_id)
);
create index sighting_seen on sighting (source, theme, seen_on);
insert into sighting (source, theme, subject_id, municipality, organisation, seen_on)
select 'uwv-directe-lijn', c.cause, c.dossier_id, d.municipality, d.organisation, c.seen_on
from uwv_line_cause c join dossier d on d.id = c.dossier_id;
drop table uwv_line_cause;

-- Text with personal data that was refused, without that text: for the data protection officer.
create table refused_text (
    id            uuid primary key,
    form          text        not null,
    organisation  text        not null,
    kinds         text[]      not null,
    refused_at    timestamptz not null
);
create index refused_text_at on refused_text (refused_at);
