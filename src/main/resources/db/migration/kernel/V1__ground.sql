-- What every module stands on: counters, the event log, Azerbaijani search, and the schema of what is public.
create schema kernel;

create table kernel.counter (
  register text not null,
  year int not null,
  last bigint not null,
  primary key (register, year)
);

-- Keys that every node of this installation shares and nobody else knows.
create table kernel.secret (
  name text primary key,
  value bytea not null
);

-- The event log of Spring Modulith. Events carry keys only.
create table kernel.event_publication (
  id uuid primary key,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamptz not null,
  completion_date timestamptz,
  status text,
  completion_attempts int,
  last_resubmission_date timestamptz
);

-- "müraciət" and "muraciet" fold to the same letters; az.rayon.kernel.Azerbaijani.fold gives the same result.
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;
create function kernel.fold(text) returns text language sql immutable strict parallel safe as
$$ select translate(lower(translate($1, 'İI', 'iı') collate "und-x-icu"), 'əşçğöüıâ', 'escgouia') $$;

-- N1: what may leave the program is a view in this schema, and one role can read this schema and nothing else.
create schema open_data;
do $$
declare
  reader text := current_database() || '_reader';
begin
  if not exists (select from pg_roles where rolname = reader) then
    execute format('create role %I login', reader);
  end if;
  execute format('grant usage on schema open_data, kernel to %I', reader);
  execute format('grant execute on function kernel.fold(text) to %I', reader);
  execute format('alter default privileges in schema open_data grant select on tables to %I', reader);
end $$;
