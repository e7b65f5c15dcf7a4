-- Meetings of partners. A moment is kept as an instant; people and the process see it as time in the Netherlands.

create table meeting (
    id                uuid primary key,
    number            text        not null unique,
    subject_id        uuid        not null,
    process_key       text        not null,
    municipality      text        not null,
    organiser         text        not null,
    minutes           integer     not null,
    place             text        not null,
    room              text,
    urgent            boolean     not null,
    status            text        not null,
    opened_at         timestamptz not null,
    wanted_from       date,
    begins_at         timestamptz,
    ends_at           timestamptz,
    sequence          integer     not null default 0,
    -- sequence of the latest invitation or update that was sent; absent until participants were invited
    invited_sequence  integer,
    times_moved       integer     not null default 0
);
create index meeting_subject on meeting (subject_id, opened_at);
create index meeting_moment on meeting (begins_at) where status = 'GEPLAND';

-- Who takes part: a role, and the organisation that fulfilled it when the meeting was asked for.
create table meeting_participant (
    meeting_id     uuid    not null references meeting,
    role           text    not null,
    organisation   text    not null,
    invited        boolean not null,
    left_at        timestamptz,
    reply          text,
    replied_at     timestamptz,
    -- answered after the meeting had been cancelled
    replied_late   boolean not null default false,
    attended       boolean,
    primary key (meeting_id, role)
);
create index meeting_participant_organisation on meeting_participant (organisation);

create table agenda_item (
    meeting_id  uuid    not null references meeting,
    number      integer not null,
    signal_id   uuid    not null,
    title       text    not null,
    primary key (meeting_id, number)
);

-- When an organisation or a room cannot take part in a meeting, besides the meetings above.
create table unavailability (
    id            uuid primary key,
    organisation  text,
    room          text,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    check (num_nonnulls(organisation, room) = 1),
    check (ends_at > starts_at)
);
create index unavailability_ends on unavailability (ends_at);
