-- What somebody filled in and has not submitted yet: one draft per task and person, gone when the task is.
create table draft (
    task_id   text        not null,
    author    text        not null,
    fields    jsonb       not null,
    saved_at  timestamptz not null,
    primary key (task_id, author)
);
create index draft_saved on draft (saved_at);
