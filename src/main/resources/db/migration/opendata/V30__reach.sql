-- Where datasets of others are read from: a catalogue at an address, or a file that somebody laid in. `seen` of `told`
-- is how far the reading is; `lease` is renewed with every page, so that another node goes on where one fell over.
create table opendata.source (
  id uuid primary key,
  kind text not null check (kind in ('DCAT', 'CKAN', 'FILE')),
  title text not null check (length(title) between 1 and 300),
  address text not null check (length(address) between 1 and 2000),
  state text not null check (state in ('WAITING', 'READING', 'DONE', 'FAILED', 'STOPPED')),
  seen int not null default 0,
  told int not null default 0,
  why text not null default '',
  detail text not null default '',
  asked_at timestamptz not null,
  lease timestamptz,
  read_at timestamptz,
  unique (address)
);

-- What was found there. Nothing of it is kept but what leads to it; `state` is what the latest reading found.
create table opendata.harvested (
  id uuid primary key,
  source uuid not null references opendata.source (id) on delete cascade,
  key text not null check (length(key) between 1 and 2000),
  title text not null check (length(title) between 1 and 300),
  description text not null default '',
  page text not null default '',
  publisher text not null default '',
  formats text not null default '',
  licence text not null default '',
  modified text not null default '',
  mark text not null,
  state text not null check (state in ('FOUND', 'CHANGED', 'SAME', 'GONE')),
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  unique (source, key)
);

create view open_data.elsewhere as
select h.id, h.title, h.description, h.publisher, h.page, h.formats, h.licence, h.modified, s.title as source,
  s.address as source_address, (h.last_seen at time zone 'Asia/Baku')::date as seen
from opendata.harvested h
join opendata.source s on s.id = h.source
where h.state <> 'GONE';

comment on view open_data.elsewhere is E'Başqa portallarda olan məlumat dəstləri\nDatasets of other portals\nНаборы данных других порталов';
comment on column open_data.elsewhere.id is E'Açar\nKey\nКлюч';
comment on column open_data.elsewhere.title is E'Adı\nTitle\nНазвание';
comment on column open_data.elsewhere.description is E'Təsvir\nDescription\nОписание';
comment on column open_data.elsewhere.publisher is E'Kim açıqlayıb\nPublisher\nКто публикует';
comment on column open_data.elsewhere.page is E'Öz səhifəsi\nIts own page\nЕго страница';
comment on column open_data.elsewhere.formats is E'Formalar\nFormats\nФорматы';
comment on column open_data.elsewhere.licence is E'Lisenziya\nLicence\nЛицензия';
comment on column open_data.elsewhere.modified is E'Orada nə vaxt dəyişib\nChanged there\nИзменён там';
comment on column open_data.elsewhere.source is E'Portal\nPortal\nПортал';
comment on column open_data.elsewhere.source_address is E'Portalın ünvanı\nAddress of the portal\nАдрес портала';
comment on column open_data.elsewhere.seen is E'Sonuncu dəfə görülüb\nLast seen\nВидели в последний раз';

insert into opendata.about (dataset, theme, frequency, keywords, description_az, description_en, description_ru, issued) values
  ('elsewhere', 'GOVE', 'DAILY', array['kataloq', 'portal'],
    'Başqa portalların kataloqlarından oxunan məlumat dəstləri: adı və öz səhifəsi. Sətirləri burada saxlanmır.',
    'Datasets that were read from the catalogues of other portals: what they are called and where they are. Their rows are not kept here.',
    'Наборы данных из каталогов других порталов: название и страница. Их строки здесь не хранятся.', date '2026-11-28');

-- A short text around a chart. `chart` is the address of a chart of the program; `frozen` holds it as it was when the
-- story was published, where it is not to follow the registers.
create table opendata.story (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  title_az text not null check (length(title_az) between 1 and 200),
  title_en text not null,
  title_ru text not null,
  text_az text not null check (length(text_az) between 1 and 10000),
  text_en text not null,
  text_ru text not null,
  chart text not null check (length(chart) between 1 and 1000),
  live boolean not null,
  frozen text not null default '',
  state text not null check (state in ('DRAFT', 'PUBLISHED')),
  published_at timestamptz,
  version int not null default 0,
  check ((state = 'PUBLISHED') = (published_at is not null)),
  check (live or state = 'DRAFT' or frozen <> '')
);

create view open_data.data_stories as
select slug, title_az, title_en, title_ru, text_az, text_en, text_ru, chart, live, frozen,
  (published_at at time zone 'Asia/Baku')::date as published
from opendata.story where state = 'PUBLISHED';

comment on view open_data.data_stories is E'Rəqəmlərin danışdığı\nData stories\nИстории в цифрах';
comment on column open_data.data_stories.slug is E'Ünvandakı adı\nName in the address\nИмя в адресе';
comment on column open_data.data_stories.title_az is E'Başlıq, azərbaycanca\nTitle in Azerbaijani\nЗаголовок по-азербайджански';
comment on column open_data.data_stories.title_en is E'Başlıq, ingiliscə\nTitle in English\nЗаголовок по-английски';
comment on column open_data.data_stories.title_ru is E'Başlıq, rusca\nTitle in Russian\nЗаголовок по-русски';
comment on column open_data.data_stories.text_az is E'Mətn, azərbaycanca\nText in Azerbaijani\nТекст по-азербайджански';
comment on column open_data.data_stories.text_en is E'Mətn, ingiliscə\nText in English\nТекст по-английски';
comment on column open_data.data_stories.text_ru is E'Mətn, rusca\nText in Russian\nТекст по-русски';
comment on column open_data.data_stories.chart is E'Qrafikin ünvanı\nAddress of the chart\nАдрес диаграммы';
comment on column open_data.data_stories.live is E'Qrafik canlıdır\nThe chart is live\nДиаграмма живая';
comment on column open_data.data_stories.frozen is E'Dondurulmuş qrafik (JSON)\nFrozen chart (JSON)\nЗафиксированная диаграмма (JSON)';
comment on column open_data.data_stories.published is E'Dərc olunub\nPublished\nОпубликовано';

insert into opendata.about (dataset, theme, frequency, keywords, description_az, description_en, description_ru, issued) values
  ('data_stories', 'GOVE', 'IRREG', array['hekayə', 'qrafik'],
    'Redaktorun bir qrafik ətrafında yazdığı qısa mətnlər.',
    'Short texts that an editor has written around a chart.',
    'Короткие тексты редактора вокруг одной диаграммы.', date '2026-11-28');
