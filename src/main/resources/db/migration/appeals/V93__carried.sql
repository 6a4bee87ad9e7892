-- What is carried over when an appeal is opened again: the last day by which figures judge it. Where the registrar opens
-- it, or the answer that solved nothing was late, its first last day stays, so that no figure gets better by it.
alter table appeals.appeal
  add first_due date,
  -- how many of the times it was opened again by the registrar
  add anew int not null default 0 check (anew between 0 and reopened),
  add judged_due date not null generated always as (coalesce(first_due, due)) stored,
  add constraint first_due_of_reopened check (first_due is null or reopened > 0);

update appeals.appeal set first_due = earlier.due, anew = earlier.anew
from (
  select appeal, min(due) as due, count(*) filter (where state <> 'ANSWERED') as anew,
    bool_or(state <> 'ANSWERED' or appeals.day(settled_at) > due) as carried
  from appeals.former_end group by appeal) earlier
where appeal.id = earlier.appeal and earlier.carried;

drop index appeals.appeal_year;
create index appeal_year on appeals.appeal ((extract(year from registered_on)::int), unit)
  include (registered_on, state, settled_on, judged_due, basis, extra, reopened, anew);
drop index appeals.appeal_settled_on;
create index appeal_settled_on on appeals.appeal (settled_on) include (state, registered_on, judged_due)
  where settled_on is not null;
drop index appeals.appeal_unsettled;
create index appeal_unsettled on appeals.appeal (judged_due, registered_on) where settled_on is null;
drop index appeals.appeal_late;
create index appeal_late on appeals.appeal (settled_on, judged_due, registered_on) where settled_on > judged_due;

create or replace view open_data.appeals as
select a.number, lower(a.kind collate "C") as kind, lower(a.channel collate "C") as channel, a.topic,
  a.settlement_shown as settlement,
  case a.state when 'DRAFTED' then 'examined' else lower(a.state collate "C") end as state,
  a.registered_on as registered, a.due, a.provisional,
  case a.basis when 'NORMAL' then 15 when 'STUDY' then 30 end as term, a.settled_on as settled,
  case when a.state <> 'DRAFTED' then lower(a.result collate "C") end as result,
  lower(a.ground collate "C") as ground, a.invented, a.extra > 0 as extended, a.reopened, a.root is not null as repeat,
  a.settled_on <= a.forward_due as forwarded_in_time, lower(a.obstacle collate "C") as obstacle,
  a.about is not null as second_complaint, a.judged_due as judged, a.anew as reopened_by_registrar
from appeals.appeal a;

comment on column open_data.appeals.judged is E'Göstəricilərin hesabladığı son gün: qeydiyyatçı yenidən açıbsa və ya əvvəlki cavab gecikibsə, ilk son gün qalır\nLast day that figures judge by: the first one stays where the registrar opened it again or the earlier answer was late\nПоследний день для показателей: первый остаётся, если открыл вновь регистратор или прежний ответ опоздал';
comment on column open_data.appeals.reopened_by_registrar is E'Neçə dəfə qeydiyyatçı yenidən açıb\nTimes reopened by the registrar\nСколько раз открыто вновь регистратором';

create or replace view open_data.appeal_units as
select year, unit, received, answered, on_time, measured,
  case when measured >= 5 then round(100.0 * on_time / measured, 1) end as on_time_share,
  case when answered >= 5 then round(median_days::numeric, 1) end as median_days,
  case when answered >= 5 then round(ninetieth_days::numeric, 1) end as ninetieth_days,
  overdue, longer, extended, reopened, forwarded, left_unexamined, not_accepted, withdrawn, merged,
  reopened_by_registrar
from (
  select extract(year from registered_on)::int as year, unit, count(*) as received,
    count(*) filter (where state = 'ANSWERED') as answered,
    count(*) filter (where state = 'ANSWERED' and settled_on <= judged_due) as on_time,
    count(*) filter (where state = 'ANSWERED' or settled_on is null and judged_due < appeals.today()) as measured,
    count(*) filter (where settled_on is null and judged_due < appeals.today()) as overdue,
    count(*) filter (where basis = 'STUDY') as longer,
    count(*) filter (where extra > 0) as extended,
    count(*) filter (where reopened > 0) as reopened,
    count(*) filter (where anew > 0) as reopened_by_registrar,
    count(*) filter (where state = 'FORWARDED') as forwarded,
    count(*) filter (where state = 'LEFT_UNEXAMINED') as left_unexamined,
    count(*) filter (where state = 'NOT_ACCEPTED') as not_accepted,
    count(*) filter (where state = 'WITHDRAWN') as withdrawn,
    count(*) filter (where state = 'MERGED') as merged,
    percentile_cont(0.5) within group (order by settled_on - registered_on) filter (where state = 'ANSWERED')
      as median_days,
    percentile_cont(0.9) within group (order by settled_on - registered_on) filter (where state = 'ANSWERED')
      as ninetieth_days
  from appeals.appeal
  group by 1, 2) counted;

comment on column open_data.appeal_units.reopened_by_registrar is E'Qeydiyyatçının yenidən açdığı\nOpened again by the registrar\nОткрыто вновь регистратором';

-- What was merged into an appeal that ends without an answer is put back on the desk, and everybody may see that.
alter table appeals.step drop constraint step_what_check;
alter table appeals.step add constraint step_what_check check (what in ('REGISTERED', 'ROUTED', 'GIVEN_BACK', 'STUDIED',
  'EXTENDED', 'RECOUNTED', 'DRAFTED', 'SENT_BACK', 'ANSWERED', 'FORWARDED', 'LEFT_UNEXAMINED', 'NOT_ACCEPTED',
  'WITHDRAWN', 'MERGED', 'JOINED', 'PARTED', 'LINKED', 'MARKED', 'REOPENED', 'NOT_SOLVED', 'COMPLAINED', 'TOLD',
  'PAPERS_ADDED', 'RATED'));

create or replace view open_data.appeal_steps as
select a.number, lower(s.what collate "C") as what, appeals.hour(s.at) as hour, s.due
from appeals.step s join appeals.appeal a on a.id = s.appeal
where s.what in ('REGISTERED', 'ROUTED', 'STUDIED', 'EXTENDED', 'RECOUNTED', 'ANSWERED', 'FORWARDED', 'LEFT_UNEXAMINED',
  'NOT_ACCEPTED', 'WITHDRAWN', 'MERGED', 'PARTED', 'REOPENED', 'NOT_SOLVED', 'COMPLAINED')
order by s.at, s.id;

-- The same person is also known by name and address, and among those who signed with others or spoke for them. An
-- address counts without its signs and spaces; of a name the first two words, surname and given name in either order.
create function appeals.plain(text) returns text language sql immutable strict parallel safe as
$$ select regexp_replace(kernel.fold($1), '[^a-z0-9а-яё]', '', 'g') $$;
create function appeals.called(text) returns text language sql immutable strict parallel safe as
$$ select regexp_replace(btrim(kernel.fold($1)), '^(\S+)\s+(\S+).*$', '\1 \2') $$;
create index signatory_called on appeals.signatory (appeals.called(name));
create index cover_called on appeals.cover (appeals.called(speaker_surname || ' ' || speaker_given_name))
  where speaker_surname <> '';
