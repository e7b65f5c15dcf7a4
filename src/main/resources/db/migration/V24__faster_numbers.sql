-- The days around whole months are most of a month: it is read whole, or by municipality.
drop index step_fact_ended;
drop index call_fact_ended;
create index step_fact_municipality on step_fact (municipality, ended_at);

-- Kinds of numbers that are new are added up from all facts at the next refresh.
update rollup_state set seen_up_to = '0'::xid8;
