-- What spares the desk typing the same thing twice: who usually examines what, answers that are often given, what
-- colleagues tell each other about a case, and lists that somebody comes back to.
create table appeals.routing_rule (
  id uuid primary key,
  topic text references appeals.topic,
  settlement text,
  unit uuid not null,
  executor uuid,
  check (topic is not null or settlement is not null)
);
create unique index routing_rule_case on appeals.routing_rule (coalesce(topic, ''), coalesce(settlement, ''));

create table appeals.answer_template (
  id uuid primary key,
  title text not null check (length(title) between 1 and 120),
  topic text references appeals.topic,
  text text not null check (length(text) between 1 and 10000)
);

create table appeals.note (
  id uuid primary key,
  appeal uuid not null references appeals.appeal,
  at timestamptz not null,
  by uuid not null,
  kind text not null check (kind in ('NOTE', 'REMINDER')),
  text text not null check (length(text) <= 2000),
  check ((kind = 'NOTE') = (text <> ''))
);
create index note_appeal on appeals.note (appeal, at);

create table appeals.saved_view (
  id uuid primary key,
  official uuid not null,
  title text not null check (length(title) between 1 and 60),
  query text not null check (length(query) <= 1000),
  unique (official, title)
);
