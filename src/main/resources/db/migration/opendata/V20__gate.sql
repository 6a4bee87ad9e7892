-- What stands around published rows: what the gate stopped, who took what, which datasets are late.

-- How often something stopped a publication, by its kind. No value is kept, and nothing of the rows.
create table opendata.blocked (
  day date not null,
  kind text not null check (kind ~ '^[a-z-]{2,20}$'),
  times bigint not null check (times > 0),
  primary key (day, kind)
);

-- How often a dataset was looked at or taken. No address and no agent is kept: `reader` is what the agent called itself.
create table opendata.use (
  dataset text not null check (dataset ~ '^[a-z][a-z0-9_]{0,62}$'),
  day date not null,
  way text not null check (way ~ '^[a-z]{2,8}$'),
  reader text not null check (reader in ('person', 'program', 'bot')),
  times bigint not null check (times > 0),
  primary key (dataset, day, way, reader)
);
create index on opendata.use (day);

-- Datasets that are behind what was promised by more than their period; each is told to the officials once.
create table opendata.late (
  dataset text primary key,
  last date not null,
  due date not null,
  noted_on date not null
);

create view open_data.gate_findings as
select day, kind, times from opendata.blocked;

create view open_data.dataset_uses as
select dataset, day, way, reader, times from opendata.use;

create view open_data.late_datasets as
select dataset, last, due, noted_on as noted from opendata.late;

comment on view open_data.gate_findings is E'Dərcdən əvvəl dayandırılanlar\nStopped before publishing\nОстановлено до публикации';
comment on column open_data.gate_findings.day is E'Gün\nDay\nДень';
comment on column open_data.gate_findings.kind is E'Nəyə görə: fin, phone, id-card, email, plate, birth-date, name, card, iban, small-groups\nFor what: fin, phone, id-card, email, plate, birth-date, name, card, iban, small-groups\nИз-за чего: fin, phone, id-card, email, plate, birth-date, name, card, iban, small-groups';
comment on column open_data.gate_findings.times is E'Neçə dəfə\nTimes\nСколько раз';
comment on view open_data.dataset_uses is E'Məlumat dəstlərindən istifadə\nUse of datasets\nИспользование наборов данных';
comment on column open_data.dataset_uses.dataset is E'Məlumat dəsti\nDataset\nНабор данных';
comment on column open_data.dataset_uses.day is E'Gün\nDay\nДень';
comment on column open_data.dataset_uses.way is E'Necə: page – səhifədə baxılıb, query – proqram soruşub, qalanı faylın növüdür\nHow: page – looked at, query – asked by a program, otherwise the kind of file\nКак: page – просмотр страницы, query – запрос программы, остальное – вид файла';
comment on column open_data.dataset_uses.reader is E'Kim: person – brauzer, program – proqram, bot – axtarış robotu\nWho: person – a browser, program, bot – a search robot\nКто: person – браузер, program – программа, bot – поисковый робот';
comment on column open_data.dataset_uses.times is E'Neçə dəfə\nTimes\nСколько раз';
comment on view open_data.late_datasets is E'Vaxtında yenilənməyən məlumat dəstləri\nDatasets that are late\nНаборы данных, не обновлённые в срок';
comment on column open_data.late_datasets.dataset is E'Məlumat dəsti\nDataset\nНабор данных';
comment on column open_data.late_datasets.last is E'Sonuncu yenilənmə\nLast renewed\nПоследнее обновление';
comment on column open_data.late_datasets.due is E'Yenilənməli olduğu gün\nWas due\nДолжен был обновиться';
comment on column open_data.late_datasets.noted is E'Gecikmənin qeyd edildiyi gün\nDelay noted\nКогда отмечена задержка';

insert into opendata.about (dataset, theme, frequency, keywords, description_az, description_en, description_ru, issued)
values
  ('gate_findings', 'GOVE', 'CONT', array['açıq məlumat', 'şəxsi məlumat'],
    'Dərcdən əvvəl yoxlamanın nəyi neçə dəfə dayandırdığı. Dayandırılanın özü saxlanmır.',
    'What the check before publishing stopped, and how often. What was stopped is not kept.',
    'Что и сколько раз остановила проверка до публикации. Само остановленное не хранится.', date '2026-11-28'),
  ('dataset_uses', 'GOVE', 'CONT', array['açıq məlumat', 'istifadə', 'statistika'],
    'Hər məlumat dəstinə hər gün neçə dəfə baxıldığı və onun neçə dəfə yükləndiyi. Kukisiz sayılır, ünvan saxlanmır.',
    'How often each dataset was looked at and taken on each day. Counted without cookies; no address is kept.',
    'Сколько раз в день каждый набор смотрели и скачивали. Считается без cookie, адреса не хранятся.', date '2026-11-28'),
  ('late_datasets', 'GOVE', 'CONT', array['açıq məlumat', 'yenilənmə'],
    'Vəd edilmiş vaxtda yenilənməyən məlumat dəstləri.',
    'Datasets that were not renewed when it was promised.',
    'Наборы данных, которые не обновили в обещанный срок.', date '2026-11-28');
