-- Appeals that came through another system, by the number they have there: each once.
create table appeals.outsider (
  channel text not null check (channel in ('RIH', 'ASAN')),
  number text not null check (length(number) between 1 and 100),
  appeal uuid not null unique references appeals.appeal,
  primary key (channel, number)
);

-- Files between the preview and the taking in; in the database, because the second request may reach another node.
create table appeals.exchange_file (
  file uuid primary key,
  channel text not null check (channel in ('RIH', 'ASAN')),
  staged_by uuid not null,
  staged_at timestamptz not null
);
