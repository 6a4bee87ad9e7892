-- A file that somebody wants to bring in, while they look at what was read. Saving it once says what it became, so that
-- a second submit makes nothing new.
create table actionplan.preview (
  key uuid primary key,
  file_name text not null,
  content bytea not null,
  kept_by uuid not null,
  kept_at timestamptz not null,
  became text
);
create index on actionplan.preview (kept_at);
