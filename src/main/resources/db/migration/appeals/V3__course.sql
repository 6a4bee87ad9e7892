-- The whole course of an appeal: not accepted, forwarded to several bodies, merged, drafted and approved, extended,
-- opened again; whom it complains of, which it repeats, and who has still to be told of what.
alter table appeals.appeal
  -- whom it complains of: a unit of the authority, or a body or official by name; neither may be given it
  add against_unit uuid,
  add against_body text not null default '' check (length(against_body) <= 300),
  -- the first appeal of the chain that it repeats, and whether it brings new information
  add root uuid references appeals.appeal check (root <> id),
  add news boolean not null default false,
  -- the appeal whose answer, or lack of one, it complains of
  add about uuid references appeals.appeal check (about <> id),
  add confidential boolean not null default false,
  add personal boolean not null default false,
  add serviceman boolean not null default false,
  -- the superior body that keeps it under control
  add control_body text check (length(control_body) between 1 and 300),
  add control_number text check (length(control_number) <= 100),
  add control_on date,
  -- how many times it was opened again
  add reopened int not null default 0 check (reopened >= 0),
  -- working days by which the term was extended
  add extra int not null default 0 check (extra between 0 and 366),
  add obstacle text check (obstacle in ('ANONYMOUS', 'COURT', 'ADMINISTRATIVE', 'ELECTION', 'SERVICE', 'OMBUDSMAN',
    'OTHER_LAW')),
  add merged_into uuid references appeals.appeal check (merged_into <> id),
  -- by when it had to be forwarded
  add forward_due date,
  add drafted_by uuid,
  add drafted_at timestamptz,
  drop constraint appeal_forwarded_to_check,
  drop constraint facts_of_state,
  drop constraint one_author,
  drop constraint not_anonymous,
  drop constraint appeal_basis_check;

alter table appeals.appeal
  alter forwarded_to type text[] using case when forwarded_to is not null then array[forwarded_to] end;

alter table appeals.appeal
  add constraint appeal_basis_check check (basis in ('NORMAL', 'STUDY', 'MILITARY')),
  add constraint forwarded_somewhere check (cardinality(forwarded_to) between 1 and 20),
  add constraint news_of_a_repeat check (root is not null or not news),
  add constraint control_is_whole check (control_body is not null or (control_number is null and control_on is null)),
  -- Art. 6.4: what names nobody and gives no way to reach anybody is registered and goes no further.
  add constraint one_author check (surname || given_name || patronymic = '' or organisation = ''),
  add constraint not_anonymous check (organisation || address || email || phone <> ''
    or state in ('REGISTERED', 'NOT_ACCEPTED')),
  add constraint facts_of_state check (
    (unit is not null) = (state in ('EXAMINED', 'DRAFTED', 'ANSWERED'))
    and (executor is null or unit is not null)
    and (answer is not null) = (state in ('DRAFTED', 'ANSWERED'))
    and (result is not null) = (answer is not null)
    and (drafted_by is not null) = (state = 'DRAFTED') and (drafted_at is not null) = (state = 'DRAFTED')
    and (forwarded_to is not null) = (state = 'FORWARDED')
    and (forward_due is null or state = 'FORWARDED')
    and (ground is not null) = (state = 'LEFT_UNEXAMINED')
    and (obstacle is not null) = (state = 'NOT_ACCEPTED')
    and (merged_into is not null) = (state = 'MERGED')
    and (reason is not null) = (state in ('FORWARDED', 'LEFT_UNEXAMINED', 'NOT_ACCEPTED'))
    and (settled_by is not null) = (state not in ('REGISTERED', 'EXAMINED', 'DRAFTED'))
    and (settled_at is not null) = (settled_by is not null)
    and state in ('REGISTERED', 'EXAMINED', 'DRAFTED', 'ANSWERED', 'FORWARDED', 'LEFT_UNEXAMINED', 'NOT_ACCEPTED',
      'WITHDRAWN', 'MERGED'));

-- Appeals of the same person: by account, e-mail, telephone, or name and settlement.
create function appeals.phone(text) returns text language sql immutable strict parallel safe as
$$ select right(regexp_replace($1, '\D', '', 'g'), 9) $$;
create index appeal_email on appeals.appeal (lower(email collate "C")) where email <> '';
create index appeal_phone on appeals.appeal (appeals.phone(phone)) where phone <> '';
create index appeal_name on appeals.appeal (kernel.fold(btrim(surname || ' ' || given_name || organisation)), settlement);
create index appeal_root on appeals.appeal (root) where root is not null;
create index appeal_about on appeals.appeal (about) where about is not null;
create index appeal_merged on appeals.appeal (merged_into) where merged_into is not null;
create index appeal_drafted on appeals.appeal (due, number) where state = 'DRAFTED';

-- How an appeal had ended before it was opened again: nothing that was once said to a person is lost.
create table appeals.former_end (
  appeal uuid not null references appeals.appeal,
  place int not null,
  state text not null check (state in ('ANSWERED', 'LEFT_UNEXAMINED', 'NOT_ACCEPTED')),
  unit uuid,
  executor uuid,
  result text,
  answer text,
  ground text,
  obstacle text,
  reason text,
  due date not null,
  settled_by uuid not null,
  settled_at timestamptz not null,
  primary key (appeal, place)
);

-- What somebody is owed word of, by when, and how they were told. `whom` is empty for the person who appeals and else
-- the body that an appeal was forwarded to. What a rule of the law set is reckoned again with the calendar.
create table appeals.notice (
  id uuid primary key,
  appeal uuid not null references appeals.appeal,
  what text not null check (what in ('ANSWERED', 'STUDIED', 'EXTENDED', 'FORWARDED', 'LEFT_UNEXAMINED',
    'NOT_ACCEPTED')),
  whom text not null default '' check (length(whom) <= 300),
  rule text,
  counted_from date not null,
  due date not null,
  provisional boolean not null,
  how text check (how in ('LETTER', 'PAPER', 'SPOKEN')),
  told_on date,
  letter text check (length(letter) between 1 and 100),
  told_by uuid,
  check ((how is null) = (told_on is null) and (how is null) = (told_by is null)),
  check ((letter is not null) = (how is not distinct from 'PAPER'))
);
create index notice_appeal on appeals.notice (appeal);
create index notice_owed on appeals.notice (due, appeal) where told_on is null;

-- The bodies that appeals are forwarded to; staff add to them. Names are the state language's, others where known.
create table appeals.body (
  code text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
  az text not null unique check (length(az) between 1 and 300),
  en text not null default '' check (length(en) <= 300),
  ru text not null default '' check (length(ru) <= 300),
  retired boolean not null default false
);
insert into appeals.body (code, az, en, ru) values
  ('su', 'Azərbaycan Dövlət Su Ehtiyatları Agentliyi', 'State Water Resources Agency', 'Государственное агентство водных ресурсов'),
  ('isiq', '“Azərişıq” ASC', 'Azerishig OJSC', 'ОАО «Азеришыг»'),
  ('qaz', '“Azəriqaz” İstehsalat Birliyi', 'Azerigas Production Union', 'Производственное объединение «Азеригаз»'),
  ('yol', 'Azərbaycan Avtomobil Yolları Dövlət Agentliyi', 'State Agency of Automobile Roads', 'Государственное агентство автомобильных дорог'),
  ('tehsil', 'Elm və Təhsil Nazirliyi', 'Ministry of Science and Education', 'Министерство науки и образования'),
  ('sehiyye', 'Səhiyyə Nazirliyi', 'Ministry of Health', 'Министерство здравоохранения'),
  ('emek', 'Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi', 'Ministry of Labour and Social Protection', 'Министерство труда и социальной защиты населения'),
  ('kend', 'Kənd Təsərrüfatı Nazirliyi', 'Ministry of Agriculture', 'Министерство сельского хозяйства'),
  ('ekologiya', 'Ekologiya və Təbii Sərvətlər Nazirliyi', 'Ministry of Ecology and Natural Resources', 'Министерство экологии и природных ресурсов'),
  ('iqtisadiyyat', 'İqtisadiyyat Nazirliyi', 'Ministry of Economy', 'Министерство экономики'),
  ('dxi', 'Daxili İşlər Nazirliyi', 'Ministry of Internal Affairs', 'Министерство внутренних дел'),
  ('edliyye', 'Ədliyyə Nazirliyi', 'Ministry of Justice', 'Министерство юстиции'),
  ('mudafie', 'Müdafiə Nazirliyi', 'Ministry of Defence', 'Министерство обороны'),
  ('reqemsal', 'Rəqəmsal İnkişaf və Nəqliyyat Nazirliyi', 'Ministry of Digital Development and Transport', 'Министерство цифрового развития и транспорта'),
  ('prokurorluq', 'Prokurorluq', 'Prosecutor’s office', 'Прокуратура'),
  ('belediyye', 'Samux bələdiyyəsi', 'Samukh municipality', 'Самухский муниципалитет');

-- Four eyes: which answers the head wants approved before they are given.
create table appeals.approval (
  only_one boolean primary key default true check (only_one),
  answers text not null check (answers in ('NONE', 'COMPLAINTS', 'ALL')),
  set_by uuid,
  set_at timestamptz
);
insert into appeals.approval (answers) values ('NONE');

alter table appeals.step drop constraint step_what_check;
alter table appeals.step add constraint step_what_check check (what in ('REGISTERED', 'ROUTED', 'GIVEN_BACK', 'STUDIED',
  'EXTENDED', 'RECOUNTED', 'DRAFTED', 'SENT_BACK', 'ANSWERED', 'FORWARDED', 'LEFT_UNEXAMINED', 'NOT_ACCEPTED',
  'WITHDRAWN', 'MERGED', 'JOINED', 'LINKED', 'MARKED', 'REOPENED', 'NOT_SOLVED', 'COMPLAINED', 'TOLD', 'PAPERS_ADDED',
  'RATED'));

-- A draft is the house's own affair: the public sees that the appeal is being examined. What was not accepted has no
-- term. The index follows what the view shows.
drop index appeals.appeal_state;
create index appeal_state on appeals.appeal
  ((case state when 'DRAFTED' then 'examined' else lower(state collate "C") end), registered_on desc, number desc);

create or replace view open_data.appeals as
select a.number, lower(a.kind collate "C") as kind, lower(a.channel collate "C") as channel, a.topic,
  a.settlement_shown as settlement,
  case a.state when 'DRAFTED' then 'examined' else lower(a.state collate "C") end as state,
  a.registered_on as registered, a.due, a.provisional,
  case a.basis when 'NORMAL' then 15 when 'STUDY' then 30 end as term, a.settled_on as settled,
  case when a.state <> 'DRAFTED' then lower(a.result collate "C") end as result,
  lower(a.ground collate "C") as ground, a.invented, a.extra > 0 as extended, a.reopened, a.root is not null as repeat,
  a.settled_on <= a.forward_due as forwarded_in_time, lower(a.obstacle collate "C") as obstacle,
  a.about is not null as second_complaint
from appeals.appeal a;

comment on column open_data.appeals.extended is E'Müddət uzadılıb\nTerm extended\nСрок продлён';
comment on column open_data.appeals.reopened is E'Neçə dəfə yenidən açılıb\nTimes reopened\nСколько раз открыто вновь';
comment on column open_data.appeals.repeat is E'Təkrar müraciətdir\nRepeated appeal\nПовторное обращение';
comment on column open_data.appeals.forwarded_in_time is E'3 iş günü içində göndərilib\nForwarded within 3 working days\nНаправлено в течение 3 рабочих дней';
comment on column open_data.appeals.obstacle is E'Niyə qəbul edilməyib\nWhy it was not accepted\nПочему не принято';
comment on column open_data.appeals.second_complaint is E'Əvvəlki cavabdan və ya cavabsızlıqdan şikayətdir\nComplains of an earlier answer or of none\nЖалоба на прежний ответ или его отсутствие';
