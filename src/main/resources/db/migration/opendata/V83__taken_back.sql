-- `worker` is whoever checks a file now, until `worked_until`: nobody else tells what came of it. `restores` is the
-- number of the version that is to become public again; such a file has no rows of its own.
alter table opendata.upload
  add worker uuid,
  add restores integer,
  add foreign key (kept, restores) references opendata.version (kept, number);

-- A version that was taken back, with its dataset or alone, cannot be taken any more: this is why. Its number and its
-- hash stay.
alter table opendata.version add withheld text check (length(withheld) between 1 and 2000);
update opendata.version v set withheld = k.withdrawn from opendata.kept k
where k.id = v.kept and k.withdrawn is not null;

create or replace view open_data.dataset_versions as
select k.name, v.number, v.published_at, v.rows, v.sha256, v.note, v.office_az as office, v.restored,
  v.number is not distinct from k.current as current, v.withheld
from opendata.version v join opendata.kept k on k.id = v.kept;
comment on column open_data.dataset_versions.withheld is E'Niyə geri götürülüb\nWhy it was taken back\nПочему отозвана';
