-- The authority as it is and was. A thing (unit, post, person, settlement, organisation) has an id and a code that
-- never change, and periods: what held of it from which day until which. No two periods of a thing overlap.
create schema directory;
create extension if not exists btree_gist with schema public;

create domain directory.code as text check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(value) <= 60);
create domain directory.phone as text check (value = '' or value ~ '^\+[0-9]{7,15}$');
create domain directory.email as text check (value = '' or value ~ '^[^@[:space:]]+@[^@[:space:]]+$');
create domain directory.term as daterange
  check (not isempty(value) and not lower_inf(value) and (upper_inf(value) or upper(value) <> 'infinity'));
-- How sure we are of it: taken from an official source, still to be checked, or invented for the demonstration.
create domain directory.standing as text check (value in ('CONFIRMED', 'UNCONFIRMED', 'SAMPLE'));

create table directory.authority_period (
  valid directory.term not null,
  code text not null check (code ~ '^[A-Z]{2}-[A-Z]{2,3}$'),
  name_az text not null check (name_az <> ''),
  name_en text not null default '',
  name_ru text not null default '',
  short_az text not null check (short_az <> ''),
  short_en text not null default '',
  short_ru text not null default '',
  address text not null default '',
  phone directory.phone not null default '',
  email directory.email not null default '',
  site text not null default '' check (site = '' or site ~ '^https?://[^[:space:]]+$'),
  standing directory.standing not null,
  source text not null default '',
  exclude using gist (valid with &&)
);

create table directory.unit (
  id uuid primary key,
  code directory.code not null unique,
  kind text not null check (kind in ('LEADERSHIP', 'DEPARTMENT', 'SECTOR', 'REPRESENTATION')),
  unique (id, kind)
);
create table directory.unit_period (
  thing uuid not null references directory.unit,
  valid directory.term not null,
  parent uuid references directory.unit deferrable initially deferred check (parent <> thing),
  name_az text not null check (name_az <> ''),
  name_en text not null default '',
  name_ru text not null default '',
  address text not null default '',
  phone directory.phone not null default '',
  email directory.email not null default '',
  place int not null default 0,
  standing directory.standing not null,
  source text not null default '',
  exclude using gist (thing with =, valid with &&)
);

-- A post is one seat: it has at most one holder at a time.
create table directory.post (
  id uuid primary key,
  code directory.code not null unique
);
create table directory.post_period (
  thing uuid not null references directory.post,
  valid directory.term not null,
  unit uuid not null references directory.unit,
  title_az text not null check (title_az <> ''),
  title_en text not null default '',
  title_ru text not null default '',
  phone directory.phone not null default '',
  email directory.email not null default '',
  place int not null default 0,
  standing directory.standing not null,
  source text not null default '',
  exclude using gist (thing with =, valid with &&)
);

-- Surname, given name and patronymic stand apart and are never split or joined by rule. A foreign name may have none.
create table directory.person (
  id uuid primary key,
  code directory.code not null unique
);
create table directory.person_period (
  thing uuid not null references directory.person,
  valid directory.term not null,
  surname text not null check (surname <> ''),
  given text not null check (given <> ''),
  patronymic text not null default '',
  particle text check (particle in ('OGLU', 'QIZI')),
  standing directory.standing not null,
  source text not null default '',
  check ((patronymic = '') = (particle is null)),
  exclude using gist (thing with =, valid with &&)
);

create table directory.holding (
  post uuid not null references directory.post,
  person uuid not null references directory.person,
  valid directory.term not null,
  appointed_by text not null default '',
  standing directory.standing not null,
  source text not null default '',
  exclude using gist (post with =, valid with &&)
);
create index on directory.holding (person);

-- Each settlement lies in one inzibati ərazi dairəsi: its office is a representation, never a department.
create table directory.settlement (
  id uuid primary key,
  code directory.code not null unique
);
create table directory.settlement_period (
  thing uuid not null references directory.settlement,
  valid directory.term not null,
  office uuid not null,
  office_kind text not null default 'REPRESENTATION' check (office_kind = 'REPRESENTATION'),
  kind text not null check (kind in ('CITY', 'TOWN', 'VILLAGE')),
  name_az text not null check (name_az <> ''),
  name_en text not null default '',
  name_ru text not null default '',
  standing directory.standing not null,
  source text not null default '',
  foreign key (office, office_kind) references directory.unit (id, kind),
  exclude using gist (thing with =, valid with &&)
);

-- VÖEN: two digits of territory, six of serial, one by a secret rule, the last 1 for a legal and 2 for a natural person.
create table directory.organisation (
  id uuid primary key,
  code directory.code not null unique,
  voen text unique check (voen ~ '^[0-9]{9}[12]$')
);
create table directory.organisation_period (
  thing uuid not null references directory.organisation,
  valid directory.term not null,
  kind text not null
    check (kind in ('ASSOCIATION', 'FOUNDATION', 'UNION', 'MEDIA', 'MUNICIPALITY', 'STATE_BODY', 'UTILITY')),
  name_az text not null check (name_az <> ''),
  name_en text not null default '',
  name_ru text not null default '',
  registration text not null default '',
  address text not null default '',
  phone directory.phone not null default '',
  email directory.email not null default '',
  site text not null default '' check (site = '' or site ~ '^https?://[^[:space:]]+$'),
  standing directory.standing not null,
  source text not null default '',
  exclude using gist (thing with =, valid with &&)
);

-- A file that was looked at and not yet brought in. Taken away when it is, or after a day.
create table directory.staged (
  id uuid primary key,
  sheet text not null,
  content text not null,
  staged_by uuid not null,
  staged_at timestamptz not null
);

-- What is public (N1). Official contacts only; what stands today in Baku.
create function directory.today() returns date language sql stable as $$ select (now() at time zone 'Asia/Baku')::date $$;

create view open_data.offices as
select u.code, p.name_az, p.name_en, p.name_ru, p.address, p.phone, p.email, p.standing, lower(p.valid) as valid_from
from directory.unit u join directory.unit_period p on p.thing = u.id and p.valid @> directory.today()
where u.kind = 'REPRESENTATION';

create view open_data.settlements as
select s.code, p.kind, p.name_az, p.name_en, p.name_ru, u.code as office, p.standing, lower(p.valid) as valid_from
from directory.settlement s
join directory.settlement_period p on p.thing = s.id and p.valid @> directory.today()
join directory.unit u on u.id = p.office;

create view open_data.staff_contacts as
select o.code, u.code as unit, p.title_az, p.title_en, p.title_ru, n.surname, n.given, n.patronymic,
  case n.particle when 'OGLU' then 'oğlu' when 'QIZI' then 'qızı' end as particle, p.phone, p.email,
  coalesce(h.standing, p.standing) as standing, lower(h.valid) as holds_from
from directory.post o
join directory.post_period p on p.thing = o.id and p.valid @> directory.today()
join directory.unit u on u.id = p.unit
left join directory.holding h on h.post = o.id and h.valid @> directory.today()
left join directory.person_period n on n.thing = h.person and n.valid @> directory.today();

create view open_data.organisations as
select o.code, o.voen, p.kind, p.name_az, p.name_en, p.name_ru, p.registration, p.address, p.phone, p.email, p.site,
  p.standing, lower(p.valid) as valid_from
from directory.organisation o
join directory.organisation_period p on p.thing = o.id and p.valid @> directory.today();
