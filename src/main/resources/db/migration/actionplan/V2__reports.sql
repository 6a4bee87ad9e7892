-- The yearly report, sentence by sentence with what each rests on. From approval on nothing in it moves: figures stand
-- with the rows they were reckoned from.
create table actionplan.report (
  id uuid primary key,
  plan uuid not null references actionplan.plan,
  year int not null,
  as_of date not null,
  title text not null check (title <> ''),
  headings text not null default '',
  post text not null default '',
  signatory text not null default '',
  dated date,
  state text not null,
  moved_by uuid not null,
  moved_at timestamptz not null,
  back_why text,
  approved_by uuid,
  approved_at timestamptz,
  sent_on date,
  sent_way text,
  version int not null default 0,
  unique (plan, year),
  check (case state
    when 'DRAFT' then approved_at is null and sent_on is null
    when 'WITH_DEPUTY' then approved_at is null and sent_on is null and back_why is null
    when 'WITH_HEAD' then approved_at is null and sent_on is null and back_why is null
    when 'APPROVED' then approved_at is not null and dated is not null and sent_on is null
    when 'SENT' then approved_at is not null and sent_on is not null and sent_way <> ''
    when 'PUBLISHED' then approved_at is not null and sent_on is not null and sent_way <> ''
    when 'IMPORTED' then approved_at is null and sent_on is null
    else false end)
);

create table actionplan.clause (
  report uuid not null references actionplan.report,
  number text not null,
  place int not null,
  measure uuid references actionplan.measure,
  title text not null,
  primary key (report, number)
);

create table actionplan.sentence (
  id uuid primary key,
  report uuid not null,
  number text not null,
  place int not null,
  text text not null check (text <> ''),
  origin text not null check (origin in ('PROGRAM', 'HAND', 'FILE')),
  edited boolean not null default false,
  foreign key (report, number) references actionplan.clause
);
create index on actionplan.sentence (report, number, place);

-- What a sentence rests on. Names, formula and dataset of a series are kept as they were.
create table actionplan.trace (
  id uuid primary key,
  sentence uuid not null references actionplan.sentence on delete cascade,
  place int not null,
  kind text not null,
  series text,
  series_title text,
  formula text,
  unit text,
  dataset text,
  period_from date,
  period_to date,
  dimension text,
  evidence uuid references actionplan.evidence,
  milestone uuid references actionplan.milestone,
  reached boolean,
  check (case kind
    when 'FIGURE' then series is not null and series_title is not null and unit is not null
      and period_from is not null and period_to >= period_from
    when 'EVIDENCE' then evidence is not null
    when 'MILESTONE' then milestone is not null and reached is not null
    else false end)
);
create index on actionplan.trace (sentence, place);

-- What the series said when the sentence was written. No value is no data, which is not 0.
create table actionplan.reading (
  trace uuid not null references actionplan.trace on delete cascade,
  place int not null,
  grp text not null,
  label text not null default '',
  value numeric,
  numerator bigint,
  denominator bigint,
  last_event date,
  primary key (trace, place)
);

-- The rows behind the figures as they were on the day of approval.
create table actionplan.frozen_rows (
  report uuid not null references actionplan.report,
  dataset text not null,
  csv bytea not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  row_count int not null,
  frozen_at timestamptz not null,
  primary key (report, dataset)
);

-- The files of the report: the signed PDF and the DOCX of the approval, the file that an old report came from.
create table actionplan.paper (
  report uuid not null references actionplan.report,
  kind text not null check (kind in ('PDF', 'DOCX', 'ORIGINAL')),
  document uuid not null,
  primary key (report, kind)
);

-- Who moved the report, when and why.
create table actionplan.report_event (
  id uuid primary key,
  report uuid not null references actionplan.report,
  at timestamptz not null,
  actor uuid not null,
  body uuid,
  event text not null,
  reason text not null default '',
  deed uuid not null
);
create index on actionplan.report_event (report, at);

create trigger only_grows before update or delete on actionplan.report_event
  for each statement execute function actionplan.only_grows();
create trigger only_grows before update or delete on actionplan.frozen_rows
  for each statement execute function actionplan.only_grows();

-- A sentence of a report that is approved, or that came from a file, is as it was.
create function actionplan.stays_as_signed() returns trigger language plpgsql as $$
begin
  if exists (select from actionplan.report r where r.id = coalesce(old.report, new.report)
      and r.state in ('APPROVED', 'SENT', 'PUBLISHED')) then
    raise exception 'a signed report does not change';
  end if;
  return coalesce(new, old);
end $$;
create trigger stays_as_signed before update or delete on actionplan.sentence
  for each row execute function actionplan.stays_as_signed();
create trigger stays_as_signed before update or delete on actionplan.clause
  for each row execute function actionplan.stays_as_signed();

create view open_data.plan_reports as
  select p.code as plan, r.year, r.state, r.as_of, r.title, r.post, r.signatory, r.dated, r.approved_at, r.sent_on,
    r.sent_way
  from actionplan.report r join actionplan.plan p on p.id = r.plan
  where p.opened_at is not null and r.state in ('PUBLISHED', 'IMPORTED');

create view open_data.plan_report_sentences as
  select p.code as plan, r.year, s.number as measure, s.place, s.text, s.origin, s.edited,
    (select count(*) from actionplan.trace t where t.sentence = s.id) as traces
  from actionplan.sentence s join actionplan.report r on r.id = s.report join actionplan.plan p on p.id = r.plan
  where p.opened_at is not null and r.state in ('PUBLISHED', 'IMPORTED');

create view open_data.plan_report_figures as
  select p.code as plan, r.year, s.number as measure, s.place as sentence, t.series, t.period_from, t.period_to,
    t.dimension, g.grp as "group", g.value, g.numerator, g.denominator, g.last_event
  from actionplan.reading g join actionplan.trace t on t.id = g.trace join actionplan.sentence s on s.id = t.sentence
  join actionplan.report r on r.id = s.report join actionplan.plan p on p.id = r.plan
  where p.opened_at is not null and r.state in ('PUBLISHED', 'IMPORTED');
