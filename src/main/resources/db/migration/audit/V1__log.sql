-- Who did what, and the Merkle tree (RFC 6962) in which it cannot be rewritten (N3).
create schema audit;

-- One line for each deed, written in the deed's own transaction. `salt` hides the line from who sees only its leaf;
-- `actor_salt` hides the actor from who sees the line, in a receipt for example.
create table audit.deed (
  id uuid primary key,
  at timestamptz not null,
  actor uuid not null,
  actor_kind text not null check (actor_kind in ('VISITOR', 'CITIZEN', 'DELEGATE', 'OFFICIAL', 'CLOCKWORK')),
  deed text not null check (deed ~ '^[a-z]+([.-][a-zA-Z0-9]+)+$' and length(deed) <= 100),
  subject uuid not null,
  number text check (number ~ '^[0-9A-Z/.-]{1,40}$'),
  salt bytea not null check (length(salt) = 16),
  actor_salt bytea not null check (length(actor_salt) = 16)
);
create index on audit.deed (subject, id);
create index on audit.deed (actor, id);

-- Deeds that have no leaf yet. A row comes and goes back with the deed's own transaction, so that a deed that
-- is committed late is not passed over.
create table audit.waiting (
  deed uuid primary key references audit.deed
);

create table audit.leaf (
  index bigint primary key check (index >= 0),
  deed uuid not null unique references audit.deed
);

-- Roots of the full subtrees: (0, 7) is leaf 7, (2, 1) the root over the leaves 4 to 7. They never change, so every
-- proof for every size since the first is put together from a few of them.
create table audit.node (
  level smallint not null check (level between 0 and 62),
  index bigint not null check (index >= 0),
  hash bytea not null check (length(hash) = 32),
  primary key (level, index)
);

-- Every checkpoint that was ever signed. One size has one root.
create table audit.checkpoint (
  size bigint primary key check (size >= 0),
  root text not null check (root ~ '^[A-Za-z0-9+/]{43}=$'),
  signed_at timestamptz not null,
  note text not null
);

-- The log's own key and the name under which it signs, made together at the first start: the key's id depends on the name.
create table audit.log_key (
  only_one boolean primary key default true check (only_one),
  name text not null check (name ~ '^[^[:space:]+]+$'),
  private_key bytea not null,
  public_key bytea not null check (length(public_key) = 32),
  made_at timestamptz not null
);

create function audit.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'audit.% is only ever added to', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger append_only before update or delete or truncate on audit.deed execute function audit.refuse();
create trigger append_only before update or delete or truncate on audit.leaf execute function audit.refuse();
create trigger append_only before update or delete or truncate on audit.node execute function audit.refuse();
create trigger append_only before update or delete or truncate on audit.checkpoint execute function audit.refuse();
create trigger append_only before update or delete or truncate on audit.log_key execute function audit.refuse();
