-- A reception is held when its hours are over, not when its day is: nobody reads at eight in the evening that one from
-- ten to one is to come.
create function appeals.over(day date, closes time) returns boolean language sql stable strict parallel safe as
$$ select day + closes <= now() at time zone 'Asia/Baku' $$;

create or replace view open_data.receptions as
select r.day, to_char(r.opens, 'HH24:MI') as opens, to_char(r.closes, 'HH24:MI') as closes, r.post, r.place,
  case when r.state = 'CANCELLED' then 'cancelled' when appeals.over(r.day, r.closes) then 'held' else 'planned' end as state,
  (extract(epoch from r.closes - r.opens)::int / (60 * r.slot_minutes)) as slots,
  coalesce(b.booked, 0) as booked, coalesce(b.received, 0) as received, coalesce(b.missed, 0) as missed, r.invented
from appeals.reception r
left join (select reception, count(*) filter (where state in ('OFFERED', 'BOOKED')) as booked,
    count(*) filter (where state in ('ARRIVED', 'RECEIVED')) as received, count(*) filter (where state = 'MISSED') as missed
  from appeals.booking where reception is not null group by reception) b on b.reception = r.id;

create or replace view open_data.mobile_receptions as
select m.number, m.settlement, m.day, to_char(m.opens, 'HH24:MI') as opens, to_char(m.closes, 'HH24:MI') as closes,
  m.place, m.guests,
  case when m.state = 'CANCELLED' then 'cancelled' when appeals.over(m.day, m.closes) then 'held' else 'planned' end as state,
  coalesce(q.requests, 0) as requests, coalesce(q.answered, 0) as answered, coalesce(q.promises, 0) as promises,
  coalesce(q.kept, 0) as kept, m.invented
from appeals.mobile_reception m
left join (select reception, count(*) as requests, count(*) filter (where state = 'answered') as answered,
    count(promised) as promises, count(*) filter (where kept) as kept
  from open_data.mobile_requests group by reception) q on q.reception = m.number;
