-- Facts about what happened in the chain, without persons. An instance is the engine's number for it: once its history is
-- erased, that number leads nowhere. Facts are kept when a case is erased. tx says in which transaction a fact was written, so
-- that the roll-ups know what they have not seen. Moments are local time, as in the engine's own tables.

create table case_fact (
    instance      text        not null,
    process       text        not null,
    version       integer     not null,
    municipality  text,
    -- id of the organisation that leads the case; absent when the case is about a signal or a meeting
    lead          text,
    -- the teams that did a step, in order and with commas
    teams         text        not null,
    started_at    timestamp   not null,
    ended_at      timestamp,
    -- code of the outcome; absent while the case runs, and when it was broken off by an administrator
    outcome       text,
    tx            xid8        not null default pg_current_xact_id(),
    primary key (instance, started_at)
) partition by range (started_at);
create index case_fact_tx on case_fact (tx);
create index case_fact_started on case_fact (started_at);
create index case_fact_ended on case_fact (ended_at);
create index case_fact_running on case_fact (process, municipality) where ended_at is null;

-- One step of somebody, ended. The case is what it was a step of, also when the step belongs to a process that the case called.
create table step_fact (
    task               text       not null,
    case_instance      text       not null,
    case_process       text       not null,
    case_version       integer    not null,
    process            text       not null,
    version            integer    not null,
    step               text       not null,
    step_name          text       not null,
    team               text,
    municipality       text,
    started_at         timestamp  not null,
    claimed_at         timestamp,
    ended_at           timestamp  not null,
    due_at             timestamp,
    completed          boolean    not null,
    -- who did the last step before this one in the same case, and when it was done
    previous_team      text,
    previous_ended_at  timestamp,
    tx                 xid8       not null default pg_current_xact_id(),
    primary key (task, ended_at)
) partition by range (ended_at);
create index step_fact_tx on step_fact (tx);
create index step_fact_ended on step_fact (ended_at);
create index step_fact_step on step_fact (process, step, ended_at);

-- A process that a step of another process called, ended: how long that step (a call activity) took.
create table call_fact (
    instance       text       not null,
    case_instance  text       not null,
    case_process   text       not null,
    case_version   integer    not null,
    process        text       not null,
    version        integer    not null,
    step           text       not null,
    municipality   text,
    started_at     timestamp  not null,
    ended_at       timestamp  not null,
    tx             xid8       not null default pg_current_xact_id(),
    primary key (instance, ended_at)
) partition by range (ended_at);
create index call_fact_tx on call_fact (tx);
create index call_fact_ended on call_fact (ended_at);

create table handover_fact (
    instance      text       not null,
    case_instance text       not null,
    process       text       not null,
    version       integer    not null,
    from_role     text       not null,
    to_role       text       not null,
    municipality  text,
    offered_at    timestamp  not null,
    ended_at      timestamp  not null,
    result        text,
    tx            xid8       not null default pg_current_xact_id(),
    primary key (instance, ended_at)
) partition by range (ended_at);
create index handover_fact_tx on handover_fact (tx);
create index handover_fact_ended on handover_fact (ended_at);

create table term_fact (
    instance      text       not null,
    case_instance text       not null,
    process       text       not null,
    version       integer    not null,
    -- the role that had to meet it
    handler       text,
    municipality  text,
    started_at    timestamp  not null,
    ended_at      timestamp  not null,
    result        text       not null,
    tx            xid8       not null default pg_current_xact_id(),
    primary key (instance, ended_at)
) partition by range (ended_at);
create index term_fact_tx on term_fact (tx);
create index term_fact_ended on term_fact (ended_at);

-- Everything that no month was made for yet; moved into its month by FactMonths.
create table case_fact_rest partition of case_fact default;
create table step_fact_rest partition of step_fact default;
create table call_fact_rest partition of call_fact default;
create table handover_fact_rest partition of handover_fact default;
create table term_fact_rest partition of term_fact default;

-- Counts per period with a histogram of durations. Kinds and what their dimensions hold: see Measure. Dimensions that a kind
-- does not have are empty texts. The case is the root: what a manager calls the process; the process is where the step stands.
create table rollup (
    kind          text      not null,
    period        date      not null,
    case_process  text      not null,
    case_version  integer   not null,
    process       text      not null,
    version       integer   not null,
    municipality  text      not null,
    step          text      not null,
    team          text      not null,
    other_team    text      not null,
    outcome       text      not null,
    n             integer   not null,
    on_time       integer   not null,
    buckets       smallint[] not null,
    counts        integer[] not null,
    primary key (kind, period, case_process, case_version, process, version, municipality, step, team, other_team, outcome)
);

-- Up to which transaction the facts are in the roll-ups, and when they were last brought up to date.
create table rollup_state (
    only_row      boolean primary key default true check (only_row),
    seen_up_to    xid8        not null,
    refreshed_at  timestamptz
);
insert into rollup_state (seen_up_to) values ('0'::xid8);

-- Terms that run out soon are asked for on every visit to the dashboard.
create index termijn_running on termijn (ends_on) where status = 'LOPEND';
