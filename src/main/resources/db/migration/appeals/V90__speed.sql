-- What the statistics count of a year stands in the indexes themselves, so that twenty years of appeals are not read for
-- one: by unit, by the day of the answer, what is open by its last day, and what was answered after it.
drop index appeals.appeal_year;
create index appeal_year on appeals.appeal ((extract(year from registered_on)::int), unit)
  include (registered_on, state, settled_on, due, basis, extra, reopened);
drop index appeals.appeal_settled_on;
create index appeal_settled_on on appeals.appeal (settled_on) include (state, registered_on, due)
  where settled_on is not null;
create index appeal_unsettled on appeals.appeal (due, registered_on) where settled_on is null;
create index appeal_late on appeals.appeal (settled_on, due, registered_on) where settled_on > due;
