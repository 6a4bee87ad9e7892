-- Whose work an application is, where its unit has said so.
alter table services.application add column executor uuid;
create index application_executor on services.application (executor) where executor is not null and settled_at is null;

alter table services.application_step drop constraint application_step_what_check;
alter table services.application_step add constraint application_step_what_check check (what in ('SUBMITTED', 'ROUTED',
  'ASSIGNED', 'PAPER_ASKED', 'PAPER_SENT', 'VISIT_ARRANGED', 'VISITED', 'CONSULTED', 'ADVISED', 'PAID', 'MESSAGE_OUT',
  'MESSAGE_IN', 'GRANTED', 'DECLINED', 'WITHDRAWN', 'OBJECTED', 'REOPENED', 'UPHELD', 'RECOUNTED'));

-- That somebody in the queue agrees in writing to be named there, and until when (Law 998-IIIQ). It can be taken back
-- at any time; that it was there stays in the history.
alter table services.housing_entry add column consented_on date, add column named_until date;
alter table services.housing_entry add constraint consent check ((consented_on is null) = (named_until is null)
  and named_until >= consented_on and (named_until is null or state = 'WAITING'));

alter table services.housing_move drop constraint housing_move_what_check;
alter table services.housing_move add constraint housing_move_what_check check (what in ('REGISTERED', 'MOVED',
  'RECATEGORISED', 'HOUSEHOLD', 'KEPT', 'INHERITED', 'REVIEWED', 'NAMED', 'UNNAMED', 'ALLOCATED', 'REMOVED'));

-- A name is shown while a legal basis is in force, or while its bearer consents; which of the two, the row says.
create or replace view open_data.housing_queue as
select e.number, extract(year from e.registered_on)::int as registered_year, s.shown_group as category_group,
  s.shown_settlement as settlement, s.family,
  case e.state when 'ALLOCATED' then 'allocated' when 'REMOVED' then 'removed' else 'waiting' end as state,
  s.general, s.privileged, m.general - s.general as moved_on,
  case when exists (select from services.housing_basis b
      where (now() at time zone 'Asia/Baku')::date between b.since and coalesce(b.until, 'infinity'))
    or (now() at time zone 'Asia/Baku')::date between e.consented_on and e.named_until then e.name end as name,
  e.invented,
  case when (now() at time zone 'Asia/Baku')::date between e.consented_on and e.named_until then e.consented_on end
    as consented_on,
  case when (now() at time zone 'Asia/Baku')::date between e.consented_on and e.named_until then e.named_until end
    as named_until
from services.housing_standing s
join services.housing_entry e on e.id = s.id
left join services.housing_month m on m.entry = e.id
  and m.month = date_trunc('month', now() at time zone 'Asia/Baku')::date;

comment on column open_data.housing_queue.name is E'Ad: yalnız hüquqi əsas və ya şəxsin yazılı razılığı qüvvədə olduqda\nName: only while a legal basis or the person’s written consent is in force\nИмя: только пока действует правовое основание или письменное согласие лица';
comment on column open_data.housing_queue.consented_on is E'Adın göstərilməsinə yazılı razılığın tarixi\nDay of the written consent to be named\nДата письменного согласия на указание имени';
comment on column open_data.housing_queue.named_until is E'Razılıq hansı günədək qüvvədədir\nUntil when the consent holds\nПо какой день действует согласие';
