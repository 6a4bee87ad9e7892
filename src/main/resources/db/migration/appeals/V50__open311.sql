-- Open311 GeoReport v2: the keys of programs, what came through them and what was only tried. Nothing of it is public.

-- The key itself is shown once and kept as its hash.
create table appeals.open311_key (
  id uuid primary key,
  name text not null check (length(name) between 1 and 100),
  contact text not null check (length(contact) between 1 and 254),
  hash bytea not null unique,
  per_minute int not null check (per_minute between 1 and 10000),
  made_by uuid not null,
  made_at timestamptz not null,
  revoked_by uuid,
  revoked_at timestamptz,
  last_used_at timestamptz,
  constraint revoked_by_somebody check ((revoked_by is null) = (revoked_at is null))
);

-- What a program said besides the appeal. The appeal's text begins with the description, `described` characters long;
-- the place and the picture stand below it, where the desk reads them.
create table appeals.open311_request (
  appeal uuid primary key references appeals.appeal,
  key uuid not null references appeals.open311_key,
  fingerprint text not null,
  described int not null check (described > 0),
  address text not null default '',
  address_id text not null default '',
  media_url text not null default '',
  made_at timestamptz not null
);
create index open311_request_key on appeals.open311_request (key, made_at desc);
create index open311_request_again on appeals.open311_request (fingerprint, made_at desc);

-- What a program added to a request later: a line of the appeal's history, in the program's own words.
create table appeals.open311_update (
  step uuid primary key references appeals.step,
  key uuid not null references appeals.open311_key,
  fingerprint text not null,
  status text not null,
  text text not null,
  media_url text not null,
  made_at timestamptz not null
);
create index open311_update_again on appeals.open311_update (fingerprint, made_at desc);

-- What was sent to the test address: forgotten after a day.
create table appeals.open311_trial (
  number text primary key check (number ~ '^T-\d{4}-\d{6,}$'),
  key uuid not null references appeals.open311_key,
  fingerprint text not null,
  topic text not null references appeals.topic,
  made_at timestamptz not null,
  due date not null,
  provisional boolean not null,
  held jsonb not null
);
create index open311_trial_made on appeals.open311_trial (made_at desc, number desc);
create index open311_trial_again on appeals.open311_trial (fingerprint, made_at desc);

create table appeals.open311_trial_update (
  id uuid primary key,
  number text not null references appeals.open311_trial on delete cascade,
  fingerprint text not null,
  made_at timestamptz not null,
  status text not null,
  text text not null,
  media_url text not null
);
create index open311_trial_update_number on appeals.open311_trial_update (number, made_at);

-- How often a key or a sender called in the running minute. `who` is a keyed hash, never an address.
create table appeals.open311_pace (
  who bytea primary key,
  since timestamptz not null,
  times int not null
);
create index open311_pace_since on appeals.open311_pace (since);

-- The district with its neighbourhood; a place outside is refused.
create table appeals.open311_area (
  one boolean primary key default true check (one),
  south numeric(8, 6) not null check (south >= -90),
  west numeric(9, 6) not null check (west >= -180),
  north numeric(8, 6) not null check (north <= 90),
  east numeric(9, 6) not null check (east <= 180),
  check (south < north and west < east)
);

-- Programs ask what has changed since they last asked; steps are written in the order of time, so the index is small.
create index step_at on appeals.step using brin (at) with (pages_per_range = 16, autosummarize = on);
