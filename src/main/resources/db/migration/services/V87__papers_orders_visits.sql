-- Which paper of the passport was asked for, where it is one of them.
alter table services.application_step add column paper text references services.paper;
create index application_step_paper on services.application_step (paper) where paper is not null;

-- With what a file came: from whoever applied, as the signed order, or from the visit.
alter table services.application_file add column part text not null default 'SENT'
  check (part in ('SENT', 'ORDER', 'VISIT'));

-- Between which hours somebody comes and looks; those arranged before hours were kept have none.
alter table services.application add column visit_from time, add column visit_until time;
alter table services.application add constraint visit_hours check ((visit_from is null) = (visit_until is null)
  and (visit_from is null or state = 'INSPECTION') and visit_until > visit_from
  and visit_until - visit_from <= interval '3 hours');

-- How often a paper was asked for case by case, told of five and more.
create or replace view open_data.service_papers as
select v.service, v.number as version, v.valid_from, v.valid_to, r.paper, k.az as name_az, k.en as name_en,
  k.ru as name_ru, k.holder_az as held_by_az, k.holder_en as held_by_en, k.holder_ru as held_by_ru,
  r.dropped_on is null as asked, r.dropped_on, r.sometimes, k.confirmed, v.invented,
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
comment on column open_data.service_papers.asked_in_cases is E'Ayrı-ayrı müraciətlərdə neçə dəfə istənilib (1–4 göstərilmir)\nHow often it was asked for in single cases (1 to 4 are not told)\nСколько раз запрошен в отдельных случаях (1–4 не показываются)';
