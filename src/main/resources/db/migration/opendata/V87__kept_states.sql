-- A version belongs to the name of its dataset. What follows a register has versions too: states of it that were kept,
-- each a file without a table. `period` begins the time for which the program kept one; an official's has none. Of old
-- ones the file may have been given up: the number and the hash stay. `bytes` is how long the file is.
alter table opendata.version
  add dataset text,
  add bytes bigint check (bytes >= 0),
  add period date;
update opendata.version v set dataset = k.name from opendata.kept k where k.id = v.kept;

alter table opendata.kept drop constraint kept_id_current_fkey;
alter table opendata.upload drop constraint upload_kept_restores_fkey;
alter table opendata.version drop constraint version_kept_restored_fkey;
alter table opendata.version drop constraint version_pkey;
alter table opendata.version
  alter dataset set not null,
  alter kept drop not null,
  alter holding drop not null,
  alter document drop not null,
  add primary key (dataset, number),
  add unique (kept, number),
  add unique (dataset, period),
  add check (dataset ~ '^[a-z][a-z0-9_]{0,62}$'),
  add check ((kept is null) = (holding is null)),
  add check (kept is null or (document is not null and period is null)),
  add foreign key (kept, restored) references opendata.version (kept, number);
alter table opendata.kept add foreign key (id, current) references opendata.version (kept, number);
alter table opendata.upload add foreign key (kept, restores) references opendata.version (kept, number);

-- For which period the program has looked last at a dataset that follows a register, and what stood against keeping its
-- rows when it or an official tried last: what the gate stops, or `size`. `allowed`
-- is what an official has said may stay public: for that the program is stopped no more.
create table opendata.look (
  dataset text primary key check (dataset ~ '^[a-z][a-z0-9_]{0,62}$'),
  period date,
  stopped text[] not null default '{}',
  allowed text[] not null default '{}'
);

create or replace view open_data.dataset_versions as
select v.dataset as name, v.number, v.published_at, v.rows, v.sha256, v.note, v.office_az as office, v.restored,
  v.number is not distinct from k.current as current, v.withheld, v.bytes, v.period,
  v.document is not null and v.withheld is null as available
from opendata.version v left join opendata.kept k on k.id = v.kept;
comment on column open_data.dataset_versions.published_at is E'Dərc edilib və ya saxlanıb\nPublished or kept\nОпубликовано или сохранено';
comment on column open_data.dataset_versions.office is E'Dərc edən və ya saxlayan bölmə\nOffice that published or kept it\nКто опубликовал или сохранил';
comment on column open_data.dataset_versions.bytes is E'Faylın ölçüsü, bayt\nSize of the file in bytes\nРазмер файла, байт';
comment on column open_data.dataset_versions.period is E'Proqramın saxladığı dövrün əvvəli\nBeginning of the period for which the program kept it\nНачало периода, за который сохранила программа';
comment on column open_data.dataset_versions.available is E'Faylı götürmək olar\nThe file can be taken\nФайл можно скачать';

update opendata.about set
  description_az = 'Dəstlərin bütün versiyaları: əl ilə saxlananların dərci və reyestrlərdən gələnlərin saxlanmış vəziyyətləri, faylın ölçüsü və SHA-256 cəmi ilə.',
  description_en = 'Every version of the datasets: publications of those kept by hand and kept states of those that follow registers, with the size of the file and its SHA-256.',
  description_ru = 'Все версии наборов: публикации тех, что ведут вручную, и сохранённые состояния тех, что следуют за реестрами, с размером файла и SHA-256.'
where dataset = 'dataset_versions';
