-- N1: what everybody may know of receptions. Nobody who came is named, nothing they said is shown, and a request made in
-- a village carries no number, so that its row leads to no other.
create view open_data.receptions as
select r.day, to_char(r.opens, 'HH24:MI') as opens, to_char(r.closes, 'HH24:MI') as closes, r.post, r.place,
  case when r.state = 'CANCELLED' then 'cancelled' when r.day < appeals.day(now()) then 'held' else 'planned' end as state,
  (extract(epoch from r.closes - r.opens)::int / (60 * r.slot_minutes)) as slots,
  coalesce(b.booked, 0) as booked, coalesce(b.received, 0) as received, coalesce(b.missed, 0) as missed, r.invented
from appeals.reception r
left join (select reception, count(*) filter (where state in ('OFFERED', 'BOOKED')) as booked,
    count(*) filter (where state in ('ARRIVED', 'RECEIVED')) as received, count(*) filter (where state = 'MISSED') as missed
  from appeals.booking where reception is not null group by reception) b on b.reception = r.id;

create view open_data.mobile_requests as
select m.number as reception, m.settlement, m.day, a.topic, lower(a.state collate "C") as state,
  lower(a.result collate "C") as result, a.due, a.settled_on as settled, q.promised,
  case when q.promised is null then null
    when a.state = 'ANSWERED' and a.result in ('SATISFIED', 'PARTLY_SATISFIED') and a.settled_on <= q.promised then true
    when a.settled_on is not null or q.promised < appeals.day(now()) then false end as kept,
  a.invented
from appeals.mobile_request q
join appeals.mobile_reception m on m.id = q.reception
join appeals.appeal a on a.id = q.appeal;

create view open_data.mobile_receptions as
select m.number, m.settlement, m.day, to_char(m.opens, 'HH24:MI') as opens, to_char(m.closes, 'HH24:MI') as closes,
  m.place, m.guests,
  case when m.state = 'CANCELLED' then 'cancelled' when m.day < appeals.day(now()) then 'held' else 'planned' end as state,
  coalesce(q.requests, 0) as requests, coalesce(q.answered, 0) as answered, coalesce(q.promises, 0) as promises,
  coalesce(q.kept, 0) as kept, m.invented
from appeals.mobile_reception m
left join (select reception, count(*) as requests, count(*) filter (where state = 'answered') as answered,
    count(promised) as promises, count(*) filter (where kept) as kept
  from open_data.mobile_requests group by reception) q on q.reception = m.number;

comment on view open_data.receptions is E'Rəhbər şəxslərin qəbulları: hər qəbul bir sətir\nReceptions of officials: one row each\nПриёмы должностных лиц: по строке на каждый';
comment on column open_data.receptions.day is E'Gün\nDay\nДень';
comment on column open_data.receptions.opens is E'Başlayır\nBegins\nНачало';
comment on column open_data.receptions.closes is E'Bitir\nEnds\nКонец';
comment on column open_data.receptions.post is E'Vəzifənin açarı\nKey of the post\nКлюч должности';
comment on column open_data.receptions.place is E'Qəbul yeri\nPlace\nМесто';
comment on column open_data.receptions.state is E'Vəziyyəti: planned – keçiriləcək, held – keçirilib, cancelled – ləğv edilib\nState\nСостояние: planned – состоится, held – проведён, cancelled – отменён';
comment on column open_data.receptions.slots is E'Vaxtların sayı\nNumber of slots\nЧисло мест';
comment on column open_data.receptions.booked is E'Yazılıb, hələ gəlməyib\nBooked, not yet come\nЗаписаны, ещё не пришли';
comment on column open_data.receptions.received is E'Qəbul olunub\nReceived\nПриняты';
comment on column open_data.receptions.missed is E'Yazılıb, gəlməyib\nBooked and did not come\nЗаписались и не пришли';
comment on column open_data.receptions.invented is E'Nümayiş üçün uydurulub\nInvented for demonstration\nВымышлено для демонстрации';
comment on view open_data.mobile_receptions is E'Səyyari qəbullar: hər qəbul bir sətir\nMobile receptions: one row each\nВыездные приёмы: по строке на каждый';
comment on column open_data.mobile_receptions.number is E'Nömrə\nNumber\nНомер';
comment on column open_data.mobile_receptions.settlement is E'Yerin kodu\nCode of the settlement\nКод населённого пункта';
comment on column open_data.mobile_receptions.day is E'Gün\nDay\nДень';
comment on column open_data.mobile_receptions.opens is E'Başlayır\nBegins\nНачало';
comment on column open_data.mobile_receptions.closes is E'Bitir\nEnds\nКонец';
comment on column open_data.mobile_receptions.place is E'Keçirildiyi yer\nPlace\nМесто';
comment on column open_data.mobile_receptions.guests is E'Gələn başqa qurumlar\nOther bodies that come\nДругие участвующие органы';
comment on column open_data.mobile_receptions.state is E'Vəziyyəti: planned – keçiriləcək, held – keçirilib, cancelled – ləğv edilib\nState\nСостояние: planned – состоится, held – проведён, cancelled – отменён';
comment on column open_data.mobile_receptions.requests is E'Deyilən müraciətlər\nRequests made\nОбращения';
comment on column open_data.mobile_receptions.answered is E'Cavablandırılıb\nAnswered\nПолучили ответ';
comment on column open_data.mobile_receptions.promises is E'Vaxtı deyilmiş vədlər\nPromises with a day\nОбещания со сроком';
comment on column open_data.mobile_receptions.kept is E'Yerinə yetirilmiş vədlər\nPromises kept\nВыполненные обещания';
comment on column open_data.mobile_receptions.invented is E'Nümayiş üçün uydurulub\nInvented for demonstration\nВымышлено для демонстрации';
comment on view open_data.mobile_requests is E'Səyyari qəbullarda deyilən müraciətlər: hər biri bir sətir\nRequests made at mobile receptions: one row each\nОбращения на выездных приёмах: по строке на каждое';
comment on column open_data.mobile_requests.reception is E'Qəbulun nömrəsi\nNumber of the reception\nНомер приёма';
comment on column open_data.mobile_requests.settlement is E'Yerin kodu\nCode of the settlement\nКод населённого пункта';
comment on column open_data.mobile_requests.day is E'Qəbul günü\nDay of the reception\nДень приёма';
comment on column open_data.mobile_requests.topic is E'Mövzunun kodu\nCode of the topic\nКод темы';
comment on column open_data.mobile_requests.state is E'Vəziyyəti\nState\nСостояние';
comment on column open_data.mobile_requests.result is E'Cavabın nəticəsi\nResult of the answer\nРезультат ответа';
comment on column open_data.mobile_requests.due is E'Cavabın son günü\nLast day for the answer\nПоследний день ответа';
comment on column open_data.mobile_requests.settled is E'Bağlandığı gün\nSettled on\nДата закрытия';
comment on column open_data.mobile_requests.promised is E'Vəd edilən gün\nPromised by\nОбещано к';
comment on column open_data.mobile_requests.kept is E'Vəd yerinə yetirilib; vaxtı çatmayıbsa, boşdur\nPromise kept; empty while its day has not come\nОбещание выполнено; пусто, пока срок не наступил';
comment on column open_data.mobile_requests.invented is E'Nümayiş üçün uydurulub\nInvented for demonstration\nВымышлено для демонстрации';
