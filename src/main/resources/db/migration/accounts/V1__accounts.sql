-- Who may sign in, as what, and from where they are signed in now.
create schema accounts;

create table accounts.account (
  id uuid primary key,
  kind text not null check (kind in ('CITIZEN', 'DELEGATE', 'OFFICIAL')),
  state text not null check (state in ('INVITED', 'ACTIVE', 'ENDED')),
  email text not null check (email = lower(email) and email like '%_@_%' and length(email) <= 254),
  given_name text not null check (given_name <> ''),
  family_name text not null,
  patronymic text not null,
  language text not null check (language in ('AZ', 'EN', 'RU')),
  phone text,
  unit uuid,
  organisation uuid,
  password text,
  totp bytea,
  totp_step bigint not null default 0,
  created_at timestamptz not null,
  version int not null default 0,
  check ((kind = 'OFFICIAL') = (unit is not null)),
  check ((kind = 'DELEGATE') = (organisation is not null)),
  check ((state = 'ACTIVE') <= (password is not null)),
  check (totp is null or kind = 'OFFICIAL')
);
-- An account that has ended gives its address free: a person may come back, or another may take over the post's box.
create unique index account_email on accounts.account (email) where state <> 'ENDED';

create table accounts.role_held (
  account uuid not null references accounts.account,
  role text not null check (role in ('HEAD', 'DEPUTY', 'EXECUTOR', 'REGISTRAR', 'REPRESENTATIVE', 'ETHICS', 'DATA',
    'SECRETARY', 'EDITOR', 'AUDITOR', 'ADMIN')),
  since date not null,
  until date,
  primary key (account, role, since),
  check (until >= since)
);

-- Only the hash of what the browser holds is here: whoever reads this table, or a copy of it, cannot sign in with it.
create table accounts.session (
  id uuid primary key,
  secret bytea not null unique,
  account uuid not null references accounts.account,
  stage text not null check (stage in ('PASSWORD', 'WHOLE')),
  device text not null,
  offer bytea,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  idle_until timestamptz not null,
  ends_at timestamptz not null
);
create index on accounts.session (account);
create index on accounts.session (ends_at);

create table accounts.recovery_code (
  account uuid not null references accounts.account,
  code bytea not null,
  primary key (account, code)
);

-- A link in a letter: good once, and not for long. What was typed by whoever asked is not trusted before it is used.
create table accounts.link (
  secret bytea primary key,
  purpose text not null check (purpose in ('REGISTER', 'INVITATION', 'RESET', 'FIRST_ADMIN')),
  email text,
  account uuid references accounts.account,
  expires_at timestamptz not null,
  check (case purpose
    when 'REGISTER' then email is not null and account is null
    when 'FIRST_ADMIN' then email is null and account is null
    else account is not null end)
);

-- Failed attempts, by account and by network address, under keyed hashes.
create table accounts.failure (
  who bytea primary key,
  count int not null,
  last_at timestamptz not null,
  locked_until timestamptz not null
);

-- What somebody typed into a form whose session had ended. Encrypted with a key that only their browser holds.
create table accounts.kept_form (
  id uuid primary key,
  account uuid references accounts.account,
  content bytea not null,
  expires_at timestamptz not null
);
