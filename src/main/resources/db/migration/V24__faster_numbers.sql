-- The days around whole months are most of a month: it is read whole, or by municipality.
drop index step_fact_ended;
create index step_fact_municipality on step_fact (municipality, ended_at);

-- The cases behind an outcome, a step, and a passage from one team to another. The month is the partition.
create index case_fact_outcome on case_fact (coalesce(outcome, ''), ended_at);
drop index step_fact_step;
create index step_fact_step on step_fact (process, step, case_process, municipality);
drop index call_fact_ended;
create index call_fact_step on call_fact (process, step, ended_at);
create index step_fact_passage on step_fact (previous_team, team, ended_at) where previous_team <> team;

-- Kinds of numbers that are new are added up from all facts at the next refresh.
update rollup_state set seen_up_to = '0'::xid8;
