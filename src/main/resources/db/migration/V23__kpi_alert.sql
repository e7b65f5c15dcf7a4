-- A number that was over its limit in a period; for each number and period there is one alert. The id is the business key of
-- the process that lets the process owner judge it.
create table kpi_alert (
    id         uuid              primary key,
    kpi        text              not null,
    period     date              not null,
    measured   double precision  not null,
    allowed    double precision  not null,
    counted    bigint            not null,
    raised_at  timestamptz       not null,
    unique (kpi, period)
);
