-- One granted application brings one household into the queue. Where several had come from one, it stays with the first
-- of them; the others are in the register without one, for the keeper to look into.
update services.housing_entry later set application = ''
where application <> '' and exists (select from services.housing_entry earlier
  where earlier.application = later.application and earlier.number < later.number);
create unique index housing_application on services.housing_entry (application) where application <> '';

-- Each of a martyr's family may be in the queue in their own name; of other families nobody is in it twice.
alter table services.housing_category add column each_apart boolean not null default false;
update services.housing_category set each_apart = true where code = 'MARTYR_FAMILY';

-- What changes of order a household reads through to know why it moved on.
create index housing_move_order on services.housing_move (at, id)
  where general_from is distinct from general_to or privileged_from is distinct from privileged_to;
