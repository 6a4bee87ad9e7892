-- The text and the answer of an appeal as the public may read them: what is hidden is not in these rows at all, only the
-- sign [[kind]] stands in its place. One official proposes, another approves.
create table appeals.publication (
  appeal uuid primary key references appeals.appeal,
  text text not null check (length(text) between 1 and 100000),
  answer text check (length(answer) between 1 and 100000),
  -- the moment of the answer that was read; another answer is not published with it
  answered_at timestamptz,
  state text not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  approved_by uuid,
  approved_at timestamptz,
  taken_back_by uuid,
  taken_back_at timestamptz,
  reason text check (length(reason) between 1 and 2000),
  version int not null,

  constraint four_eyes check (approved_by <> proposed_by),
  constraint answer_has_its_moment check ((answer is null) = (answered_at is null)),
  constraint facts_of_state check (
    (approved_by is null) = (approved_at is null)
    and (approved_by is not null or state in ('PROPOSED', 'TAKEN_BACK'))
    and (approved_by is null or state in ('PUBLISHED', 'TAKEN_BACK'))
    and (taken_back_by is not null) = (state = 'TAKEN_BACK')
    and (taken_back_at is not null) = (state = 'TAKEN_BACK')
    and (reason is not null) = (state = 'TAKEN_BACK'))
);
create index publication_proposed on appeals.publication (proposed_at) where state = 'PROPOSED';
create index publication_words on appeals.publication using gin (kernel.fold(text) gin_trgm_ops)
  where state = 'PUBLISHED';

-- What the finder of personal data found and an official said is nobody's, with the reason. Never public.
create table appeals.cleared (
  appeal uuid not null references appeals.publication,
  place int not null,
  kind text not null,
  words text not null,
  reason text not null check (length(reason) between 1 and 300),
  primary key (appeal, place)
);

create view open_data.appeal_texts as
select a.number, p.text,
  case when a.state = 'ANSWERED' and a.settled_at = p.answered_at then p.answer end as answer,
  appeals.day(p.approved_at) as published, a.invented
from appeals.publication p join appeals.appeal a on a.id = p.appeal
where p.state = 'PUBLISHED' and a.state <> 'WITHDRAWN' and not a.confidential;

-- Minutes could be matched with who was seen at the counter.
create function appeals.hour(timestamptz) returns timestamptz language sql immutable strict parallel safe as
$$ select date_trunc('hour', $1 at time zone 'UTC') at time zone 'UTC' $$;

-- What is the authority's own affair (an appeal handed back inside the house) is no step for the public, and no step is
-- until it is named here.
create view open_data.appeal_steps as
select a.number, lower(s.what collate "C") as what, appeals.hour(s.at) as hour, s.due
from appeals.step s join appeals.appeal a on a.id = s.appeal
where s.what in ('REGISTERED', 'ROUTED', 'STUDIED', 'EXTENDED', 'RECOUNTED', 'ANSWERED', 'FORWARDED', 'LEFT_UNEXAMINED',
  'NOT_ACCEPTED', 'WITHDRAWN', 'MERGED', 'REOPENED', 'NOT_SOLVED', 'COMPLAINED')
order by s.at, s.id;

-- Of what the last day is made: the rule, the day it counts from, and the working days added.
create view open_data.appeal_terms as
select number, lower(basis collate "C") as basis, counted_from, extra, due, provisional from appeals.appeal;

-- Feeds show what was settled last beside what came last.
create index appeal_topic_settled on appeals.appeal (topic, settled_on desc, number desc) where settled_on is not null;
create index appeal_shown_settled on appeals.appeal (settlement_shown, settled_on desc, number desc)
  where settled_on is not null;

comment on view open_data.appeal_texts is E'Dərc edilmiş müraciət mətnləri və cavablar\nPublished texts of appeals and answers\nОпубликованные тексты обращений и ответы';
comment on column open_data.appeal_texts.number is E'Nömrə\nNumber\nНомер';
comment on column open_data.appeal_texts.text is E'Mətn; gizlədilən şəxsi məlumatın yerində [[növü]] yazılır\nText; [[kind]] stands where personal data was hidden\nТекст; на месте скрытых личных данных стоит [[вид]]';
comment on column open_data.appeal_texts.answer is E'Cavab\nAnswer\nОтвет';
comment on column open_data.appeal_texts.published is E'Dərc edildiyi gün\nPublished on\nДата публикации';
comment on column open_data.appeal_texts.invented is E'Nümayiş üçün uydurulub\nInvented for the demonstration\nВымышлено для демонстрации';
comment on view open_data.appeal_steps is E'Müraciətlərin gedişi\nSteps of appeals\nХод обращений';
comment on column open_data.appeal_steps.number is E'Müraciətin nömrəsi\nNumber of the appeal\nНомер обращения';
comment on column open_data.appeal_steps.what is E'Addım\nStep\nШаг';
comment on column open_data.appeal_steps.hour is E'Vaxtı, saata qədər yuvarlaqlaşdırılıb\nTime, rounded down to the hour\nВремя, округлено до часа';
comment on column open_data.appeal_steps.due is E'Bu addımla müəyyən edilən son gün\nLast day that the step set\nПоследний день, установленный этим шагом';
comment on view open_data.appeal_terms is E'Müraciətlərin müddətləri\nTerms of appeals\nСроки обращений';
comment on column open_data.appeal_terms.number is E'Müraciətin nömrəsi\nNumber of the appeal\nНомер обращения';
comment on column open_data.appeal_terms.basis is E'Qayda: normal – 15 iş günü, study – 30 iş günü, military – hərbi qulluqçular üçün\nRule: normal – 15 working days, study – 30 working days, military – for servicemen\nПравило: normal – 15 рабочих дней, study – 30 рабочих дней, military – для военнослужащих';
comment on column open_data.appeal_terms.counted_from is E'Hesablandığı gün\nCounted from\nОтсчитывается с';
comment on column open_data.appeal_terms.extra is E'Əlavə edilmiş iş günləri\nWorking days added\nДобавлено рабочих дней';
comment on column open_data.appeal_terms.due is E'Son gün\nLast day\nПоследний день';
comment on column open_data.appeal_terms.provisional is E'Son gün ilkindir\nThe last day is provisional\nПоследний день предварительный';
