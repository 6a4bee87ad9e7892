-- Who receives people, when and where; who has booked to come, with what questions, and what came of it.

-- How often an official receives: every week on a day, in a month on its first to fourth or last (5) such day, or once.
create table appeals.reception_rule (
  id uuid primary key,
  post uuid not null,
  rhythm text not null,
  weekday int check (weekday between 1 and 7),
  nth int check (nth between 1 and 5),
  day date,
  opens time not null,
  closes time not null,
  slot_minutes int not null check (slot_minutes between 5 and 120),
  place text not null check (length(place) between 1 and 300),
  since date not null,
  until date,
  constraint days_of_rhythm check (case rhythm
    when 'WEEKLY' then weekday is not null and nth is null and day is null
    when 'MONTHLY' then weekday is not null and nth is not null and day is null
    when 'ONCE' then weekday is null and nth is null and day is not null
    else false end),
  constraint room_for_one check (closes - opens >= slot_minutes * interval '1 minute')
);

-- One official on one day. `planned_day` is the day the rule gave, `day` the day that holds: they differ once the day
-- was moved. `sequence` counts the changes that calendars must learn of.
create table appeals.reception (
  id uuid primary key,
  rule uuid not null references appeals.reception_rule,
  post uuid not null,
  planned_day date not null,
  day date not null,
  opens time not null,
  closes time not null check (closes > opens),
  slot_minutes int not null check (slot_minutes between 5 and 120),
  place text not null check (length(place) between 1 and 300),
  state text not null check (state in ('PLANNED', 'CANCELLED')),
  reason text not null default '' check (length(reason) <= 1000),
  sequence int not null default 0,
  changed_at timestamptz not null,
  invented boolean not null default false,
  unique (rule, planned_day),
  check ((state = 'CANCELLED' or day <> planned_day) = (reason <> '')),
  exclude using gist (post with =, tsrange(day + opens, day + closes) with &&) where (state = 'PLANNED')
);
create index reception_day on appeals.reception (day, post);

-- One person's booking. `reception` and `slot` are the seat; a seat is one person's for as long as it is not given up.
create table appeals.booking (
  id uuid primary key,
  number text not null unique check (number ~ '^Q-\d{4}-\d{6,}$'),
  submission uuid not null unique,
  post uuid not null,
  surname text not null check (surname <> ''),
  given_name text not null check (given_name <> ''),
  patronymic text not null default '',
  address text not null default '',
  email text not null default '',
  phone text not null default '',
  language text not null check (language in ('AZ', 'EN', 'RU')),
  account uuid,
  needs text[] not null default '{}'
    check (needs <@ array['STEPS', 'SIGNS', 'HEARING', 'SIGHT', 'INTERPRETER', 'COMPANION']),
  needs_note text not null default '' check (length(needs_note) <= 500),
  state text not null,
  reception uuid references appeals.reception,
  slot time,
  offered_until timestamptz,
  confirmed boolean not null default false,
  why text check (why in ('PERSON', 'AUTHORITY', 'LAPSED')),
  reason text not null default '' check (length(reason) <= 1000),
  reminded_for date,
  made_at timestamptz not null,
  invented boolean not null default false,
  version int not null,
  constraint reachable check (email || phone || address <> ''),
  constraint whole_seat check ((reception is null) = (slot is null)),
  constraint booking_facts check (
    (offered_until is not null) = (state = 'OFFERED')
    and (why is not null) = (state = 'CANCELLED')
    and (state = 'CANCELLED' or (reception is null) = (state = 'WAITING'))
    and state in ('WAITING', 'OFFERED', 'BOOKED', 'ARRIVED', 'RECEIVED', 'MISSED', 'CANCELLED'))
);
create unique index booking_seat on appeals.booking (reception, slot) where state <> 'CANCELLED' and slot is not null;
create index booking_waiting on appeals.booking (post, made_at) where state = 'WAITING';
create index booking_offered on appeals.booking (offered_until) where state = 'OFFERED';
create index booking_account on appeals.booking (account, made_at desc) where account is not null;
create index booking_open on appeals.booking (made_at) where state in ('WAITING', 'OFFERED', 'BOOKED');

-- What a booking is about: one or several questions. `appeal` is the oral appeal that a question became.
create table appeals.booking_question (
  booking uuid not null references appeals.booking,
  place int not null check (place between 1 and 5),
  topic text not null references appeals.topic,
  text text not null check (length(text) between 1 and 10000),
  appeal uuid unique references appeals.appeal,
  primary key (booking, place)
);

create table appeals.booking_file (
  document uuid primary key,
  booking uuid not null references appeals.booking,
  place int not null,
  unique (booking, place)
);

-- A booking that is being made. The key is unguessable and becomes the submission's.
create table appeals.booking_draft (
  key uuid primary key,
  answers jsonb not null,
  files uuid[] not null default '{}',
  account uuid,
  expires_at timestamptz not null
);
create index booking_draft_expires on appeals.booking_draft (expires_at);
