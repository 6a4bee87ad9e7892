-- E-mail that came in. Each message is taken once: its fingerprint is a hash of what its sender made, without what the
-- servers on the way wrote on it.
create table appeals.mail_item (
  id uuid primary key,
  fingerprint text not null unique check (fingerprint ~ '^[0-9a-f]{64}$'),
  message_id text not null default '',
  source text not null check (source in ('MAILBOX', 'FOLDER', 'DESK')),
  taken_at timestamptz not null,
  sent_at timestamptz,
  address text not null default '',
  name text not null default '',
  subject text not null default '',
  original uuid unique,
  left_out text[] not null default '{}',
  fate text not null check (fate in ('APPEAL', 'ADDED', 'WAITING', 'NOT_AN_APPEAL', 'UNREADABLE')),
  reason text check (reason in ('BOUNCE', 'AUTO_REPLY', 'LIST', 'OWN', 'CALENDAR', 'SPAM', 'EMPTY', 'NAME', 'ADDRESS',
    'STRANGER', 'TOO_LARGE', 'NESTED', 'BROKEN', 'INFECTED')),
  appeal uuid references appeals.appeal,
  version int not null default 0,
  constraint fate_is_whole check (
    (fate in ('APPEAL', 'ADDED')) = (reason is null)
    and (fate not in ('APPEAL', 'ADDED') or appeal is not null)
    and (appeal is null or fate in ('APPEAL', 'ADDED', 'WAITING')))
);
create index mail_item_fate on appeals.mail_item (fate, taken_at desc, id);
create index mail_item_message on appeals.mail_item (message_id) where message_id <> '';

-- Which node reads a source now, and how far it has read: one at a time, so that no two read the same.
create table appeals.mail_source (
  name text primary key,
  holder uuid,
  held_until timestamptz not null default '-infinity',
  validity bigint not null default 0,
  last bigint not null default 0,
  looked_at timestamptz,
  trouble text
);

create table appeals.sent_letter (
  letter uuid primary key,
  appeal uuid not null references appeals.appeal
);
