-- When the rows of a dataset that follows a register were last seen to be other than before: `seen` is a sum of all of
-- them, or, where each event has its term, the latest event. A day in a row may lie years ahead; this one never does.
create table opendata.renewal (
  dataset text primary key check (dataset ~ '^[a-z][a-z0-9_]{0,62}$'),
  seen text not null,
  changed_on date not null
);

-- Datasets to which the law gives a term after each event that their rows tell of; `rule` is a key of `deadlines`, the
-- day of the event stands in the first column of days.
create table opendata.owed (
  dataset text primary key check (dataset ~ '^[a-z][a-z0-9_]{0,62}$'),
  rule text not null
);
insert into opendata.owed (dataset, rule) values ('buildings', 'opendata.buildings.update');
