-- Plans and what is known of each measure. What was said once is never taken back in silence: history, verdicts and
-- assessments only grow.
create schema actionplan;

create table actionplan.plan (
  id uuid primary key,
  code text not null unique check (code ~ '^[0-9]{4}(-[0-9]{4})?(-[a-z0-9]{1,12})?$'),
  title_az text not null check (title_az <> ''),
  title_en text not null default '',
  title_ru text not null default '',
  first_year int not null,
  last_year int not null check (last_year >= first_year),
  demonstration boolean not null default false,
  opened_at timestamptz,
  created_at timestamptz not null,
  created_by uuid not null,
  version int not null default 0
);

create table actionplan.direction (
  id uuid primary key,
  plan uuid not null references actionplan.plan,
  number text not null check (number ~ '^[0-9]{1,3}$'),
  title_az text not null default '',
  title_en text not null default '',
  title_ru text not null default '',
  unique (plan, number)
);

create table actionplan.measure (
  id uuid primary key,
  plan uuid not null references actionplan.plan,
  direction uuid not null references actionplan.direction,
  number text not null check (number ~ '^[0-9]{1,3}([.][0-9]{1,3}){0,3}$'),
  title_az text not null check (title_az <> ''),
  title_en text not null default '',
  title_ru text not null default '',
  starts date not null,
  ends date not null check (ends >= starts),
  version int not null default 0,
  unique (plan, number)
);

-- Who carries the measure out: a unit of the directory, or a name where it is somebody outside the authority.
create table actionplan.executor (
  measure uuid not null references actionplan.measure,
  place int not null,
  unit uuid,
  name text not null check (name <> ''),
  primary key (measure, place)
);

-- The series that measure the measure. The title is kept for a register that is not built yet.
create table actionplan.indicator (
  measure uuid not null references actionplan.measure,
  place int not null,
  series text not null check (series ~ '^[a-z]+[.][A-Za-z.]+$'),
  title_az text not null,
  title_en text not null default '',
  title_ru text not null default '',
  primary key (measure, place),
  unique (measure, series)
);

create table actionplan.milestone (
  id uuid primary key,
  measure uuid not null references actionplan.measure,
  title text not null check (title <> ''),
  due date not null,
  done_on date,
  result text,
  done_by uuid,
  done_at timestamptz,
  version int not null default 0,
  check ((done_on is null) = (done_at is null) and (done_on is null) = (done_by is null)
    and (done_on is null) = (result is null))
);
create index on actionplan.milestone (measure, due);

create table actionplan.evidence (
  id uuid primary key,
  measure uuid not null references actionplan.measure,
  kind text not null,
  happened_on date not null,
  title text not null check (title <> ''),
  document uuid,
  file_name text,
  sha256 text,
  address text,
  deed uuid,
  series text,
  period_from date,
  period_to date,
  dimension text,
  added_by uuid not null,
  body uuid,
  added_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_why text,
  version int not null default 0,
  check (case kind
    when 'FILE' then document is not null and file_name is not null and sha256 ~ '^[0-9a-f]{64}$'
      and address is null and deed is null and series is null
    when 'LINK' then address ~ '^https?://' and document is null and deed is null and series is null
    when 'DEED' then deed is not null and document is null and address is null and series is null
    when 'FIGURE' then series is not null and period_from is not null and period_to >= period_from
      and document is null and address is null and deed is null
    else false end),
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index on actionplan.evidence (measure, happened_on desc);

-- The level that the authority's leadership states in place of the reckoned one; null takes the statement back.
create table actionplan.verdict (
  id uuid primary key,
  measure uuid not null references actionplan.measure,
  level text check (level in ('NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETED')),
  reason text not null check (reason <> ''),
  given_by uuid not null,
  body uuid not null,
  given_at timestamptz not null
);
create index on actionplan.verdict (measure, given_at desc);

-- What civil society says, each organisation for itself. The latest word of an organisation counts.
create table actionplan.assessment (
  id uuid primary key,
  measure uuid not null references actionplan.measure,
  organisation uuid not null,
  level text not null check (level in ('NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETED')),
  reason text not null check (reason <> ''),
  given_by uuid not null,
  given_at timestamptz not null
);
create index on actionplan.assessment (measure, organisation, given_at desc);

-- The diary of a measure. `body` is the unit or the organisation that acted; the person is known to the audit only.
create table actionplan.history (
  id uuid primary key,
  measure uuid not null references actionplan.measure,
  at timestamptz not null,
  actor uuid not null,
  actor_kind text not null check (actor_kind in ('OFFICIAL', 'DELEGATE', 'CLOCKWORK')),
  body uuid,
  event text not null,
  what text not null default '',
  reason text not null default '',
  deed uuid
);
create index on actionplan.history (measure, at desc);

-- The reckoned level as it changed, so that a level has a date and the past can be seen.
create table actionplan.reckoning (
  id uuid primary key,
  measure uuid not null references actionplan.measure,
  level text not null check (level in ('NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETED')),
  at timestamptz not null
);
create index on actionplan.reckoning (measure, at desc);

-- One letter of the ladder, once, whichever node sends it.
create table actionplan.reminder (
  subject uuid not null,
  due date not null,
  step text not null,
  sent_at timestamptz not null,
  primary key (subject, due, step)
);

create function actionplan.only_grows() returns trigger language plpgsql as $$
begin
  raise exception '% only grows', tg_table_name;
end $$;
create trigger only_grows before update or delete on actionplan.verdict
  for each statement execute function actionplan.only_grows();
create trigger only_grows before update or delete on actionplan.assessment
  for each statement execute function actionplan.only_grows();
create trigger only_grows before update or delete on actionplan.history
  for each statement execute function actionplan.only_grows();
create trigger only_grows before update or delete on actionplan.reckoning
  for each statement execute function actionplan.only_grows();

create view open_data.plans as
  select code, title_az, title_en, title_ru, first_year, last_year, demonstration, opened_at
  from actionplan.plan where opened_at is not null;

create view open_data.plan_measures as
  select p.code as plan, d.number as direction, d.title_az as direction_title, m.number, m.title_az, m.title_en,
    m.title_ru, m.starts, m.ends,
    (select string_agg(e.name, '; ' order by e.place) from actionplan.executor e where e.measure = m.id) as executors,
    (select string_agg(i.series, '; ' order by i.place) from actionplan.indicator i where i.measure = m.id) as series,
    (select r.level from actionplan.reckoning r where r.measure = m.id order by r.at desc limit 1) as reckoned_level,
    (select v.level from actionplan.verdict v where v.measure = m.id order by v.given_at desc limit 1) as stated_level,
    (select v.reason from actionplan.verdict v where v.measure = m.id order by v.given_at desc limit 1)
      as stated_reason
  from actionplan.measure m join actionplan.plan p on p.id = m.plan join actionplan.direction d on d.id = m.direction
  where p.opened_at is not null;

create view open_data.plan_milestones as
  select p.code as plan, m.number as measure, s.title, s.due, s.done_on, s.result
  from actionplan.milestone s join actionplan.measure m on m.id = s.measure join actionplan.plan p on p.id = m.plan
  where p.opened_at is not null;

create view open_data.plan_evidence as
  select p.code as plan, m.number as measure, e.id, e.kind, e.happened_on, e.title, e.file_name, e.sha256, e.address,
    e.deed, e.series, e.period_from, e.period_to, e.dimension, e.added_at, e.withdrawn_at, e.withdrawn_why
  from actionplan.evidence e join actionplan.measure m on m.id = e.measure join actionplan.plan p on p.id = m.plan
  where p.opened_at is not null;

create view open_data.plan_assessments as
  select p.code as plan, m.number as measure, a.organisation, a.level, a.reason, a.given_at
  from actionplan.assessment a join actionplan.measure m on m.id = a.measure join actionplan.plan p on p.id = m.plan
  where p.opened_at is not null;

create view open_data.plan_history as
  select p.code as plan, m.number as measure, h.at, h.actor_kind, h.body, h.event, h.what, h.reason
  from actionplan.history h join actionplan.measure m on m.id = h.measure join actionplan.plan p on p.id = m.plan
  where p.opened_at is not null;
