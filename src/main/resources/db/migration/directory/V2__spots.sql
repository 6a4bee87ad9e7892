-- Where a settlement lies, so that a map can be drawn without anybody else's map. How sure we are of the spot is said
-- apart from how sure we are of the name.
alter table directory.settlement_period
  add latitude numeric(8, 6) check (latitude between -90 and 90),
  add longitude numeric(9, 6) check (longitude between -180 and 180),
  add located directory.standing,
  add constraint spot_is_whole check ((latitude is null) = (longitude is null) and (latitude is null) = (located is null));

create or replace view open_data.settlements as
select s.code, p.kind, p.name_az, p.name_en, p.name_ru, u.code as office, p.standing, lower(p.valid) as valid_from,
  p.latitude, p.longitude, p.located
from directory.settlement s
join directory.settlement_period p on p.thing = s.id and p.valid @> directory.today()
join directory.unit u on u.id = p.office;

comment on column open_data.settlements.latitude is E'En dairəsi (WGS 84)\nLatitude (WGS 84)\nШирота (WGS 84)';
comment on column open_data.settlements.longitude is E'Uzunluq dairəsi (WGS 84)\nLongitude (WGS 84)\nДолгота (WGS 84)';
comment on column open_data.settlements.located is E'Koordinatların təsdiq vəziyyəti\nStanding of the coordinates\nСтатус координат';
