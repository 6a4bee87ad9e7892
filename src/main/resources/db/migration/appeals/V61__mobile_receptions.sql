-- Səyyari qəbul: the authority goes to a village. `officials` are posts of the directory, `guests` who else comes.
create table appeals.mobile_reception (
  id uuid primary key,
  number text not null unique check (number ~ '^M-\d{4}-\d{6,}$'),
  settlement text not null check (settlement <> ''),
  day date not null,
  opens time not null,
  closes time not null check (closes > opens),
  place text not null check (length(place) between 1 and 300),
  officials uuid[] not null check (cardinality(officials) > 0),
  guests text not null default '' check (length(guests) <= 500),
  state text not null check (state in ('PLANNED', 'CANCELLED')),
  moved_from date check (moved_from <> day),
  reason text not null default '' check (length(reason) <= 1000),
  sequence int not null default 0,
  changed_at timestamptz not null,
  invented boolean not null default false,
  version int not null,
  check ((state = 'CANCELLED' or moved_from is not null) = (reason <> ''))
);
create index mobile_reception_day on appeals.mobile_reception (day desc, number);

-- What somebody said there: an oral appeal, and what was ordered on the spot. A promise is an instruction with a day.
create table appeals.mobile_request (
  appeal uuid primary key references appeals.appeal,
  reception uuid not null references appeals.mobile_reception,
  unit uuid,
  instruction text not null default '' check (length(instruction) <= 2000),
  promised date,
  check (promised is null or instruction <> ''),
  check ((unit is null) = (instruction = ''))
);
create index mobile_request_reception on appeals.mobile_request (reception);
