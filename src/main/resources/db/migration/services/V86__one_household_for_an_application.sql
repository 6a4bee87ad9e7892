-- One granted application brings one household into the queue.
create unique index housing_application on services.housing_entry (application) where application <> '';

-- Each of a martyr's family may be in the queue in their own name; of other families nobody is in it twice.
alter table services.housing_category add column each_apart boolean not null default false;
update services.housing_category set each_apart = true where code = 'MARTYR_FAMILY';

-- What changes of order a household reads through to know why it moved on.
create index housing_move_order on services.housing_move (at, id)
  where general_from is distinct from general_to or privileged_from is distinct from privileged_to;
