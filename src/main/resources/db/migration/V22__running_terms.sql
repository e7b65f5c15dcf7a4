-- Which terms run out soon is asked over all cases; those that ended are no part of the answer.
create index termijn_running on termijn (ends_on, kind) where status = 'LOPEND';
