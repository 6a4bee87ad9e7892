-- How each unit answers. Only sums leave the program: the unit of one appeal would tell where it came from, because a
-- representation serves a few villages, also where the register hides the settlement. No share and no percentile is
-- given for fewer than five; what could make an answer look better than it was stands apart, each in its own column.
create function appeals.today() returns date language sql stable as $$ select (now() at time zone 'Asia/Baku')::date $$;

create index appeal_year on appeals.appeal ((extract(year from registered_on)::int), unit);

create view open_data.appeal_units as
select year, unit, received, answered, on_time, measured,
  case when measured >= 5 then round(100.0 * on_time / measured, 1) end as on_time_share,
  case when answered >= 5 then round(median_days::numeric, 1) end as median_days,
  case when answered >= 5 then round(ninetieth_days::numeric, 1) end as ninetieth_days,
  overdue, longer, extended, reopened, forwarded, left_unexamined, not_accepted, withdrawn, merged
from (
  select extract(year from registered_on)::int as year, unit, count(*) as received,
    count(*) filter (where state = 'ANSWERED') as answered,
    count(*) filter (where state = 'ANSWERED' and settled_on <= due) as on_time,
    count(*) filter (where state = 'ANSWERED' or settled_on is null and due < appeals.today()) as measured,
    count(*) filter (where settled_on is null and due < appeals.today()) as overdue,
    count(*) filter (where basis = 'STUDY') as longer,
    count(*) filter (where extra > 0) as extended,
    count(*) filter (where reopened > 0) as reopened,
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

comment on view open_data.appeal_units is E'Bölmələr müraciətlərə necə cavab verir, qeydiyyat ilinə görə\nHow units answer appeals, by year of registration\nКак подразделения отвечают на обращения, по году регистрации';
comment on column open_data.appeal_units.year is E'Qeydiyyat ili\nYear of registration\nГод регистрации';
comment on column open_data.appeal_units.unit is E'Bölmə; boş – qeydiyyat masası: hələ yönləndirilməyənlər və bölməyə verilmədən bağlananlar\nUnit; empty – the registry: not yet routed, or closed without a unit\nПодразделение; пусто – регистратура: ещё не направленные и закрытые без подразделения';
comment on column open_data.appeal_units.received is E'Müraciətlərin sayı\nAppeals\nОбращений';
comment on column open_data.appeal_units.answered is E'Cavablandırılıb\nAnswered\nОтвечено';
comment on column open_data.appeal_units.on_time is E'Vaxtında cavablandırılıb\nAnswered on time\nОтвечено в срок';
comment on column open_data.appeal_units.measured is E'Cavablandırılan və vaxtı keçmiş açıq müraciətlər\nAnswered, and open past their last day\nОтвеченные и открытые с истёкшим сроком';
comment on column open_data.appeal_units.on_time_share is E'Vaxtında, faiz; 5-dən az olduqda boş\nOn time, per cent; empty below 5\nВ срок, процент; пусто, если меньше 5';
comment on column open_data.appeal_units.median_days is E'Cavaba qədər günlər, median; 5-dən az olduqda boş\nDays to the answer, median; empty below 5\nДней до ответа, медиана; пусто, если меньше 5';
comment on column open_data.appeal_units.ninetieth_days is E'Cavaba qədər günlər, 90-cı persentil; 5-dən az olduqda boş\nDays to the answer, 90th percentile; empty below 5\nДней до ответа, 90-й процентиль; пусто, если меньше 5';
comment on column open_data.appeal_units.overdue is E'Vaxtı keçmiş açıq\nOpen past the last day\nОткрыто с истёкшим сроком';
comment on column open_data.appeal_units.longer is E'Əlavə öyrənmə, 30 iş günü\nFurther study, 30 working days\nДополнительное изучение, 30 рабочих дней';
comment on column open_data.appeal_units.extended is E'Müddəti uzadılıb\nTerm extended\nСрок продлён';
comment on column open_data.appeal_units.reopened is E'Yenidən açılıb\nOpened again\nОткрыто вновь';
comment on column open_data.appeal_units.forwarded is E'Aidiyyəti üzrə göndərilib\nForwarded\nПереслано';
comment on column open_data.appeal_units.left_unexamined is E'Baxılmamış saxlanılıb\nLeft unexamined\nОставлено без рассмотрения';
comment on column open_data.appeal_units.not_accepted is E'Qəbul edilməyib\nNot accepted\nНе принято';
comment on column open_data.appeal_units.withdrawn is E'Geri götürülüb\nWithdrawn\nОтозвано';
comment on column open_data.appeal_units.merged is E'Birləşdirilib\nMerged\nОбъединено';
