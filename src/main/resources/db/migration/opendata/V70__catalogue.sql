-- Which revision of the catalogue is true. It moves in the transaction that changes what is told of a dataset, and comes
-- from a sequence, so that one that is rolled back never comes again: nodes hold the catalogue in memory by it.
create sequence opendata.revision;
create table opendata.catalogue (
  one boolean primary key default true check (one),
  revision bigint not null
);
insert into opendata.catalogue (revision) values (nextval('opendata.revision'));

create function opendata.moves() returns trigger language plpgsql as $$
begin
  update opendata.catalogue set revision = nextval('opendata.revision');
  return null;
end $$;
create trigger moves after insert or update or delete on opendata.about
  for each statement execute function opendata.moves();
