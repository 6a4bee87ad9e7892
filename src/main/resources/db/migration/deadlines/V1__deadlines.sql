-- Law as data (N4): the working calendar and the terms that the law sets, each with its act, its validity and whether
-- anybody has confirmed it.
create extension if not exists btree_gist;
create schema deadlines;

-- The days that the Labour Code itself makes non-working (art. 105.2), and the day of mourning.
create table deadlines.fixed_holiday (
  month int not null check (month between 1 and 12),
  day int not null check (day between 1 and 31),
  mourning boolean not null default false,
  name_az text not null,
  name_en text not null,
  name_ru text not null,
  since int not null default 0,
  until int not null default 9999 check (until >= since),
  primary key (month, day, since)
);

create table deadlines.feast (
  feast text primary key check (feast in ('RAMAZAN', 'QURBAN')),
  name_az text not null,
  name_en text not null,
  name_ru text not null
);

-- What is known about a year's moving holidays. A later entry replaces an earlier one, which is kept.
create table deadlines.decision (
  id uuid primary key,
  year int not null check (year between 2000 and 2099),
  decided boolean not null,
  act text not null check (length(act) between 1 and 300),
  entered_at timestamptz not null,
  replaced_at timestamptz check (replaced_at >= entered_at),
  unique (id, year)
);
create unique index decision_current on deadlines.decision (year) where replaced_at is null;

create table deadlines.feast_day (
  decision uuid not null,
  year int not null,
  day date not null check (extract(year from day) = year),
  feast text not null references deadlines.feast,
  primary key (decision, day),
  foreign key (decision, year) references deadlines.decision (id, year)
);

-- A working day given off by the Cabinet for another day worked in its place.
create table deadlines.swap (
  id uuid primary key,
  off_day date not null,
  work_day date not null check (work_day <> off_day),
  act text not null check (length(act) between 1 and 300),
  entered_at timestamptz not null,
  withdrawn_at timestamptz check (withdrawn_at >= entered_at)
);
create unique index swap_off on deadlines.swap (off_day) where withdrawn_at is null;
create unique index swap_work on deadlines.swap (work_day) where withdrawn_at is null;

-- Every node keeps the calendar in memory and asks here, before it counts, whether it still holds. The number comes
-- from a sequence, so that a change that was rolled back can never share its number with one that was not.
create sequence deadlines.revision;
create table deadlines.calendar (
  only_one boolean primary key default true check (only_one),
  revision bigint not null,
  published bigint not null
);
insert into deadlines.calendar (revision, published) values (nextval('deadlines.revision'), 0);

-- The calendar reckoned day by day, for everybody to read; the program writes it again at each revision.
create table deadlines.day (
  day date primary key,
  kind text not null,
  works boolean not null,
  name_az text,
  name_en text,
  name_ru text,
  other_day date,
  check (case kind
    when 'ordinary'    then works and name_az is null and other_day is null
    when 'weekend'     then not works and name_az is null and other_day is null
    when 'holiday'     then not works and name_az is not null and other_day is null
    when 'mourning'    then not works and name_az is not null and other_day is null
    when 'carriedOver' then not works and name_az is not null and other_day is not null
    when 'swappedOff'  then not works and name_az is null and other_day is not null
    when 'swappedIn'   then works and name_az is null and other_day is not null
    else false end)
);

-- What the law asks by when. Code names a rule by its key; `clock` is the rule that says which day is counted first.
create table deadlines.rule (
  key text primary key check (key ~ '^[a-z]+(\.[a-z]+)+$'),
  place int not null unique,
  clock text references deadlines.rule,
  title_az text not null,
  title_en text not null,
  title_ru text not null
);

-- A rule's value and the time in which it holds. Corrected entries are kept with the moment they were replaced.
create table deadlines.rule_value (
  id uuid primary key,
  rule text not null references deadlines.rule,
  value text check (length(value) between 1 and 100),
  unit text not null check (unit in ('wd', 'wd_plus_10', 'h', 'h_excluding_nonworking', 'cd', 'mo', 'month-day',
    'answers_per_year', 'persons', 'years', 'clock_start', 'formula')),
  reference_az text not null check (length(reference_az) between 1 and 300),
  reference_en text not null check (length(reference_en) <= 300),
  reference_ru text not null check (length(reference_ru) <= 300),
  status text not null check (status in ('found', 'verify', 'unknown')),
  valid_from date,
  valid_to date,
  entered_at timestamptz not null,
  replaced_at timestamptz check (replaced_at >= entered_at),
  check ((status = 'unknown') = (value is null)),
  check (valid_to >= valid_from),
  exclude using gist (rule with =, daterange(valid_from, valid_to, '[]') with &&) where (replaced_at is null)
);

-- N1: two datasets leave this module.
create view open_data.working_calendar as
select day.day as date, extract(isodow from day.day)::int as weekday, day.works as working, day.kind,
  day.name_az as holiday_az, day.name_en as holiday_en,
  case when day.kind = 'carriedOver' then day.other_day end as carried_over_from,
  case when day.kind in ('swappedOff', 'swappedIn') then day.other_day end as swapped_with,
  not coalesce(decision.decided, false) as provisional, coalesce(swap.act, decision.act) as act
from deadlines.day
left join deadlines.decision on decision.year = extract(year from day.day) and decision.replaced_at is null
left join deadlines.swap on day.day in (swap.off_day, swap.work_day) and swap.withdrawn_at is null
  and day.kind in ('swappedOff', 'swappedIn');

create view open_data.legal_rules as
select rule.key as rule, rule.title_az, rule.title_en, rule.title_ru, v.value, v.unit, rule.clock as counted_by,
  v.reference_az as legal_reference_az, coalesce(nullif(v.reference_en, ''), v.reference_az) as legal_reference_en,
  v.status, v.valid_from, v.valid_to
from deadlines.rule
join deadlines.rule_value v on v.rule = rule.key and v.replaced_at is null;

-- What a dataset and its columns are called, one language a line: Azerbaijani, English, Russian.
comment on view open_data.working_calendar is 'İş təqvimi: hər gün üzrə iş günü və ya istirahət günü
Working calendar: each day, worked or off
Рабочий календарь: каждый день, рабочий или нерабочий';
comment on column open_data.working_calendar.date is E'Gün\nDay\nДень';
comment on column open_data.working_calendar.weekday is E'Həftənin günü (1 – bazar ertəsi)\nWeekday (1 is Monday)\nДень недели (1 – понедельник)';
comment on column open_data.working_calendar.working is E'İş günüdür\nWorking day\nРабочий день';
comment on column open_data.working_calendar.kind is E'Növ\nKind\nВид';
comment on column open_data.working_calendar.holiday_az is E'Bayram\nHoliday (Azerbaijani)\nПраздник (по-азербайджански)';
comment on column open_data.working_calendar.holiday_en is E'Bayram (ingiliscə)\nHoliday\nПраздник (по-английски)';
comment on column open_data.working_calendar.carried_over_from is E'Köçürüldüyü gün\nCarried over from\nПеренесён с';
comment on column open_data.working_calendar.swapped_with is E'Əvəz edildiyi gün\nSwapped with\nОбменян на';
comment on column open_data.working_calendar.provisional is E'İlkin\nProvisional\nПредварительно';
comment on column open_data.working_calendar.act is E'Akt\nAct\nАкт';
comment on view open_data.legal_rules is 'Qanuni müddətlər və qaydalar
Legal terms and rules
Сроки и правила по закону';
comment on column open_data.legal_rules.rule is E'Qaydanın açarı\nKey of the rule\nКлюч правила';
comment on column open_data.legal_rules.title_az is E'Qayda\nRule (Azerbaijani)\nПравило (по-азербайджански)';
comment on column open_data.legal_rules.title_en is E'Qayda (ingiliscə)\nRule\nПравило (по-английски)';
comment on column open_data.legal_rules.title_ru is E'Qayda (rusca)\nRule (Russian)\nПравило';
comment on column open_data.legal_rules.value is E'Dəyər\nValue\nЗначение';
comment on column open_data.legal_rules.unit is E'Vahid\nUnit\nЕдиница';
comment on column open_data.legal_rules.counted_by is E'Sayım qaydası\nRule of counting\nПравило счёта';
comment on column open_data.legal_rules.legal_reference_az is E'Qanuni əsas\nLegal basis (Azerbaijani)\nПравовое основание (по-азербайджански)';
comment on column open_data.legal_rules.legal_reference_en is E'Qanuni əsas (ingiliscə)\nLegal basis\nПравовое основание (по-английски)';
comment on column open_data.legal_rules.status is E'Təsdiq vəziyyəti\nState of confirmation\nСостояние подтверждения';
comment on column open_data.legal_rules.valid_from is E'Qüvvəyə mindiyi gün\nValid from\nДействует с';
comment on column open_data.legal_rules.valid_to is E'Qüvvədən düşdüyü gün\nValid to\nДействует по';
