-- Frozen rows are a kept file: a register of a million rows has no place in one value. Those of earlier reports stay
-- where they are, because nothing here is ever changed.
alter table actionplan.frozen_rows add column document uuid;
alter table actionplan.frozen_rows alter column csv drop not null,
  add check ((csv is null) <> (document is null));
