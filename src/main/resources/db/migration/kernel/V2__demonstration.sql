-- Which modules' demonstrations this installation has been filled with. An installation that holds any says so.
create table kernel.demonstrated (
  part text primary key,
  at timestamptz not null default now()
);
