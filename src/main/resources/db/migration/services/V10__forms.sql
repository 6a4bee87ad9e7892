-- Forms as data, what people are filling in, and what became of it.

create table services.form (
  service text not null check (service ~ '^[a-z][a-z0-9-]{0,59}$'),
  version int not null check (version > 0),
  state text not null check (state in ('DRAFT', 'IN_FORCE', 'PAST')),
  definition jsonb not null,
  edits int not null default 0,
  edited_by uuid not null,
  edited_at timestamptz not null,
  published_at timestamptz,
  primary key (service, version),
  check ((published_at is null) = (state = 'DRAFT'))
);
create unique index form_draft on services.form (service) where state = 'DRAFT';
create unique index form_in_force on services.form (service) where state = 'IN_FORCE';

-- Kept until it is sent or nobody has come back for it; always under the version it was begun with.
create table services.filling (
  key uuid primary key,
  service text not null,
  version int not null,
  preview boolean not null,
  way text not null check (way in ('ONLINE', 'ASSISTED')),
  language text not null check (language in ('AZ', 'EN', 'RU')),
  account uuid,
  answers jsonb not null,
  known jsonb not null,
  mailed int not null default 0,
  started_at timestamptz not null,
  expires_at timestamptz not null,
  foreign key (service, version) references services.form on delete cascade
);
create index filling_expires on services.filling (expires_at);
create index filling_account on services.filling (account) where account is not null;

-- Those who apply too: each confirms with a link of their own what the answers were at that moment.
create table services.consent (
  token uuid primary key,
  filling uuid not null references services.filling on delete cascade,
  place int not null,
  name text not null,
  email text not null,
  seal text not null,
  state text not null check (state in ('ASKED', 'GIVEN', 'REFUSED')),
  answered_at timestamptz,
  unique (filling, place),
  check ((answered_at is null) = (state = 'ASKED'))
);

-- The receipt of what was sent. The PIN is shown for an hour and then forgotten here.
create table services.sent_form (
  filling uuid primary key,
  service text not null,
  version int not null,
  number text not null,
  pin text not null,
  email text not null,
  sent_at timestamptz not null
);

-- How many got past each step: counts only, nobody's name.
create table services.form_passage (
  service text not null,
  version int not null,
  step text not null,
  people bigint not null,
  primary key (service, version, step),
  foreign key (service, version) references services.form on delete cascade
);
