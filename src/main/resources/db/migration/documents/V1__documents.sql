-- Files by what is in them: equal bytes are stored once under their SHA-256, however many documents show them.
create schema documents;

create table documents.document (
  id uuid primary key,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  -- proved by the content, never taken from the name
  type text not null check (type ~ '^[a-z]+/[a-zA-Z0-9.+-]+$'),
  -- made safe before it comes here; for people to read, never a key or a path
  name text not null check (name <> '' and length(name) <= 150 and name !~ '[/\\[:cntrl:]]'),
  scanned boolean not null,
  kept_by uuid not null,
  kept_at timestamptz not null
);
create index on documents.document (sha256);
