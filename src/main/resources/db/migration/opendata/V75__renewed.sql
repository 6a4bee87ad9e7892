-- When the rows of a dataset that officials keep became what they are: the day of the version that is public. What
-- follows a register has none.
create or replace view open_data.datasets as
select a.dataset as name, lower(a.theme collate "C") as theme, lower(a.frequency collate "C") as frequency, a.keywords,
  a.description_az, a.description_en, a.description_ru, a.issued,
  (v.published_at at time zone 'Asia/Baku')::date as renewed
from opendata.about a
left join opendata.kept k on k.name = a.dataset
left join opendata.version v on v.kept = k.id and v.number = k.current;
comment on column open_data.datasets.renewed is E'Sonuncu versiyanın günü\nDay of the latest version\nДень последней версии';
