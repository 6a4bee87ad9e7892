-- Postal addresses of posts (that of their unit where it has one of its own, else that of the authority), the units of
-- which posts are, and the keys by which other registers name posts, units and organisations.
create or replace view open_data.staff_contacts as
select o.code, u.code as unit, p.title_az, p.title_en, p.title_ru, n.surname, n.given, n.patronymic,
  case n.particle when 'OGLU' then 'oğlu' when 'QIZI' then 'qızı' end as particle, p.phone, p.email,
  coalesce(h.standing, p.standing) as standing, lower(h.valid) as holds_from,
  coalesce(nullif(w.address, ''), (select nullif(a.address, '') from directory.authority_period a
    where a.valid @> directory.today())) as address, o.id::text as key
from directory.post o
join directory.post_period p on p.thing = o.id and p.valid @> directory.today()
join directory.unit u on u.id = p.unit
left join directory.unit_period w on w.thing = u.id and w.valid @> directory.today()
left join directory.holding h on h.post = o.id and h.valid @> directory.today()
left join directory.person_period n on n.thing = h.person and n.valid @> directory.today();
comment on column open_data.staff_contacts.address is E'Poçt ünvanı\nPostal address\nПочтовый адрес';
comment on column open_data.staff_contacts.key is E'Açar\nKey\nКлюч';

create or replace view open_data.organisations as
select o.code, o.voen, p.kind, p.name_az, p.name_en, p.name_ru, p.registration, p.address, p.phone, p.email, p.site,
  p.standing, lower(p.valid) as valid_from, o.id::text as key
from directory.organisation o
join directory.organisation_period p on p.thing = o.id and p.valid @> directory.today();
comment on column open_data.organisations.key is E'Açar\nKey\nКлюч';

create view open_data.units as
select u.code, u.kind, o.code as parent, p.name_az, p.name_en, p.name_ru, p.address, p.phone, p.email, p.standing,
  lower(p.valid) as valid_from, u.id::text as key
from directory.unit u
join directory.unit_period p on p.thing = u.id and p.valid @> directory.today()
left join directory.unit o on o.id = p.parent;
comment on view open_data.units is
  E'İcra hakimiyyətinin quruluşu: bölmələr\nStructure of the authority: its units\nСтруктура исполнительной власти: подразделения';
comment on column open_data.units.code is
  E'Kod\nCode\nКод';
comment on column open_data.units.parent is
  E'Tabe olduğu bölmə\nUnit above\nВышестоящее подразделение';
comment on column open_data.units.name_az is
  E'Ad\nName (Azerbaijani)\nНазвание (по-азербайджански)';
comment on column open_data.units.name_en is
  E'Ad (ingiliscə)\nName\nНазвание (по-английски)';
comment on column open_data.units.name_ru is
  E'Ad (rusca)\nName (Russian)\nНазвание';
comment on column open_data.units.address is
  E'Ünvan\nAddress\nАдрес';
comment on column open_data.units.phone is
  E'Telefon\nTelephone\nТелефон';
comment on column open_data.units.email is
  E'E-poçt\nE-mail\nЭл. почта';
comment on column open_data.units.valid_from is
  E'Qüvvədədir\nValid from\nДействует с';
comment on column open_data.units.key is
  E'Açar\nKey\nКлюч';
comment on column open_data.units.kind is
  E'Növ: LEADERSHIP – Rəhbərlik, DEPARTMENT – Şöbə, SECTOR – Sektor, REPRESENTATION – İƏD üzrə nümayəndəlik\nKind: LEADERSHIP – Leadership, DEPARTMENT – Department, SECTOR – Sector, REPRESENTATION – Local office (İƏD)\nВид: LEADERSHIP – Руководство, DEPARTMENT – Отдел, SECTOR – Сектор, REPRESENTATION – Представительство (İƏD)';
comment on column open_data.units.standing is
  E'Təsdiq vəziyyəti: CONFIRMED – Təsdiqlənib, UNCONFIRMED – Dəqiqləşdirilir, SAMPLE – Nümunə\nStanding of the entry: CONFIRMED – Confirmed, UNCONFIRMED – To be confirmed, SAMPLE – Sample\nСтатус записи: CONFIRMED – Подтверждено, UNCONFIRMED – Уточняется, SAMPLE – Образец';

-- Each code has its word, which pages show in place of it; files keep the code.
comment on column open_data.offices.standing is
  E'Təsdiq vəziyyəti: CONFIRMED – Təsdiqlənib, UNCONFIRMED – Dəqiqləşdirilir, SAMPLE – Nümunə\nStanding of the entry: CONFIRMED – Confirmed, UNCONFIRMED – To be confirmed, SAMPLE – Sample\nСтатус записи: CONFIRMED – Подтверждено, UNCONFIRMED – Уточняется, SAMPLE – Образец';
comment on column open_data.settlements.standing is
  E'Təsdiq vəziyyəti: CONFIRMED – Təsdiqlənib, UNCONFIRMED – Dəqiqləşdirilir, SAMPLE – Nümunə\nStanding of the entry: CONFIRMED – Confirmed, UNCONFIRMED – To be confirmed, SAMPLE – Sample\nСтатус записи: CONFIRMED – Подтверждено, UNCONFIRMED – Уточняется, SAMPLE – Образец';
comment on column open_data.staff_contacts.standing is
  E'Təsdiq vəziyyəti: CONFIRMED – Təsdiqlənib, UNCONFIRMED – Dəqiqləşdirilir, SAMPLE – Nümunə\nStanding of the entry: CONFIRMED – Confirmed, UNCONFIRMED – To be confirmed, SAMPLE – Sample\nСтатус записи: CONFIRMED – Подтверждено, UNCONFIRMED – Уточняется, SAMPLE – Образец';
comment on column open_data.organisations.standing is
  E'Təsdiq vəziyyəti: CONFIRMED – Təsdiqlənib, UNCONFIRMED – Dəqiqləşdirilir, SAMPLE – Nümunə\nStanding of the entry: CONFIRMED – Confirmed, UNCONFIRMED – To be confirmed, SAMPLE – Sample\nСтатус записи: CONFIRMED – Подтверждено, UNCONFIRMED – Уточняется, SAMPLE – Образец';
comment on column open_data.settlements.located is
  E'Koordinatların təsdiq vəziyyəti: CONFIRMED – Təsdiqlənib, UNCONFIRMED – Dəqiqləşdirilir, SAMPLE – Nümunə\nStanding of the coordinates: CONFIRMED – Confirmed, UNCONFIRMED – To be confirmed, SAMPLE – Sample\nСтатус координат: CONFIRMED – Подтверждено, UNCONFIRMED – Уточняется, SAMPLE – Образец';
comment on column open_data.settlements.kind is
  E'Növ: CITY – şəhər, TOWN – qəsəbə, VILLAGE – kənd\nKind: CITY – town, TOWN – settlement, VILLAGE – village\nВид: CITY – город, TOWN – посёлок, VILLAGE – село';
comment on column open_data.organisations.kind is
  E'Növ: ASSOCIATION – İctimai birlik, FOUNDATION – Fond, UNION – İttifaq, assosiasiya, MEDIA – Media, MUNICIPALITY – Bələdiyyə, STATE_BODY – Dövlət qurumu, UTILITY – Kommunal xidmət\nKind: ASSOCIATION – Public union, FOUNDATION – Foundation, UNION – Union, association, MEDIA – Media, MUNICIPALITY – Municipality, STATE_BODY – State body, UTILITY – Utility\nВид: ASSOCIATION – Общественное объединение, FOUNDATION – Фонд, UNION – Союз, ассоциация, MEDIA – СМИ, MUNICIPALITY – Муниципалитет, STATE_BODY – Государственное учреждение, UTILITY – Коммунальная служба';
