-- Applications for services, handled under the law on administrative proceedings (1036-IIQ).

create function services.day(at timestamptz) returns date
language sql immutable parallel safe
return (at at time zone 'Asia/Baku')::date;

-- On which ground an application may be refused. `status`: whether the article was read in the law itself.
create table services.refusal_ground (
  code text primary key check (code ~ '^[A-Z_]+$'),
  place int not null unique,
  az text not null,
  en text not null,
  ru text not null,
  article text not null default '',
  status text not null check (status in ('found', 'verify'))
);
insert into services.refusal_ground (place, code, az, en, ru, status) values
  (1, 'NOT_ENTITLED', 'Qanunun tələb etdiyi şərt yoxdur', 'What the law requires is not given',
    'Нет условия, которого требует закон', 'verify'),
  (2, 'NOT_PROVED', 'Göstərilənlər sənədlə təsdiqlənmədi', 'What was stated was not proved',
    'Указанное не подтверждено документами', 'verify'),
  (3, 'PAPER_NOT_SENT', 'İstənilən sənəd göndərilmədi', 'The paper asked for was not sent',
    'Запрошенный документ не прислан', 'verify'),
  (4, 'UNTRUE', 'Təqdim edilən məlumat həqiqətə uyğun deyil', 'What was stated is not true',
    'Представленные сведения не соответствуют действительности', 'verify'),
  (5, 'ALREADY_GIVEN', 'Bu qərar artıq verilib və qüvvədədir', 'It has been given already and is in force',
    'Такое решение уже принято и действует', 'verify'),
  (6, 'OTHER_BODY', 'Bu məsələyə başqa orqan baxır', 'Another body decides on it', 'Этот вопрос решает другой орган',
    'verify');

-- Who handles what: the representation of the place where the applicant lives, or one unit for the whole district.
create table services.routing (
  service text primary key references services.passport,
  by_place boolean not null,
  unit uuid
);
insert into services.routing (service, by_place)
select code, code in ('family-composition', 'form-2', 'actual-residence', 'dependants', 'household-holding', 'burial',
  'no-relatives-to-care', 'living-conditions')
from services.passport;

-- One row an application. What the sealed types of az.rayon.services.applications.Application say in Java is said here
-- again.
create table services.application (
  id uuid primary key,
  number text not null unique check (number ~ '^X-\d{4}-\d{6,}$'),
  submission uuid not null unique,
  service text not null references services.passport,
  passport uuid not null references services.passport_version,
  form_version int not null,
  name text not null check (length(name) between 1 and 300),
  fin text not null default '' check (length(fin) <= 20),
  phone text not null default '' check (length(phone) <= 50),
  email text not null default '' check (length(email) <= 254),
  account uuid,
  language text not null check (language in ('AZ', 'EN', 'RU')),
  way text not null check (way in ('ONLINE', 'ASSISTED')),
  settlement text,
  -- decided by an order of the head, and after the opinion of a commission
  ordered boolean not null,
  commission_wanted boolean not null,
  fee numeric(10, 2) not null check (fee >= 0),
  received_at timestamptz not null,
  invented boolean not null default false,

  rule text not null,
  counted_from date not null,
  -- working days on which the clock stood, because a paper was asked for
  stood int not null default 0 check (stood >= 0),
  due date not null check (due >= counted_from),
  provisional boolean not null,

  paid text not null default '',
  opinion text not null default '',

  state text not null,
  unit uuid,
  wanted text check (length(wanted) between 1 and 2000),
  since timestamptz,
  visit_on date,
  visitors text check (length(visitors) between 1 and 300),
  commission text check (length(commission) between 1 and 300),
  ground text references services.refusal_ground,
  decision text check (length(decision) between 1 and 10000),
  paper text check (length(paper) between 1 and 100),
  certificate uuid,
  decided_by uuid,
  decided_at timestamptz,
  objection text check (length(objection) between 1 and 10000),
  reply text check (length(reply) between 1 and 10000),
  settled_by uuid,
  settled_at timestamptz,
  registered_on date not null generated always as (services.day(received_at)) stored,
  decided_on date generated always as (services.day(decided_at)) stored,
  version int not null,

  constraint facts_of_state check (
    state in ('SUBMITTED', 'UNDER_REVIEW', 'WAITING', 'INSPECTION', 'AT_COMMISSION', 'GRANTED', 'DECLINED',
      'WITHDRAWN', 'OBJECTED', 'UPHELD')
    and (unit is not null) = (state not in ('SUBMITTED', 'WITHDRAWN'))
    and (wanted is not null) = (state = 'WAITING')
    and (since is not null) = (state in ('WAITING', 'AT_COMMISSION', 'OBJECTED'))
    and (visit_on is not null) = (state = 'INSPECTION') and (visitors is not null) = (state = 'INSPECTION')
    and (commission is not null) = (state = 'AT_COMMISSION')
    and (ground is not null) = (state in ('DECLINED', 'OBJECTED', 'UPHELD'))
    and (decision is not null) = (state in ('GRANTED', 'DECLINED', 'OBJECTED', 'UPHELD'))
    and (paper is not null) = (state = 'GRANTED') and (certificate is null or paper is not null)
    and (decided_by is not null) = (decision is not null) and (decided_at is not null) = (decision is not null)
    and (objection is not null) = (state in ('OBJECTED', 'UPHELD'))
    and (reply is not null) = (state = 'UPHELD')
    and (settled_by is not null) = (state in ('GRANTED', 'DECLINED', 'WITHDRAWN', 'UPHELD'))
    and (settled_at is not null) = (settled_by is not null))
);
create index application_open on services.application (due, number) where settled_at is null;
create index application_settled on services.application (settled_at desc, number desc) where settled_at is not null;
create index application_account on services.application (account, received_at desc) where account is not null;
create index application_words on services.application using gin (kernel.fold(number || ' ' || name || ' ' || fin)
  gin_trgm_ops);

-- The form as it was sent in: what was asked, what was answered, how it was shown.
create table services.application_answer (
  application uuid not null references services.application,
  place int not null,
  field text not null,
  label text not null,
  value text not null,
  shown text not null,
  primary key (application, place)
);

-- Those who apply together with the first.
create table services.application_other (
  application uuid not null references services.application,
  place int not null,
  name text not null,
  fin text not null,
  primary key (application, place)
);

-- The files that came with the form, and those that were sent when a paper was asked for.
create table services.application_file (
  document uuid primary key,
  application uuid not null references services.application,
  place int not null,
  label text not null,
  name text not null,
  unique (application, place)
);

create table services.application_step (
  id uuid primary key,
  application uuid not null references services.application,
  at timestamptz not null,
  what text not null check (what in ('SUBMITTED', 'ROUTED', 'PAPER_ASKED', 'PAPER_SENT', 'VISIT_ARRANGED', 'VISITED',
    'CONSULTED', 'ADVISED', 'PAID', 'MESSAGE_OUT', 'MESSAGE_IN', 'GRANTED', 'DECLINED', 'WITHDRAWN', 'OBJECTED',
    'REOPENED', 'UPHELD', 'RECOUNTED')),
  by uuid not null,
  unit uuid,
  day date,
  note text not null default '',
  deed uuid
);
create index application_step_application on services.application_step (application, at, id);

-- N1: all that the public may know of an application. No name, no place, no word that anybody wrote; and where fewer
-- than five asked for a service in a year, not which it was, because a row could then point at a person.
create view open_data.service_applications as
select a.number,
  case when count(*) over (partition by a.service, date_trunc('year', a.registered_on)) >= 5 then a.service
    else 'other' end as service,
  lower(a.way collate "C") as way,
  case a.state when 'OBJECTED' then 'declined' when 'UPHELD' then 'declined' else lower(a.state collate "C") end
    as state,
  a.registered_on as registered,
  case when a.state <> 'WAITING' then a.due end as due,
  a.provisional, a.stood as days_stopped,
  (select count(*) from services.application_step s where s.application = a.id and s.what = 'PAPER_ASKED')
    as papers_asked,
  exists (select from services.application_step s where s.application = a.id and s.what = 'VISITED') as visited,
  coalesce(a.decided_on, services.day(a.settled_at)) as settled,
  case when a.decided_on is not null then a.decided_on <= a.due end as in_time,
  lower(a.ground collate "C") as ground, a.objection is not null as objected, a.invented
from services.application a;

create view open_data.service_refusal_grounds as
select lower(code collate "C") as code, az, en, ru, article, status from services.refusal_ground order by place;

comment on view open_data.service_applications is E'Xidmət üçün müraciətlər: hər müraciət bir sətir\nApplications for services: one row each\nЗаявления об услугах: по строке на каждое';
comment on column open_data.service_applications.number is E'Nömrə\nNumber\nНомер';
comment on column open_data.service_applications.service is E'Xidmətin kodu; ildə beşdən az müraciət olubsa, other\nCode of the service; other where fewer than five asked in the year\nКод услуги; other, если за год менее пяти заявлений';
comment on column open_data.service_applications.way is E'Yol: online – elektron, assisted – əməkdaşla birlikdə\nChannel: online, or assisted by a clerk\nКанал: online – онлайн, assisted – с помощью сотрудника';
comment on column open_data.service_applications.state is E'Vəziyyət\nState\nСостояние';
comment on column open_data.service_applications.registered is E'Qeydiyyat günü\nRegistered\nЗарегистрировано';
comment on column open_data.service_applications.due is E'Son gün\nDue\nПоследний день';
comment on column open_data.service_applications.provisional is E'Son gün ilkindir\nDue day is provisional\nПоследний день предварительный';
comment on column open_data.service_applications.days_stopped is E'Müddətin dayandığı iş günləri\nWorking days on which the clock stood\nРабочие дни остановки срока';
comment on column open_data.service_applications.papers_asked is E'Neçə dəfə sənəd istənilib\nTimes a missing paper was asked for\nСколько раз запрашивали документ';
comment on column open_data.service_applications.visited is E'Yerində baxış olub\nPlace was visited\nБыл осмотр на месте';
comment on column open_data.service_applications.settled is E'Yekunlaşdığı gün\nSettled\nЗавершено';
comment on column open_data.service_applications.in_time is E'Vaxtında qərar verilib\nDecided in time\nРешено вовремя';
comment on column open_data.service_applications.ground is E'İmtinanın əsası\nGround of refusal\nОснование отказа';
comment on column open_data.service_applications.objected is E'Etiraz edilib\nObjected to\nПодано возражение';
comment on column open_data.service_applications.invented is E'Nümayiş üçün uydurulub\nInvented for demonstration\nВымышлено для демонстрации';
comment on view open_data.service_refusal_grounds is E'Xidmətdən imtinanın əsasları\nGrounds of refusing a service\nОснования отказа в услуге';
comment on column open_data.service_refusal_grounds.code is E'Kod\nCode\nКод';
comment on column open_data.service_refusal_grounds.az is E'Azərbaycanca\nAzerbaijani\nПо-азербайджански';
comment on column open_data.service_refusal_grounds.en is E'İngiliscə\nEnglish\nПо-английски';
comment on column open_data.service_refusal_grounds.ru is E'Rusca\nRussian\nПо-русски';
comment on column open_data.service_refusal_grounds.article is E'Maddə\nArticle\nСтатья';
comment on column open_data.service_refusal_grounds.status is E'Təsdiq vəziyyəti: verify – yoxlanılmalıdır\nState of confirmation\nСостояние подтверждения';
