-- What people write to the authority (Law 1308-IVQ), what became of it, and what of that everybody may see.
create schema appeals;

create table appeals.topic (
  code text primary key check (code ~ '^[a-z]+$'),
  az text not null,
  en text not null,
  ru text not null,
  place int not null unique
);

insert into appeals.topic (place, code, az, en, ru) values
  (1, 'irrigation', 'Suvarma və su', 'Irrigation and water', 'Орошение и вода'),
  (2, 'drinkingwater', 'İçməli su', 'Drinking water', 'Питьевая вода'),
  (3, 'gas', 'Qaz', 'Gas', 'Газ'),
  (4, 'electricity', 'Elektrik', 'Electricity', 'Электричество'),
  (5, 'roads', 'Yol və küçə', 'Roads and streets', 'Дороги и улицы'),
  (6, 'waste', 'Tullantı və abadlıq', 'Waste and tidiness', 'Отходы и благоустройство'),
  (7, 'schools', 'Məktəb və bağça', 'Schools and kindergartens', 'Школы и детские сады'),
  (8, 'health', 'Səhiyyə', 'Health care', 'Здравоохранение'),
  (9, 'land', 'Torpaq', 'Land', 'Земля'),
  (10, 'housing', 'Mənzil', 'Housing', 'Жильё'),
  (11, 'socialaid', 'Sosial yardım', 'Social assistance', 'Социальная помощь'),
  (12, 'employment', 'Məşğulluq', 'Employment', 'Занятость'),
  (13, 'banking', 'Bank və rabitə', 'Banking and communications', 'Банки и связь'),
  (14, 'transport', 'İctimai nəqliyyat', 'Public transport', 'Общественный транспорт'),
  (15, 'veterans', 'Şəhid ailəsi və müharibə iştirakçısı', 'Families of the fallen and war veterans',
    'Семьи погибших и участники войны'),
  (16, 'administration', 'İnzibati şikayət', 'Complaints about officials', 'Жалобы на администрацию'),
  (17, 'ethics', 'Korrupsiya və etika', 'Corruption and ethics', 'Коррупция и этика'),
  (18, 'other', 'Digər', 'Other', 'Другое');

-- The day in Baku, which keeps one offset all year: what terms and figures count in.
create function appeals.day(timestamptz) returns date language sql immutable strict parallel safe as
$$ select ($1 at time zone 'Asia/Baku')::date $$;

-- One row an appeal. What the sealed types of az.rayon.appeals.Appeal say in Java is said here again.
create table appeals.appeal (
  id uuid primary key,
  number text not null unique check (number ~ '^A-\d{4}-\d{6,}$'),
  submission uuid not null unique,
  kind text not null check (kind in ('PROPOSAL', 'APPLICATION', 'COMPLAINT')),
  channel text not null check (channel in ('PORTAL', 'EMAIL', 'PAPER', 'TELEPHONE', 'RECEPTION', 'MOBILE_RECEPTION',
    'RIH', 'ASAN', 'MYGOV', 'SOCIAL', 'SUPERIOR')),
  surname text not null default '',
  given_name text not null default '',
  patronymic text not null default '',
  organisation text not null default '',
  address text not null default '',
  email text not null default '',
  phone text not null default '',
  topic text not null references appeals.topic,
  settlement text check (settlement <> ''),
  -- what of it the public is told: the settlement, once five appeals of the year came from it, so that a row does not
  -- point at a person; never taken back, because appeals are never deleted
  settlement_shown text check (settlement_shown = settlement),
  text text not null check (length(text) between 1 and 10000),
  language text not null check (language in ('AZ', 'EN', 'RU')),
  account uuid,
  received_at timestamptz not null,
  invented boolean not null default false,

  basis text not null check (basis in ('NORMAL', 'STUDY')),
  counted_from date not null,
  due date not null check (due > counted_from),
  provisional boolean not null,

  state text not null,
  unit uuid,
  executor uuid,
  result text check (result in ('SATISFIED', 'PARTLY_SATISFIED', 'EXPLAINED', 'DECLINED')),
  answer text check (length(answer) between 1 and 10000),
  ground text check (ground in ('OTHER_PROCEDURE', 'UNFIT', 'COURT_DECISION', 'ANSWERED_THREE_TIMES', 'INSUFFICIENT',
    'STOPPED')),
  forwarded_to text check (length(forwarded_to) between 1 and 300),
  reason text check (length(reason) between 1 and 2000),
  settled_by uuid,
  settled_at timestamptz,
  registered_on date not null generated always as (appeals.day(received_at)) stored,
  settled_on date generated always as (appeals.day(settled_at)) stored,
  version int not null,

  constraint one_author check ((surname || given_name || patronymic = '') <> (organisation = '')),
  constraint not_anonymous check (address || email || phone <> ''),
  constraint facts_of_state check (
    (unit is not null) = (state in ('EXAMINED', 'ANSWERED'))
    and (executor is null or unit is not null)
    and (answer is not null) = (state = 'ANSWERED') and (result is not null) = (state = 'ANSWERED')
    and (forwarded_to is not null) = (state = 'FORWARDED')
    and (ground is not null) = (state = 'LEFT_UNEXAMINED')
    and (reason is not null) = (state in ('FORWARDED', 'LEFT_UNEXAMINED'))
    and (settled_by is not null) = (state not in ('REGISTERED', 'EXAMINED'))
    and (settled_at is not null) = (settled_by is not null)
    and state in ('REGISTERED', 'EXAMINED', 'ANSWERED', 'FORWARDED', 'LEFT_UNEXAMINED', 'WITHDRAWN'))
);

-- The desk reads what is open by its last day; the open ones stay few however long the register grows.
create index appeal_open on appeals.appeal (due, number) where settled_at is null;
create index appeal_open_unit on appeals.appeal (unit, due, number) where settled_at is null;
create index appeal_settled on appeals.appeal (settled_at desc, number desc) where settled_at is not null;
create index appeal_settled_unit on appeals.appeal (unit, settled_at desc, number desc) where settled_at is not null;
create index appeal_settled_on on appeals.appeal (settled_on) where settled_on is not null;
create index appeal_account on appeals.appeal (account, received_at desc) where account is not null;
-- The public register reads the newest first, whole or by topic or settlement.
create index appeal_registered on appeals.appeal (registered_on desc, number desc);
create index appeal_topic on appeals.appeal (topic, registered_on desc, number desc);
create index appeal_settlement on appeals.appeal (settlement, registered_on desc, number desc);
create index appeal_shown on appeals.appeal (settlement_shown, registered_on desc, number desc);
create index appeal_state on appeals.appeal (lower(state collate "C"), registered_on desc, number desc);
create index appeal_unshown on appeals.appeal (settlement, registered_on)
  where settlement_shown is null and settlement is not null;
-- The desk's search, in folded letters.
create index appeal_words on appeals.appeal using gin (kernel.fold(number || ' ' || surname || ' ' || given_name || ' '
  || patronymic || ' ' || organisation || ' ' || text) gin_trgm_ops);

-- Whether so many appeals of the year of that moment came from the settlement.
create function appeals.enough_from(place text, moment timestamptz, enough int) returns boolean language sql stable as $$
  select enough <= (select count(*) from (
    select from appeals.appeal
    where settlement = place and registered_on >= date_trunc('year', appeals.day(moment))::date
      and registered_on < (date_trunc('year', appeals.day(moment)) + interval '1 year')::date
    limit enough) few)
$$;

create table appeals.attachment (
  document uuid primary key,
  appeal uuid not null references appeals.appeal,
  place int not null,
  unique (appeal, place)
);

-- The history of an appeal, line by line. `deed` is the line of the public log that proves it; what the demonstration
-- invents has none.
create table appeals.step (
  id uuid primary key,
  appeal uuid not null references appeals.appeal,
  at timestamptz not null,
  what text not null check (what in ('REGISTERED', 'ROUTED', 'GIVEN_BACK', 'STUDIED', 'RECOUNTED', 'ANSWERED',
    'FORWARDED', 'LEFT_UNEXAMINED', 'WITHDRAWN')),
  by uuid not null,
  unit uuid,
  due date,
  note text not null default '',
  deed uuid
);
create index step_appeal on appeals.step (appeal, at, id);

-- What somebody has typed and not yet sent. The key is unguessable and becomes the submission's.
create table appeals.draft (
  key uuid primary key,
  answers jsonb not null,
  files uuid[] not null default '{}',
  account uuid,
  expires_at timestamptz not null
);
create index draft_expires on appeals.draft (expires_at);

-- Wrong numbers and PINs lately tried, by appeal number and by sender; `who` is a keyed hash, never an address.
create table appeals.attempt (
  who bytea primary key,
  since timestamptz not null,
  times int not null
);
create index attempt_since on appeals.attempt (since);

-- N1: all that the public may know of an appeal. No name, no contact, no text, nobody's account. Codes are lowered
-- by the rules of code and not of Azerbaijani, which would write "ı".
create view open_data.appeals as
select a.number, lower(a.kind collate "C") as kind, lower(a.channel collate "C") as channel, a.topic,
  a.settlement_shown as settlement,
  lower(a.state collate "C") as state, a.registered_on as registered, a.due, a.provisional,
  case a.basis when 'NORMAL' then 15 else 30 end as term, a.settled_on as settled, lower(a.result collate "C") as result,
  lower(a.ground collate "C") as ground, a.invented
from appeals.appeal a;

create view open_data.appeal_topics as select code, az, en, ru from appeals.topic order by place;

-- What the pages of open data call them: Azerbaijani, English, Russian.
comment on view open_data.appeals is E'Müraciətlərin reyestri\nRegister of appeals\nРеестр обращений';
comment on column open_data.appeals.number is E'Nömrə\nNumber\nНомер';
comment on column open_data.appeals.kind is E'Növü: proposal – təklif, application – ərizə, complaint – şikayət\nKind\nВид: proposal – предложение, application – заявление, complaint – жалоба';
comment on column open_data.appeals.channel is E'Gəldiyi yol\nChannel\nКанал';
comment on column open_data.appeals.topic is E'Mövzunun kodu\nCode of the topic\nКод темы';
comment on column open_data.appeals.settlement is E'Yerin kodu; ildə 5-dən az müraciət gələn yer göstərilmir\nCode of the settlement; not shown with fewer than 5 appeals in the year\nКод населённого пункта; не показан, если за год меньше 5 обращений';
comment on column open_data.appeals.state is E'Vəziyyəti\nState\nСостояние';
comment on column open_data.appeals.registered is E'Qeydə alındığı gün\nRegistered on\nДата регистрации';
comment on column open_data.appeals.due is E'Cavabın son günü\nLast day for the answer\nПоследний день ответа';
comment on column open_data.appeals.provisional is E'Son gün ilkindir\nThe last day is provisional\nПоследний день предварительный';
comment on column open_data.appeals.term is E'Müddət, iş günü\nTerm, working days\nСрок, рабочих дней';
comment on column open_data.appeals.settled is E'Bağlandığı gün\nSettled on\nДата закрытия';
comment on column open_data.appeals.result is E'Cavabın nəticəsi\nResult of the answer\nРезультат ответа';
comment on column open_data.appeals.ground is E'Baxılmamağın əsası\nGround for leaving it unexamined\nОснование оставления без рассмотрения';
comment on column open_data.appeals.invented is E'Nümayiş üçün uydurulub\nInvented for the demonstration\nВымышлено для демонстрации';
comment on view open_data.appeal_topics is E'Müraciətlərin mövzuları\nTopics of appeals\nТемы обращений';
comment on column open_data.appeal_topics.code is E'Kod\nCode\nКод';
comment on column open_data.appeal_topics.az is E'Azərbaycanca\nAzerbaijani\nПо-азербайджански';
comment on column open_data.appeal_topics.en is E'İngiliscə\nEnglish\nПо-английски';
comment on column open_data.appeal_topics.ru is E'Rusca\nRussian\nПо-русски';
