-- The desk counts what is open by its last day and state without reading the appeals themselves.
create index appeal_open_counted on appeals.appeal (due, state, unit) where settled_at is null;
