-- Whose account it is, where an official has seen the identity card. Without it no register is asked for a person who
-- fills in a form by themselves.
create table services.identity (
  account uuid primary key,
  fin text not null unique check (fin ~ '^[0-9A-Z]{7}$'),
  name text not null check (length(name) between 1 and 200),
  confirmed_by uuid not null,
  confirmed_at timestamptz not null
);
