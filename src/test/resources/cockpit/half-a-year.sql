-- Half a year of cases that never ran, the same each time but for the day on which it is looked at: facts, and as much of the
-- engine's history as lists of cases need. Chance comes from the number of a case. Nothing in it is about anybody.
create temporary table made on commit drop as
with number as (
    select i, ('x' || substr(md5('p' || i), 1, 6))::bit(24)::int % 100 as p, ('x' || substr(md5('g' || i), 1, 6))::bit(24)::int % 100 as g,
           ('x' || substr(md5('l' || i), 1, 6))::bit(24)::int % 1000 / 1000.0 as l, ('x' || substr(md5('o' || i), 1, 6))::bit(24)::int % 100 as o,
           ('x' || substr(md5('s' || i), 1, 6))::bit(24)::int as s
    from generate_series(1, 700) i
), kind as (
    select *, case when p < 55 then 'uwv-directe-lijn' when p < 75 then 'pre-mediation' when p < 92 then 'bezwaar' else 'casusoverleg' end as process,
           case when g < 50 then '0344' when g < 75 then '0917' else '0599' end as municipality,
           case when g < 50 then 'utrecht' when g < 75 then 'heerlen' else 'rotterdam' end as town
    from number
), started as (
    select *, localtimestamp - make_interval(mins => (s % (182 * 24 * 60))) as started_at,
           case process when 'uwv-directe-lijn' then 6 when 'pre-mediation' then 16 when 'bezwaar' then 38 else 12 end
               * (0.5 + 2.5 * l * l) * case municipality when '0917' then 1.5 else 1 end as days
    from kind
)
select 'halfyear-' || i as id, i, process, municipality, town, o, s, started_at, days,
       case when started_at + make_interval(hours => (days * 24)::int) < localtimestamp - interval '10 minutes'
           then started_at + make_interval(hours => (days * 24)::int) end as ended_at,
       case process
           when 'uwv-directe-lijn' then case when o < 34 then 'BETERE_UITLEG' when o < 55 then 'INFORMELE_OPLOSSING_CORRECTIE' when o < 64 then 'BETALINGSREGELING_INVORDERING'
               when o < 80 then 'BEZWAAR_ONDERSTEUND' when o < 93 then 'NAAR_ADVOCAAT' else 'GEEN_OPLOSSING' end
           when 'pre-mediation' then case when o < 40 then 'UITLEG_VOLDOENDE' when o < 60 then 'MAATWERK_AFSPRAAK' when o < 80 then 'NAAR_BEZWAAR' when o < 90 then 'NAAR_MEDIATION' else 'GEEN_CONTACT' end
           when 'bezwaar' then case when o < 30 then 'INGETROKKEN' when o < 60 then 'ONGEGROND' when o < 85 then 'GEGROND_HERROEPEN' else 'NIET_ONTVANKELIJK' end
           else case when o < 70 then 'PLAN_AFGEROND' else 'GEESCALEERD' end
       end as outcome
from started;

insert into act_hi_procinst (id_, proc_inst_id_, root_proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, state_)
select m.id, m.id, m.id, md5(m.id)::uuid::text, m.process, d.id_, m.started_at, m.ended_at, case when m.ended_at is null then 'ACTIVE' else 'COMPLETED' end
from made m
join lateral (select id_ from act_re_procdef where key_ = m.process order by version_ desc limit 1) d on true;

insert into act_hi_varinst (id_, name_, var_type_, proc_inst_id_, execution_id_, root_proc_inst_id_, text_, state_)
select id || '-nr', 'zaaknummer', 'string', id, id, id, 'RH-2026-' || lpad((1000 + i)::text, 6, '0'), 'CREATED' from made;

insert into case_fact (instance, process, version, municipality, lead, teams, started_at, ended_at, outcome)
select id, process, 1, municipality, 'juridisch-loket-' || town, 'juridisch-loket-' || town, started_at, ended_at, case when ended_at is not null then outcome end
from made;

-- The steps of a case: each begins when the one before it was done.
create temporary table step_made on commit drop as
with step (process, part, step, name, team, position, waits, works, due) as (values
    ('uwv-directe-lijn', 'uwv-directe-lijn', 'UserTask_ConfirmRoute', 'Route bevestigen', 'juridisch-loket-%s', 1, 0.08, 0.02, 1),
    ('uwv-directe-lijn', 'uwv-directe-lijn-vraag', 'UserTask_AskUwv', 'Vraag opstellen', 'juridisch-loket-%s', 2, 0.06, 0.06, 1),
    ('uwv-directe-lijn', 'uwv-directe-lijn-vraag', 'UserTask_AnswerQuestion', 'Vraag beantwoorden', 'uwv-contactpersoon', 3, 0.42, 0.12, 2),
    ('uwv-directe-lijn', 'uwv-directe-lijn-vervolg', 'UserTask_InformResident', 'Inwoner informeren', 'juridisch-loket-%s', 4, 0.12, 0.03, 2),
    ('pre-mediation', 'pre-mediation-gesprek', 'UserTask_CallResident', 'Inwoner bellen', 'pre-mediator-%s', 1, 0.2, 0.05, 3),
    ('pre-mediation', 'pre-mediation-vakafdeling', 'UserTask_GiveView', 'Kant gemeente vastleggen', 'gemeente-uitvoering-%s', 2, 0.35, 0.1, 5),
    ('bezwaar', 'bezwaar-horen', 'UserTask_PrepareHearing', 'Hoorzitting voorbereiden', 'bezwaar-%s', 1, 0.3, 0.15, 14),
    ('bezwaar', 'bezwaar-besluit', 'UserTask_DecideObjection', 'Op bezwaar beslissen', 'bezwaar-%s', 2, 0.2, 0.2, 14),
    ('casusoverleg', 'casusoverleg-plan', 'UserTask_DrawUpPlan', 'Plan opstellen', 'juridisch-loket-%s', 1, 0.3, 0.2, 5))
select m.id || '-' || t.position as task, m.id as case_instance, m.process as case_process, t.part, t.step, t.name, replace(t.team, '%s', m.town) as team, m.municipality,
       m.started_at + make_interval(mins => (m.days * 1440 * part.until)::int) as started_at,
       m.started_at + make_interval(mins => (m.days * 1440 * (part.until + t.waits))::int) as claimed_at,
       m.started_at + make_interval(mins => (m.days * 1440 * (part.until + t.waits + t.works))::int) as ended_at,
       t.due, t.position
from made m
join step t on t.process = m.process
join lateral (select coalesce(sum(before.waits + before.works), 0) as until from step before where before.process = t.process and before.position < t.position) part on true;

insert into step_fact (task, case_instance, case_process, case_version, process, version, step, step_name, team, municipality, started_at, claimed_at, ended_at, due_at,
                       completed, previous_team, previous_ended_at)
select s.task, s.case_instance, s.case_process, 1, s.part, 1, s.step, s.name, s.team, s.municipality, s.started_at, s.claimed_at, s.ended_at,
       s.started_at + make_interval(days => s.due), true, before.team, before.ended_at
from step_made s
left join step_made before on before.case_instance = s.case_instance and before.position = s.position - 1
where s.ended_at < localtimestamp;

insert into handover_fact (instance, case_instance, process, version, from_role, to_role, municipality, offered_at, ended_at, result)
select id || '-overdracht', id, process, 1, 'juridisch-loket', 'advocaat', municipality, ended_at - make_interval(hours => 20 + s % 60), ended_at,
       case when s % 10 < 7 then 'overgedragen' when s % 10 < 9 then 'teruggegeven' else 'niet-beantwoord' end
from made where ended_at is not null and outcome in ('NAAR_ADVOCAAT', 'GEESCALEERD');

insert into term_fact (instance, case_instance, process, version, handler, municipality, started_at, ended_at, result)
select id || '-termijn', id, process, 1, 'juridisch-loket', municipality, started_at, ended_at,
       case when s % 20 = 0 then 'verstreken' when s % 20 < 4 then 'vervallen' else 'gehaald' end
from made where ended_at is not null and process in ('uwv-directe-lijn', 'bezwaar');
