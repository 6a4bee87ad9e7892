-- The housing queue: who waits for a dwelling, where in the queue, and every move with its ground and act.

-- What a person waits as. The public sees the group only: a category alone can tell of health or of family life
-- (Law 1024-IIQ, art. 38). `status`: whether the category was read in an act.
create table services.housing_category (
  code text primary key check (code ~ '^[A-Z_]+$'),
  place int not null unique,
  az text not null,
  en text not null,
  ru text not null,
  public_group text not null check (public_group in ('war', 'social', 'service', 'displaced', 'general')),
  privileged boolean not null,
  status text not null check (status in ('found', 'verify'))
);

insert into services.housing_category (place, code, az, en, ru, public_group, privileged, status) values
  (1, 'MARTYR_FAMILY', 'Şəhid ailəsi', 'Family of a martyr', 'Семья шехида', 'war', true, 'found'),
  (2, 'WAR_DISABLED', 'Müharibə ilə əlaqədar əlilliyi müəyyən edilmiş şəxs', 'Person disabled by war',
    'Лицо с инвалидностью, связанной с войной', 'war', true, 'found'),
  (3, 'WAR_VETERAN', 'Müharibə veteranı', 'War veteran', 'Ветеран войны', 'war', true, 'verify'),
  (4, 'NATIONAL_HERO', 'Milli Qəhrəman və onun ailəsi', 'National Hero and family',
    'Национальный герой и его семья', 'war', true, 'verify'),
  (5, 'JANUARY_CHERNOBYL', '20 Yanvar və ya Çernobıl əlili', 'Disabled on 20 January or at Chernobyl',
    'Инвалид 20 Января или Чернобыля', 'war', true, 'verify'),
  (6, 'DISABLED', 'Əlilliyi olan şəxs', 'Person with a disability', 'Лицо с инвалидностью', 'social', true, 'verify'),
  (7, 'MANY_CHILDREN', 'Çoxuşaqlı ailə', 'Family with many children', 'Многодетная семья', 'social', true, 'verify'),
  (8, 'ORPHAN', 'Valideynlərini itirmiş və ya himayədən məhrum olmuş şəxs', 'Orphan or left without parental care',
    'Сирота или лишённый попечения родителей', 'social', true, 'verify'),
  (9, 'YOUNG_FAMILY', 'Aztəminatlı gənc ailə', 'Young family of low income', 'Малообеспеченная молодая семья', 'social',
    true, 'verify'),
  (10, 'REPRESSED', 'Repressiya qurbanı', 'Victim of repression', 'Жертва репрессий', 'social', true, 'verify'),
  (11, 'SERVICE', 'Dövlət və ya xidməti kateqoriya', 'State or service category',
    'Государственная или служебная категория', 'service', true, 'verify'),
  (12, 'DISPLACED', 'Məcburi köçkün', 'Internally displaced person', 'Вынужденный переселенец', 'displaced', true,
    'verify'),
  (13, 'GENERAL', 'Mənzilə ehtiyacı olan aztəminatlı şəxs', 'Person of low income in need of housing',
    'Малообеспеченное лицо, нуждающееся в жилье', 'general', false, 'found');

-- On which ground a place is changed or an entry ends. None was read in the code itself yet.
create table services.housing_ground (
  code text primary key check (code ~ '^[A-Z_]+$'),
  place int not null unique,
  ends boolean not null,
  az text not null,
  en text not null,
  ru text not null,
  status text not null check (status in ('found', 'verify'))
);

insert into services.housing_ground (place, code, ends, az, en, ru, status) values
  (1, 'COURT', false, 'Məhkəmənin qərarı', 'Decision of a court', 'Решение суда', 'verify'),
  (2, 'MISTAKE', false, 'Səhvin düzəldilməsi', 'Correction of a mistake', 'Исправление ошибки', 'verify'),
  (3, 'LAW', false, 'Qanunda nəzərdə tutulan üstünlük', 'Priority given by law', 'Преимущество по закону', 'verify'),
  (4, 'OWN_WISH', true, 'Şəxsin öz ərizəsi', 'The person’s own wish', 'По собственному заявлению', 'verify'),
  (5, 'NEED_ENDED', true, 'Mənzilə ehtiyac qalmayıb', 'The need has ended', 'Нуждаемость отпала', 'verify'),
  (6, 'MOVED_AWAY', true, 'Başqa rayona köçüb', 'Moved to another district', 'Переезд в другой район', 'verify'),
  (7, 'FALSE_PAPERS', true, 'Sənədlər həqiqətə uyğun deyil', 'The papers were not true', 'Недостоверные документы',
    'verify'),
  (8, 'NO_HEIRS', true, 'Vaxtında müraciət edən vərəsə olmayıb', 'No heir applied in time',
    'Наследники не обратились в срок', 'verify');

-- One row a household. The two keys order the two queues: whoever is put between two others gets a key between theirs.
create table services.housing_entry (
  id uuid primary key,
  number text not null unique check (number ~ '^MN-\d{4}-\d{6,}$'),
  application text not null default '' check (length(application) <= 40),
  account uuid,
  name text not null check (length(name) between 1 and 200),
  fin text not null check (fin ~ '^[0-9A-HJ-NP-Z]{7}$'),
  settlement text not null default '',
  category text not null references services.housing_category,
  registered_on date not null,
  general_key numeric not null unique,
  privileged_key numeric unique,
  reviewed_on date not null check (reviewed_on >= registered_on),
  state text not null,
  died_on date,
  kept_until date,
  dwelling text check (length(dwelling) between 1 and 300),
  ground text references services.housing_ground,
  ended_on date,
  invented boolean not null default false,
  version int not null,
  constraint facts_of_state check (
    state in ('WAITING', 'KEPT', 'ALLOCATED', 'REMOVED')
    and (died_on is not null) = (state = 'KEPT') and (kept_until is not null) = (state = 'KEPT')
    and (dwelling is not null) = (state = 'ALLOCATED') and (ground is not null) = (state = 'REMOVED')
    and (ended_on is not null) = (state in ('ALLOCATED', 'REMOVED')))
);
-- A person is in the queue once.
create unique index housing_once on services.housing_entry (fin) where state in ('WAITING', 'KEPT');
create index housing_general on services.housing_entry (general_key) where state in ('WAITING', 'KEPT');
create index housing_privileged on services.housing_entry (privileged_key)
  where state in ('WAITING', 'KEPT') and privileged_key is not null;
create index housing_ended on services.housing_entry (ended_on) where ended_on is not null;
create index housing_review on services.housing_entry (reviewed_on) where state in ('WAITING', 'KEPT');
create index housing_account on services.housing_entry (account) where account is not null;
create index housing_words on services.housing_entry
  using gin (kernel.fold(number || ' ' || name || ' ' || fin || ' ' || application) gin_trgm_ops);

create table services.housing_member (
  entry uuid not null references services.housing_entry,
  place int not null,
  name text not null check (length(name) between 1 and 200),
  fin text not null default '' check (fin = '' or fin ~ '^[0-9A-HJ-NP-Z]{7}$'),
  relation text not null check (length(relation) between 1 and 100),
  primary key (entry, place)
);
create index housing_member_fin on services.housing_member (fin) where fin <> '';

-- What happened to an entry, with its ground and its act. Lines are added and never changed.
create table services.housing_move (
  id uuid primary key,
  entry uuid not null references services.housing_entry,
  at timestamptz not null,
  what text not null check (what in ('REGISTERED', 'MOVED', 'RECATEGORISED', 'HOUSEHOLD', 'KEPT', 'INHERITED',
    'REVIEWED', 'ALLOCATED', 'REMOVED')),
  by uuid not null,
  general_from int,
  general_to int,
  privileged_from int,
  privileged_to int,
  ground text references services.housing_ground,
  act text not null default '' check (length(act) <= 100),
  act_date date,
  note text not null default '' check (length(note) <= 2000),
  deed uuid,
  check ((act = '') = (act_date is null))
);
create index housing_move_entry on services.housing_move (entry, at, id);

create function services.housing_move_stays() returns trigger language plpgsql as $$
begin
  raise exception 'the history of the queue is only added to';
end $$;
create trigger housing_move_stays before update or delete on services.housing_move
  for each row execute function services.housing_move_stays();

-- Where each stood when a month began: what "moved on by" is reckoned from.
create table services.housing_month (
  month date not null check (extract(day from month) = 1),
  entry uuid not null references services.housing_entry,
  general int not null,
  privileged int,
  primary key (entry, month)
);

-- The legal basis on which names are public, and only while one is in force. It is public itself.
create table services.housing_basis (
  id uuid primary key,
  act text not null check (length(act) between 1 and 300),
  article text not null check (length(article) between 1 and 100),
  act_date date not null,
  approved_by text not null check (length(approved_by) between 1 and 200),
  since date not null,
  -- the day before the first where it was taken back before it began
  until date check (until >= since - 1),
  entered_by uuid not null,
  entered_at timestamptz not null
);

-- The queue as it stands, made anew after each move. Groups and settlements of fewer than five are not told: the small
-- ones are put together, and with them the next smallest, until what is kept back holds five (k = 5).
create materialized view services.housing_standing as
with ranked as (
  select e.id, row_number() over (order by e.general_key)::int as general,
    case when e.privileged_key is not null then
      row_number() over (partition by e.privileged_key is null order by e.privileged_key)::int end as privileged
  from services.housing_entry e where e.state in ('WAITING', 'KEPT')
), sized as (
  select e.*, c.public_group, 1 + (select count(*) from services.housing_member m where m.entry = e.id) as persons
  from services.housing_entry e join services.housing_category c on c.code = e.category
), groups as (
  select public_group, n, coalesce(sum(n) over (order by n, public_group rows between unbounded preceding
    and 1 preceding), 0) as smaller
  from (select public_group, count(*) as n from sized group by 1) counted
), grouped as (
  select s.*, case when g.n < 5 or g.smaller between 1 and 4 then 'other' else s.public_group end as shown_group
  from sized s join groups g using (public_group)
), places as (
  select shown_group, settlement, n, coalesce(sum(n) over (partition by shown_group order by n, settlement
    rows between unbounded preceding and 1 preceding), 0) as smaller
  from (select shown_group, settlement, count(*) as n from grouped where shown_group <> 'other' and settlement <> ''
    group by 1, 2) counted
)
select g.id, r.general, r.privileged, g.shown_group,
  case when p.n >= 5 and p.smaller not between 1 and 4 then g.settlement end as shown_settlement,
  case when g.persons = 1 then '1' when g.persons <= 3 then '2-3' when g.persons <= 5 then '4-5' else '6+' end as family
from grouped g
left join ranked r on r.id = g.id
left join places p on p.shown_group = g.shown_group and p.settlement = g.settlement;
create unique index housing_standing_id on services.housing_standing (id);
create index housing_standing_general on services.housing_standing (general);
create index housing_standing_privileged on services.housing_standing (privileged);
create index housing_standing_group on services.housing_standing (shown_group, shown_settlement, general);

-- What the queue's page offers to choose from, so that no reader counts the whole queue.
create materialized view services.housing_tally as
select shown_group, coalesce(shown_settlement, '') as shown_settlement, count(*) as n
from services.housing_standing group by 1, 2;
create unique index housing_tally_whole on services.housing_tally (shown_group, shown_settlement);

create view open_data.housing_groups as
select shown_group as category_group, nullif(shown_settlement, '') as settlement, n as entries
from services.housing_tally;

create view open_data.housing_queue as
select e.number, extract(year from e.registered_on)::int as registered_year, s.shown_group as category_group,
  s.shown_settlement as settlement, s.family,
  case e.state when 'ALLOCATED' then 'allocated' when 'REMOVED' then 'removed' else 'waiting' end as state,
  s.general, s.privileged, m.general - s.general as moved_on,
  case when exists (select from services.housing_basis b
    where (now() at time zone 'Asia/Baku')::date between b.since and coalesce(b.until, 'infinity')) then e.name end as name,
  e.invented
from services.housing_standing s
join services.housing_entry e on e.id = s.id
left join services.housing_month m on m.entry = e.id
  and m.month = date_trunc('month', now() at time zone 'Asia/Baku')::date;

-- One row a step into or out of the queue, by the month and without the number, so that no row leads to a household.
create view open_data.housing_movements as
select date_trunc('month', e.registered_on)::date as month, 'registered' as what, s.shown_group as category_group,
  e.invented
from services.housing_entry e join services.housing_standing s on s.id = e.id
union all
select date_trunc('month', e.ended_on)::date, lower(e.state collate "C"), s.shown_group, e.invented
from services.housing_entry e join services.housing_standing s on s.id = e.id
where e.ended_on is not null;

-- Every change of order, so that everybody can see that nobody was put before others without an act.
create view open_data.housing_reorders as
select e.number, (m.at at time zone 'Asia/Baku')::date as day, m.general_from, m.general_to, m.privileged_from,
  m.privileged_to, lower(m.ground collate "C") as ground, m.act, m.act_date, e.invented
from services.housing_move m join services.housing_entry e on e.id = m.entry
where m.what = 'MOVED';

create view open_data.housing_bases as
select act, article, act_date, approved_by, since, until from services.housing_basis;

comment on view open_data.housing_queue is E'Mənzil növbəsi: adsız, hər növbə bir sətir\nHousing queue: one row each, no names\nОчередь на жильё: по строке на каждого, без имён';
comment on column open_data.housing_queue.number is E'Növbə nömrəsi\nNumber in the queue\nНомер очереди';
comment on column open_data.housing_queue.registered_year is E'Qeydiyyat ili\nYear of registration\nГод постановки';
comment on column open_data.housing_queue.category_group is E'Kateqoriya qrupu (5-dən az olan qruplar birləşdirilir: other)\nGroup of categories (groups of fewer than five are put together: other)\nГруппа категорий (группы менее пяти объединены: other)';
comment on column open_data.housing_queue.settlement is E'Yaşayış məntəqəsinin kodu (ən azı 5 nəfər olduqda)\nCode of the settlement (where there are at least five)\nКод населённого пункта (если не менее пяти)';
comment on column open_data.housing_queue.family is E'Ailədə nəfər sayı\nPersons in the family\nЧеловек в семье';
comment on column open_data.housing_queue.state is E'Vəziyyət: waiting – növbədə, allocated – mənzil verilib, removed – çıxarılıb\nState: waiting, allocated, removed\nСостояние: waiting – в очереди, allocated – жильё дано, removed – снят';
comment on column open_data.housing_queue.general is E'Ümumi növbədə yeri\nPlace in the general queue\nМесто в общей очереди';
comment on column open_data.housing_queue.privileged is E'İmtiyazlı növbədə yeri\nPlace in the privileged queue\nМесто в льготной очереди';
comment on column open_data.housing_queue.moved_on is E'Ayın əvvəlindən neçə yer irəliləyib\nPlaces moved on since the month began\nПродвинулся с начала месяца';
comment on column open_data.housing_queue.name is E'Ad: yalnız hüquqi əsas qüvvədə olduqda\nName: only while a legal basis is in force\nИмя: только пока действует правовое основание';
comment on column open_data.housing_queue.invented is E'Nümayiş üçün uydurulub\nInvented for demonstration\nВымышлено для демонстрации';
comment on view open_data.housing_groups is E'Mənzil növbəsi: qrup və yaşayış məntəqəsi üzrə sayı\nHousing queue: number by group and settlement\nОчередь на жильё: число по группам и населённым пунктам';
comment on column open_data.housing_groups.category_group is E'Kateqoriya qrupu\nGroup of categories\nГруппа категорий';
comment on column open_data.housing_groups.settlement is E'Yaşayış məntəqəsinin kodu\nCode of the settlement\nКод населённого пункта';
comment on column open_data.housing_groups.entries is E'Növbələrin sayı\nNumber of entries\nЧисло записей';
comment on view open_data.housing_movements is E'Mənzil növbəsinin hərəkəti: aylar üzrə\nMovement of the housing queue, by month\nДвижение очереди на жильё по месяцам';
comment on column open_data.housing_movements.month is E'Ay\nMonth\nМесяц';
comment on column open_data.housing_movements.what is E'Nə olub: registered – növbəyə alınıb, allocated – mənzil verilib, removed – çıxarılıb\nWhat happened: registered, allocated, removed\nЧто произошло: registered – поставлен, allocated – жильё дано, removed – снят';
comment on column open_data.housing_movements.category_group is E'Kateqoriya qrupu\nGroup of categories\nГруппа категорий';
comment on column open_data.housing_movements.invented is E'Nümayiş üçün uydurulub\nInvented for demonstration\nВымышлено для демонстрации';
comment on view open_data.housing_reorders is E'Mənzil növbəsində yerdəyişmələr\nChanges of order in the housing queue\nПерестановки в очереди на жильё';
comment on column open_data.housing_reorders.number is E'Növbə nömrəsi\nNumber in the queue\nНомер очереди';
comment on column open_data.housing_reorders.day is E'Gün\nDay\nДень';
comment on column open_data.housing_reorders.general_from is E'Ümumi növbədə əvvəlki yer\nPlace before, general queue\nПрежнее место в общей очереди';
comment on column open_data.housing_reorders.general_to is E'Ümumi növbədə yeni yer\nPlace after, general queue\nНовое место в общей очереди';
comment on column open_data.housing_reorders.privileged_from is E'İmtiyazlı növbədə əvvəlki yer\nPlace before, privileged queue\nПрежнее место в льготной очереди';
comment on column open_data.housing_reorders.privileged_to is E'İmtiyazlı növbədə yeni yer\nPlace after, privileged queue\nНовое место в льготной очереди';
comment on column open_data.housing_reorders.ground is E'Əsas\nGround\nОснование';
comment on column open_data.housing_reorders.act is E'Sərəncamın nömrəsi\nNumber of the act\nНомер распоряжения';
comment on column open_data.housing_reorders.act_date is E'Sərəncamın tarixi\nDate of the act\nДата распоряжения';
comment on column open_data.housing_reorders.invented is E'Nümayiş üçün uydurulub\nInvented for demonstration\nВымышлено для демонстрации';
comment on view open_data.housing_bases is E'Mənzil növbəsində adların açıqlanmasının hüquqi əsasları\nLegal bases of publishing names of the housing queue\nПравовые основания публикации имён очереди на жильё';
comment on column open_data.housing_bases.act is E'Akt\nAct\nАкт';
comment on column open_data.housing_bases.article is E'Maddə\nArticle\nСтатья';
comment on column open_data.housing_bases.act_date is E'Aktın tarixi\nDate of the act\nДата акта';
comment on column open_data.housing_bases.approved_by is E'Kim təsdiq edib\nApproved by\nКто утвердил';
comment on column open_data.housing_bases.since is E'Nə vaxtdan\nSince\nС какого дня';
comment on column open_data.housing_bases.until is E'Nə vaxtadək\nUntil\nПо какой день';
