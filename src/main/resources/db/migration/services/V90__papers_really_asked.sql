-- The first passports name every paper that the sources list; the forms never asked for those that a register or the
-- authority itself holds. From today the passports say so too, in a version of their own.
create temporary table given_up (service text, paper text) on commit drop;
insert into given_up values
  ('family-composition', 'id-card'),
  ('form-2', 'house-book'), ('form-2', 'id-card'),
  ('actual-residence', 'neighbours-record'), ('actual-residence', 'id-card'),
  ('housing-queue-status', 'queue-number'), ('housing-queue-status', 'id-card'),
  ('housing-registration', 'id-copies'), ('housing-registration', 'ids-of-household'),
  ('housing-registration', 'marriage-certificate'), ('housing-registration', 'birth-certificates'),
  ('housing-registration', 'ownership'), ('housing-registration', 'dwelling-sheet'),
  ('housing-registration', 'flat-order'),
  ('housing-heirs', 'form-2'), ('housing-heirs', 'kinship'),
  ('dependants', 'form-2'), ('dependants', 'kinship'), ('dependants', 'id-card'),
  ('no-relatives-to-care', 'commission-record'), ('no-relatives-to-care', 'id-card'),
  ('living-conditions', 'id-card'),
  ('many-children', 'id-card'),
  ('household-holding', 'household-record'), ('household-holding', 'id-card'),
  ('burial', 'id-card'),
  ('guardianship', 'id-card'),
  ('building-permit-extension', 'building-permit'),
  ('building-permit', 'ownership'),
  ('social-tenancy', 'tenants-consent'), ('social-tenancy', 'form-2'), ('social-tenancy', 'id-card'),
  ('address', 'id-card'),
  ('martyr-family', 'veteran-card'), ('martyr-family', 'id-card'),
  ('archive', 'id-card');

-- Only of passports on which nobody has written.
create temporary table first_passport on commit drop as
select v.*, (now() at time zone 'Asia/Baku')::date as today, md5('passport:' || v.service || ':2')::uuid as next
from services.passport_version v
where v.id = md5('passport:' || v.service || ':1')::uuid and v.service in (select service from given_up)
  and not exists (select from services.passport_version other where other.service = v.service and other.id <> v.id);

update services.passport_version v set valid_to = f.today - 1 from first_passport f where f.id = v.id;
insert into services.passport_version
  (id, service, number, gives, certificate, rule, fee, online, inspection, commission, valid_from, invented)
select next, service, 2, gives, certificate, rule, fee, online, inspection, commission, today, invented
from first_passport;
insert into services.passport_text (passport, field, az, en, ru, confirmed)
select f.next, t.field, t.az, t.en, t.ru, t.confirmed
from services.passport_text t join first_passport f on f.id = t.passport;
insert into services.required_paper (passport, paper, place, sometimes, dropped_on)
select f.next, r.paper, r.place, r.sometimes, case when g.paper is not null then f.today end
from services.required_paper r join first_passport f on f.id = r.passport
left join given_up g on g.service = f.service and g.paper = r.paper;

-- Those who live in a dwelling consent on the form itself.
update services.paper set holder_az = 'birgə yaşayanların formada verdikləri razılıq',
  holder_en = 'the consent that those who live there give on the form',
  holder_ru = 'согласие, которое проживающие дают в самой форме'
where code = 'tenants-consent' and holder_az = '';

-- The papers that a form asks for, taken out of it once and not with each question about them.
alter table services.form add column papers jsonb not null
  generated always as (jsonb_path_query_array(definition, '$.**.papers[*]')) stored;

-- What is really asked for: what the passport wants and the form in force asks, as far as there is one. Of a version that
-- holds no longer, what its passport wanted.
create view services.asked_paper as
select r.passport, r.paper
from services.required_paper r
join services.passport_version v on v.id = r.passport
left join services.form f on f.service = v.service and f.state = 'IN_FORCE'
where r.dropped_on is null
  and (v.valid_to < (now() at time zone 'Asia/Baku')::date or f.service is null
    or f.papers @> to_jsonb(r.paper));

create or replace view open_data.services as
select v.service as code, n.az as name_az, n.en as name_en, n.ru as name_ru, p.event as life_event,
  lower(p.giver collate "C") as giver, lower(v.gives collate "C") as gives, v.rule as term_rule, v.fee,
  v.online and exists (select from services.form f where f.service = v.service and f.state = 'IN_FORCE') as online,
  v.number as version, v.valid_from, v.valid_to,
  (select count(*) from services.asked_paper a where a.passport = v.id) as papers_asked,
  (select count(*) from services.required_paper r where r.passport = v.id and r.dropped_on is not null)
    as papers_dropped,
  (select count(*) from services.passport_text t where t.passport = v.id and not t.confirmed) as unconfirmed,
  v.invented
from services.passport_version v
join services.passport p on p.code = v.service
join services.passport_text n on n.passport = v.id and n.field = 'NAME'
where v.valid_from is not null
order by p.place, v.number;

create or replace view open_data.service_papers as
select v.service, v.number as version, v.valid_from, v.valid_to, r.paper, k.az as name_az, k.en as name_en,
  k.ru as name_ru, k.holder_az as held_by_az, k.holder_en as held_by_en, k.holder_ru as held_by_ru,
  exists (select from services.asked_paper a where a.passport = v.id and a.paper = r.paper) as asked,
  r.dropped_on, r.sometimes, k.confirmed, v.invented,
  case when n.times = 0 or n.times >= 5 then n.times end as asked_in_cases
from services.required_paper r
join services.passport_version v on v.id = r.passport
join services.passport p on p.code = v.service
join services.paper k on k.code = r.paper
cross join lateral (select count(*)::int as times from services.application_step s
  join services.application a on a.id = s.application
  where s.paper = r.paper and a.passport = v.id and not a.invented) n
where v.valid_from is not null
order by p.place, v.number, r.place;
comment on column open_data.service_papers.asked is E'Həm pasport, həm də qüvvədə olan forma soruşur\nAsked for by the passport and by the form in force\nЗапрашивается и паспортом, и действующей формой';
