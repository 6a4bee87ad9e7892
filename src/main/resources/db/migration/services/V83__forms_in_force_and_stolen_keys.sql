-- A service is online only where there is a form to fill in.
create or replace view open_data.services as
select v.service as code, n.az as name_az, n.en as name_en, n.ru as name_ru, p.event as life_event,
  lower(p.giver collate "C") as giver, lower(v.gives collate "C") as gives, v.rule as term_rule, v.fee,
  v.online and exists (select from services.form f where f.service = v.service and f.state = 'IN_FORCE') as online, v.number as version, v.valid_from, v.valid_to,
  (select count(*) from services.required_paper r where r.passport = v.id and r.dropped_on is null) as papers_asked,
  (select count(*) from services.required_paper r where r.passport = v.id and r.dropped_on is not null)
    as papers_dropped,
  (select count(*) from services.passport_text t where t.passport = v.id and not t.confirmed) as unconfirmed,
  v.invented
from services.passport_version v
join services.passport p on p.code = v.service
join services.passport_text n on n.passport = v.id and n.field = 'NAME'
where v.valid_from is not null
order by p.place, v.number;

-- A key that may be in other hands: what it has signed is believed only where the registry says the same.
alter table services.certificate_key add stolen boolean not null default false,
  add check (not stolen or retired_at is not null);
