-- A report speaks of one moment: its figures and the rows behind them are read together, each time its draft is
-- brought up to date, and stand for good with the signature.
alter table actionplan.report add column read_at timestamptz;
update actionplan.report r set read_at = coalesce(
  (select max(frozen_at) from actionplan.frozen_rows f where f.report = r.id), r.approved_at)
where r.approved_at is not null;

drop trigger only_grows on actionplan.frozen_rows;
create trigger stays_as_signed before update or delete on actionplan.frozen_rows
  for each row execute function actionplan.stays_as_signed();

-- What the registers said of the clause's measure at that moment, whether a sentence rests on it or not.
alter table actionplan.clause add column figures jsonb not null default '[]';
