-- The catalogue of services (xidmətlər): passports with the fields of the national register (dxr.az), each version with
-- the days on which it holds, and the papers that each wants with whoever holds them already.

create table services.life_event (
  code text primary key check (code ~ '^[a-z-]{1,40}$'),
  place int not null unique,
  az text not null,
  en text not null,
  ru text not null
);

-- A kind of paper, whichever service wants it. `holder` names the register or body that has it anyway; empty where only
-- the person has it. `confirmed`: whether that was read in a source.
create table services.paper (
  code text primary key check (code ~ '^[a-z0-9-]{1,60}$'),
  az text not null check (length(az) between 1 and 300),
  en text not null default '',
  ru text not null default '',
  holder_az text not null default '',
  holder_en text not null default '',
  holder_ru text not null default '',
  confirmed boolean not null default false
);

create table services.passport (
  code text primary key check (code ~ '^[a-z][a-z0-9-]{1,59}$'),
  event text not null references services.life_event,
  place int not null,
  -- who gives it: this authority, or the municipality, to which people are sent on
  giver text not null check (giver in ('AUTHORITY', 'MUNICIPALITY'))
);

-- One version of a passport. Without `valid_from` it is a draft that only the desk sees.
create table services.passport_version (
  id uuid primary key,
  service text not null references services.passport,
  number int not null check (number > 0),
  gives text not null check (gives in ('CERTIFICATE', 'ORDER', 'OTHER')),
  -- the kind of certificate that is given
  certificate text not null default '',
  -- the key of the legal rule that sets the term
  rule text not null,
  fee numeric(10, 2) not null default 0 check (fee >= 0),
  online boolean not null,
  inspection boolean not null default false,
  commission boolean not null default false,
  valid_from date,
  valid_to date check (valid_to >= valid_from),
  settled_by uuid,
  invented boolean not null default false,
  version int not null default 0,
  unique (service, number),
  check (valid_from is not null or valid_to is null),
  check ((gives = 'CERTIFICATE') = (certificate <> '')),
  exclude using gist (service with =, daterange(valid_from, valid_to, '[]') with &&) where (valid_from is not null)
);
create unique index passport_draft on services.passport_version (service) where valid_from is null;

-- What the passport says, and whether it was confirmed by the authority or read in a source.
create table services.passport_text (
  passport uuid not null references services.passport_version on delete cascade,
  field text not null check (field in ('NAME', 'CONTENT', 'RESULT', 'USERS', 'BASIS', 'FEE', 'UNIT', 'DELIVERY',
    'HOURS', 'SILENCE')),
  az text not null check (length(az) between 1 and 4000),
  en text not null default '' check (length(en) <= 4000),
  ru text not null default '' check (length(ru) <= 4000),
  confirmed boolean not null,
  primary key (passport, field)
);

-- A paper that the service wants, or no longer wants since `dropped_on`.
create table services.required_paper (
  passport uuid not null references services.passport_version on delete cascade,
  paper text not null references services.paper,
  place int not null,
  -- only of those whom it concerns: a child's certificate of those who have children
  sometimes boolean not null default false,
  dropped_on date,
  primary key (passport, paper)
);

create view open_data.services as
select v.service as code, n.az as name_az, n.en as name_en, n.ru as name_ru, p.event as life_event,
  lower(p.giver collate "C") as giver, lower(v.gives collate "C") as gives, v.rule as term_rule, v.fee,
  v.online, v.number as version, v.valid_from, v.valid_to,
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

create view open_data.service_papers as
select v.service, v.number as version, v.valid_from, v.valid_to, r.paper, k.az as name_az, k.en as name_en,
  k.ru as name_ru, k.holder_az as held_by_az, k.holder_en as held_by_en, k.holder_ru as held_by_ru,
  r.dropped_on is null as asked, r.dropped_on, r.sometimes, k.confirmed, v.invented
from services.required_paper r
join services.passport_version v on v.id = r.passport
join services.passport p on p.code = v.service
join services.paper k on k.code = r.paper
where v.valid_from is not null
order by p.place, v.number, r.place;

comment on view open_data.services is E'Xidmətlərin pasportları: hər redaksiya bir sətir\nPassports of services: one row a version\nПаспорта услуг: по строке на редакцию';
comment on column open_data.services.code is E'Kod\nCode\nКод';
comment on column open_data.services.name_az is E'Adı\nName in Azerbaijani\nНазвание по-азербайджански';
comment on column open_data.services.name_en is E'Adı, ingiliscə\nName in English\nНазвание по-английски';
comment on column open_data.services.name_ru is E'Adı, rusca\nName in Russian\nНазвание по-русски';
comment on column open_data.services.life_event is E'Həyat hadisəsi\nLife event\nЖизненное событие';
comment on column open_data.services.giver is E'Kim göstərir: authority – icra hakimiyyəti, municipality – bələdiyyə\nWho gives it: authority or municipality\nКто оказывает: authority – исполнительная власть, municipality – муниципалитет';
comment on column open_data.services.gives is E'Nəticə: certificate – arayış, order – sərəncam, other – başqa sənəd\nResult: certificate, order of the head, other\nРезультат: certificate – справка, order – распоряжение, other – другой документ';
comment on column open_data.services.term_rule is E'Müddəti müəyyən edən qaydanın açarı\nKey of the rule that sets the term\nКлюч правила о сроке';
comment on column open_data.services.fee is E'Haqqı, manatla\nFee in manats\nПлата в манатах';
comment on column open_data.services.online is E'Əvvəldən axıradək elektron\nOnline from end to end\nПолностью онлайн';
comment on column open_data.services.version is E'Redaksiya\nVersion\nРедакция';
comment on column open_data.services.valid_from is E'Qüvvəyə mindiyi gün\nIn force from\nДействует с';
comment on column open_data.services.valid_to is E'Son günü\nIn force to\nДействует по';
comment on column open_data.services.papers_asked is E'Soruşulan sənədlər\nPapers asked for\nЗапрашиваемые документы';
comment on column open_data.services.papers_dropped is E'Artıq soruşulmayan sənədlər\nPapers no longer asked for\nБольше не запрашиваемые документы';
comment on column open_data.services.unconfirmed is E'Təsdiqlənməmiş bəndlər\nFields not confirmed\nНеподтверждённые пункты';
comment on column open_data.services.invented is E'Nümayiş üçün uydurulub\nInvented for demonstration\nВымышлено для демонстрации';
comment on view open_data.service_papers is E'Xidmətlərin tələb etdiyi sənədlər və onların artıq kimdə olduğu\nPapers that services want, and who already holds them\nДокументы, требуемые для услуг, и у кого они уже есть';
comment on column open_data.service_papers.service is E'Xidmətin kodu\nCode of the service\nКод услуги';
comment on column open_data.service_papers.version is E'Redaksiya\nVersion\nРедакция';
comment on column open_data.service_papers.valid_from is E'Redaksiyanın qüvvəyə mindiyi gün\nVersion in force from\nРедакция действует с';
comment on column open_data.service_papers.valid_to is E'Redaksiyanın son günü\nVersion in force to\nРедакция действует по';
comment on column open_data.service_papers.paper is E'Sənədin kodu\nCode of the paper\nКод документа';
comment on column open_data.service_papers.name_az is E'Sənəd\nPaper in Azerbaijani\nДокумент по-азербайджански';
comment on column open_data.service_papers.name_en is E'Sənəd, ingiliscə\nPaper in English\nДокумент по-английски';
comment on column open_data.service_papers.name_ru is E'Sənəd, rusca\nPaper in Russian\nДокумент по-русски';
comment on column open_data.service_papers.held_by_az is E'Artıq kimdədir\nWho already holds it, in Azerbaijani\nУ кого уже есть, по-азербайджански';
comment on column open_data.service_papers.held_by_en is E'Artıq kimdədir, ingiliscə\nWho already holds it, in English\nУ кого уже есть, по-английски';
comment on column open_data.service_papers.held_by_ru is E'Artıq kimdədir, rusca\nWho already holds it, in Russian\nУ кого уже есть, по-русски';
comment on column open_data.service_papers.asked is E'Hələ soruşulur\nStill asked for\nЕщё запрашивается';
comment on column open_data.service_papers.dropped_on is E'Daha soruşulmadığı gün\nNo longer asked for since\nНе запрашивается с';
comment on column open_data.service_papers.sometimes is E'Yalnız aid olanlardan\nOnly where it applies\nТолько в соответствующих случаях';
comment on column open_data.service_papers.confirmed is E'Mənbədə oxunub\nRead in a source\nПрочитано в источнике';
comment on column open_data.service_papers.invented is E'Nümayiş üçün uydurulub\nInvented for demonstration\nВымышлено для демонстрации';
