-- A term keeps what it counts from and everything that happened to it, so that its last day can be computed again.
alter table termijn
    add column basis      date,
    add column changes    jsonb   not null default '[]',
    add column overrides  jsonb   not null default '[]',
    add column version    integer not null default 0,
    add column pro_forma_choice text;
-- Until now every term began on the day after what it counts from.
update termijn set basis = started_on - 1;
alter table termijn alter column basis set not null;
