-- What others call their datasets is kept in every language of ours that they give; `_az` holds what most readers here
-- read best, where there is no Azerbaijani.
alter table opendata.harvested rename column title to title_az;
alter table opendata.harvested rename column description to description_az;
alter table opendata.harvested
  add title_en text not null default '',
  add title_ru text not null default '',
  add description_en text not null default '',
  add description_ru text not null default '';

drop view open_data.elsewhere;
create view open_data.elsewhere as
select h.id, h.title_az, h.title_en, h.title_ru, h.description_az, h.description_en, h.description_ru, h.publisher,
  h.page, h.formats, h.licence, h.modified, s.title as source, s.address as source_address,
  (h.last_seen at time zone 'Asia/Baku')::date as seen
from opendata.harvested h
join opendata.source s on s.id = h.source
where h.state <> 'GONE';

comment on view open_data.elsewhere is E'Başqa portallarda olan məlumat dəstləri\nDatasets of other portals\nНаборы данных других порталов';
comment on column open_data.elsewhere.id is E'Açar\nKey\nКлюч';
comment on column open_data.elsewhere.publisher is E'Kim açıqlayıb\nPublisher\nКто публикует';
comment on column open_data.elsewhere.page is E'Öz səhifəsi\nIts own page\nЕго страница';
comment on column open_data.elsewhere.formats is E'Formalar\nFormats\nФорматы';
comment on column open_data.elsewhere.licence is E'Lisenziya\nLicence\nЛицензия';
comment on column open_data.elsewhere.modified is E'Orada nə vaxt dəyişib\nChanged there\nИзменён там';
comment on column open_data.elsewhere.source is E'Portal\nPortal\nПортал';
comment on column open_data.elsewhere.source_address is E'Portalın ünvanı\nAddress of the portal\nАдрес портала';
comment on column open_data.elsewhere.seen is E'Sonuncu dəfə görülüb\nLast seen\nВидели в последний раз';
comment on column open_data.elsewhere.title_az is E'Ad, azərbaycanca\nTitle in Azerbaijani\nНазвание по-азербайджански';
comment on column open_data.elsewhere.title_en is E'Ad, ingiliscə\nTitle in English\nНазвание по-английски';
comment on column open_data.elsewhere.title_ru is E'Ad, rusca\nTitle in Russian\nНазвание по-русски';
comment on column open_data.elsewhere.description_az is E'Təsvir, azərbaycanca\nDescription in Azerbaijani\nОписание по-азербайджански';
comment on column open_data.elsewhere.description_en is E'Təsvir, ingiliscə\nDescription in English\nОписание по-английски';
comment on column open_data.elsewhere.description_ru is E'Təsvir, rusca\nDescription in Russian\nОписание по-русски';
