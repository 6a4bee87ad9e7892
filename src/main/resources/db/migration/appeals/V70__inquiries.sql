-- Requests for information (Law 1024-IIQ): a register of their own beside that of appeals.

-- On which ground information may be refused or withheld. `status`: whether the article was read in the law itself.
create table appeals.inquiry_ground (
  code text primary key check (code ~ '^[A-Z_]+$'),
  place int not null unique,
  az text not null,
  en text not null,
  ru text not null,
  article text not null default '',
  status text not null check (status in ('found', 'verify')),
  -- whether a part of an answer may be withheld on it
  withholds boolean not null,
  -- whether whoever names it must say where the information is
  needs_link boolean not null default false,
  check (status = 'verify' or article <> '')
);

insert into appeals.inquiry_ground (place, code, az, en, ru, article, status, withholds, needs_link) values
  (1, 'PRIVATE_LIFE', 'Şəxsi həyat barədə məlumatdır', 'It is about somebody’s private life',
    'Это сведения о частной жизни', '38.2', 'found', true, false),
  (2, 'FAMILY_LIFE', 'Ailə həyatı barədə məlumatdır', 'It is about somebody’s family life',
    'Это сведения о семейной жизни', '38.3', 'found', true, false),
  (3, 'STATE_SECRET', 'Dövlət sirridir', 'It is a state secret', 'Это государственная тайна', '', 'verify', true,
    false),
  (4, 'PROTECTED_SECRET', 'Kommersiya, bank, vergi və ya qanunla qorunan başqa sirrdir',
    'It is a commercial, bank, tax or other secret that the law protects',
    'Это коммерческая, банковская, налоговая или иная охраняемая законом тайна', '', 'verify', true, false),
  (5, 'SERVICE_USE', 'Xidməti istifadə üçündür', 'It is for official use', 'Это сведения для служебного пользования',
    '', 'verify', true, false),
  (6, 'ALREADY_PUBLIC', 'Artıq açıqlanıb', 'It has already been made public', 'Уже обнародовано', '', 'verify', false,
    true),
  (7, 'NOT_HELD', 'İcra hakimiyyətində yoxdur, sahibi də məlum deyil',
    'The authority does not hold it and does not know who does',
    'У исполнительной власти этого нет, и владелец неизвестен', '23.1', 'verify', false, false),
  (8, 'NOT_COMPLETED', 'Çatışmayanlar bildirilib, amma tamamlanmayıb',
    'What was missing was told and has not been added', 'О недостающем сообщено, но оно не добавлено', '24.4',
    'verify', false, false);

-- One row a request. What the sealed types of az.rayon.appeals.inquiries.Inquiry say in Java is said here again.
create table appeals.inquiry (
  id uuid primary key,
  number text not null unique check (number ~ '^S-\d{4}-\d{6,}$'),
  submission uuid not null unique,
  channel text not null check (channel in ('PORTAL', 'IN_PERSON', 'POST', 'FAX', 'EMAIL', 'PHONE')),
  surname text not null default '',
  given_name text not null default '',
  patronymic text not null default '',
  organisation text not null default '',
  address text not null default '',
  email text not null default '',
  phone text not null default '',
  wanted text not null check (length(wanted) between 1 and 10000),
  wish text not null check (wish in ('EFILE', 'COPY', 'CERTIFIED', 'INSPECTION')),
  urgency text not null check (urgency in ('ORDINARY', 'TIMELY', 'DANGER')),
  urgency_reason text not null default '' check (length(urgency_reason) <= 2000),
  -- the dataset of the open-data pages that the question came from
  dataset text check (dataset ~ '^[a-z0-9_]{1,63}$'),
  language text not null check (language in ('AZ', 'EN', 'RU')),
  account uuid,
  received_at timestamptz not null,
  invented boolean not null default false,

  counted_from timestamptz not null,
  due date not null,
  due_before timestamptz not null check (due_before > counted_from),
  provisional boolean not null,
  extended boolean not null,

  state text not null,
  unit uuid,
  executor uuid,
  missing text check (length(missing) between 1 and 2000),
  waits_since timestamptz,
  answer text check (length(answer) between 1 and 10000),
  withheld text check (length(withheld) between 1 and 2000),
  ground text references appeals.inquiry_ground,
  link text check (length(link) between 1 and 500),
  forwarded_to text check (length(forwarded_to) between 1 and 300),
  reason text check (length(reason) between 1 and 2000),
  settled_by uuid,
  settled_at timestamptz,
  registered_on date not null generated always as (appeals.day(received_at)) stored,
  settled_on date generated always as (appeals.day(settled_at)) stored,
  version int not null,

  constraint one_requester check ((surname || given_name || patronymic = '') <> (organisation = '')),
  constraint reachable check (address || email || phone <> ''),
  constraint urgency_told check ((urgency = 'ORDINARY') = (urgency_reason = '')),
  constraint only_the_ordinary_term_is_extended check (not extended or urgency = 'ORDINARY'),
  constraint facts_of_state check (
    state in ('REGISTERED', 'ASSIGNED', 'INCOMPLETE', 'ANSWERED', 'PARTLY_ANSWERED', 'DECLINED', 'FORWARDED',
      'WITHDRAWN')
    and case when state = 'INCOMPLETE' then true
      else (unit is not null) = (state in ('ASSIGNED', 'ANSWERED', 'PARTLY_ANSWERED', 'DECLINED')) end
    and (executor is null or unit is not null)
    and (missing is not null) = (state = 'INCOMPLETE') and (waits_since is not null) = (state = 'INCOMPLETE')
    and (answer is not null) = (state in ('ANSWERED', 'PARTLY_ANSWERED'))
    and (withheld is not null) = (state = 'PARTLY_ANSWERED')
    and (ground is not null) = (state in ('PARTLY_ANSWERED', 'DECLINED'))
    and (link is null or state = 'DECLINED')
    and (forwarded_to is not null) = (state = 'FORWARDED')
    and (reason is not null) = (state in ('DECLINED', 'FORWARDED'))
    and (settled_by is not null) = (state not in ('REGISTERED', 'ASSIGNED', 'INCOMPLETE'))
    and (settled_at is not null) = (settled_by is not null))
);
create index inquiry_open on appeals.inquiry (due_before, number) where settled_at is null;
create index inquiry_settled on appeals.inquiry (settled_at desc, number desc) where settled_at is not null;
create index inquiry_settled_on on appeals.inquiry (settled_on) where settled_on is not null;
create index inquiry_account on appeals.inquiry (account, received_at desc) where account is not null;
create index inquiry_registered on appeals.inquiry (registered_on desc, number desc);
create index inquiry_words on appeals.inquiry using gin (kernel.fold(number || ' ' || surname || ' ' || given_name
  || ' ' || patronymic || ' ' || organisation || ' ' || wanted) gin_trgm_ops);

-- The questions of art. 19.1 that the official answers when a request comes.
create table appeals.inquiry_check (
  inquiry uuid not null references appeals.inquiry,
  item text not null check (item in ('CONFORMS', 'HELD', 'RESTRICTED', 'SEPARABLE', 'FORM_POSSIBLE', 'PAID')),
  answer boolean not null,
  primary key (inquiry, item)
);

-- The files that go with the answer.
create table appeals.inquiry_file (
  document uuid primary key,
  inquiry uuid not null references appeals.inquiry,
  place int not null,
  unique (inquiry, place)
);

create table appeals.inquiry_step (
  id uuid primary key,
  inquiry uuid not null references appeals.inquiry,
  at timestamptz not null,
  what text not null check (what in ('REGISTERED', 'ROUTED', 'GIVEN_BACK', 'CHECKED', 'COMPLETION_ASKED', 'COMPLETED',
    'EXTENDED', 'RECOUNTED', 'ANSWERED', 'PARTLY_ANSWERED', 'DECLINED', 'FORWARDED', 'WITHDRAWN', 'PUBLISHED',
    'UNPUBLISHED')),
  by uuid not null,
  unit uuid,
  due date,
  note text not null default '',
  deed uuid
);
create index inquiry_step_inquiry on appeals.inquiry_step (inquiry, at, id);

-- What an official has made public of a request and its answer, in words from which everything about persons is taken.
create table appeals.inquiry_publication (
  inquiry uuid primary key references appeals.inquiry,
  title text not null check (length(title) between 1 and 200),
  question text not null check (length(question) between 1 and 10000),
  answer text not null check (length(answer) between 1 and 10000),
  files uuid[] not null default '{}',
  published_by uuid not null,
  published_at timestamptz not null
);

-- N1: all that the public may know of a request. No name, no contact, no word that the requester wrote.
create view open_data.information_requests as
select i.number, lower(i.channel collate "C") as channel, lower(i.urgency collate "C") as urgency,
  lower(i.wish collate "C") as wish, i.dataset, lower(i.state collate "C") as state, i.unit,
  i.registered_on as registered,
  case when i.state <> 'INCOMPLETE' then i.due end as due,
  case when i.state <> 'INCOMPLETE' then i.due_before end as due_before,
  i.provisional, i.extended, i.settled_on as settled, i.settled_at < i.due_before as in_time,
  lower(i.ground collate "C") as ground, p.inquiry is not null as published, i.invented
from appeals.inquiry i
left join appeals.inquiry_publication p on p.inquiry = i.id;

create view open_data.information_answers as
select i.number, p.title, p.question, p.answer, p.files, appeals.day(p.published_at) as published, p.published_at,
  i.registered_on as registered, i.settled_on as settled, i.invented
from appeals.inquiry_publication p
join appeals.inquiry i on i.id = p.inquiry;

create view open_data.information_grounds as
select lower(code collate "C") as code, az, en, ru, article, status from appeals.inquiry_ground order by place;

comment on view open_data.information_requests is E'İnformasiya sorğuları: hər sorğu bir sətir\nRequests for information: one row each\nЗапросы информации: по строке на каждый';
comment on column open_data.information_requests.number is E'Nömrə\nNumber\nНомер';
comment on column open_data.information_requests.channel is E'Gəldiyi yol\nChannel\nКанал';
comment on column open_data.information_requests.urgency is E'Təcililik: ordinary – adi, timely – 24 saat, danger – 48 saat\nUrgency: ordinary, timely – 24 hours, danger – 48 hours\nСрочность: ordinary – обычный, timely – 24 часа, danger – 48 часов';
comment on column open_data.information_requests.wish is E'İstənilən forma\nWanted form\nЖелаемая форма';
comment on column open_data.information_requests.dataset is E'Barəsində soruşulan məlumat dəsti\nDataset asked about\nНабор данных, о котором спрашивают';
comment on column open_data.information_requests.state is E'Vəziyyət\nState\nСостояние';
comment on column open_data.information_requests.unit is E'Baxan bölmənin açarı\nKey of the unit in charge\nКлюч подразделения';
comment on column open_data.information_requests.registered is E'Qeydiyyat günü\nRegistered\nЗарегистрировано';
comment on column open_data.information_requests.due is E'Son gün\nDue\nПоследний день';
comment on column open_data.information_requests.due_before is E'Son an\nDue before\nКрайний момент';
comment on column open_data.information_requests.provisional is E'Son gün ilkindir\nDue day is provisional\nПоследний день предварительный';
comment on column open_data.information_requests.extended is E'Müddət uzadılıb\nTerm extended\nСрок продлён';
comment on column open_data.information_requests.settled is E'Yekunlaşdığı gün\nSettled\nЗавершено';
comment on column open_data.information_requests.in_time is E'Vaxtında yekunlaşıb\nSettled in time\nЗавершено вовремя';
comment on column open_data.information_requests.ground is E'İmtinanın əsası\nGround of refusal\nОснование отказа';
comment on column open_data.information_requests.published is E'Cavab açıqlanıb\nAnswer published\nОтвет опубликован';
comment on column open_data.information_requests.invented is E'Nümayiş üçün uydurulub\nInvented for demonstration\nВымышлено для демонстрации';
comment on view open_data.information_answers is E'Sorğulara açıqlanan cavablar\nPublished answers to requests\nОпубликованные ответы на запросы';
comment on column open_data.information_answers.number is E'Nömrə\nNumber\nНомер';
comment on column open_data.information_answers.title is E'Başlıq\nTitle\nЗаголовок';
comment on column open_data.information_answers.question is E'Sual\nQuestion\nВопрос';
comment on column open_data.information_answers.answer is E'Cavab\nAnswer\nОтвет';
comment on column open_data.information_answers.files is E'Faylların açarları\nKeys of the files\nКлючи файлов';
comment on column open_data.information_answers.published is E'Açıqlandığı gün\nPublished\nОпубликовано';
comment on column open_data.information_answers.published_at is E'Açıqlandığı an\nPublished at\nМомент публикации';
comment on column open_data.information_answers.registered is E'Qeydiyyat günü\nRegistered\nЗарегистрировано';
comment on column open_data.information_answers.settled is E'Cavab günü\nAnswered\nДень ответа';
comment on column open_data.information_answers.invented is E'Nümayiş üçün uydurulub\nInvented for demonstration\nВымышлено для демонстрации';
comment on view open_data.information_grounds is E'İnformasiya verməkdən imtinanın əsasları\nGrounds of refusing information\nОснования отказа в информации';
comment on column open_data.information_grounds.code is E'Kod\nCode\nКод';
comment on column open_data.information_grounds.az is E'Azərbaycanca\nAzerbaijani\nПо-азербайджански';
comment on column open_data.information_grounds.en is E'İngiliscə\nEnglish\nПо-английски';
comment on column open_data.information_grounds.ru is E'Rusca\nRussian\nПо-русски';
comment on column open_data.information_grounds.article is E'1024-IIQ nömrəli Qanunun maddəsi\nArticle of Law 1024-IIQ\nСтатья Закона 1024-IIQ';
comment on column open_data.information_grounds.status is E'Təsdiq vəziyyəti: found – qanundan oxunub, verify – yoxlanılmalıdır\nState of confirmation\nСостояние подтверждения';
