-- Letters and short messages on their way.
create schema notifications;

create table notifications.dispatch (
  id uuid primary key,
  channel text not null check (channel in ('MAIL', 'SMS')),
  account uuid,
  address text,
  language text check (language in ('AZ', 'EN', 'RU')),
  subject text,
  body text,
  link text,
  state text not null check (state in ('WAITING', 'SENT', 'FAILED', 'SHOWN')),
  attempts int not null default 0,
  next_at timestamptz not null,
  trouble text,
  created_at timestamptz not null,
  settled_at timestamptz,
  check (case channel
    when 'MAIL' then (account is null) <> (address is null) and (account is null) = (language is not null)
    when 'SMS' then account is null and address is not null and subject is null and link is null
    end),
  check ((state = 'WAITING') = (settled_at is null)),
  -- What a letter said is forgotten some time after it has arrived, and never before.
  check (body is not null or state = 'SENT')
);
create index on notifications.dispatch (next_at) where state = 'WAITING';
create index on notifications.dispatch (created_at);

-- One row a channel: since when the office that takes our post does not answer.
create table notifications.line (
  channel text primary key check (channel in ('MAIL', 'SMS')),
  broken_since timestamptz,
  trouble text
);
