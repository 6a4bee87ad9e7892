-- Who is away, and who stands in for them: for those days the substitute serves the other's unit too.
create table accounts.leave (
  id uuid primary key,
  official uuid not null references accounts.account,
  substitute uuid not null references accounts.account,
  first_day date not null,
  last_day date not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  check (official <> substitute),
  check (last_day >= first_day),
  constraint away_once exclude using gist (official with =, daterange(first_day, last_day, '[]') with &&)
);
create index leave_substitute on accounts.leave (substitute, last_day);
