-- Our own tables. The engine keeps its own (ACT_...) beside them; nothing here refers to those.

create table dossier (
    id                uuid primary key,
    case_number       text        not null unique,
    process_key       text        not null,
    process_name      text        not null,
    municipality      text        not null,
    organisation      text        not null,
    reference         text,
    opened_at         timestamptz not null,
    closed_at         timestamptz,
    outcome           text,
    unique (organisation, reference)
);

-- What one organisation contributed in one step. subject_id is a dossier or a signal.
create table contribution (
    id              uuid primary key,
    subject_id      uuid        not null,
    organisation    text        not null,
    author          text        not null,
    step            text        not null,
    step_name       text        not null,
    form            text        not null,
    contributed_at  timestamptz not null,
    fields          jsonb       not null
);
create index contribution_subject on contribution (subject_id, contributed_at);

create table consent (
    id             uuid primary key,
    dossier_id     uuid        not null,
    organisation   text        not null,
    purpose        text        not null,
    given          boolean     not null,
    categories     text[]      not null,
    evidence       text,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    expires_on     date,
    withdrawn_at   timestamptz
);
create index consent_dossier on consent (dossier_id);

create table termijn (
    id                    uuid primary key,
    dossier_id            uuid    not null,
    kind                  text    not null,
    started_on            date    not null,
    ends_on               date    not null,
    explanation           text    not null,
    status                text    not null,
    pro_forma_asked       boolean not null,
    pro_forma_offered_on  date
);
create index termijn_dossier on termijn (dossier_id);

create table signal (
    id             uuid primary key,
    theme          text        not null,
    source         text        not null,
    addressee      text        not null,
    municipality   text        not null,
    known_count    integer     not null,
    raised_on      date        not null
);
create index signal_theme on signal (source, theme, raised_on);

-- A message that was sent; the key makes that a retry does not send it again.
create table notification (
    key      text primary key,
    mailbox  text        not null,
    sent_at  timestamptz not null
);

-- UWV directe lijn: which cause was seen when, for the detection of patterns.
create table uwv_line_cause (
    dossier_id  uuid primary key,
    cause       text not null,
    seen_on     date not null
);
create index uwv_line_cause_seen on uwv_line_cause (cause, seen_on);
