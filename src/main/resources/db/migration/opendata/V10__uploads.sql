-- Datasets that officials keep by hand. `current` is the number of the version that is public; none before the first and
-- after a withdrawal, whose reason then stands here. A name, once given, stays.
create table opendata.kept (
  id uuid primary key,
  name text not null unique check (name ~ '^[a-z][a-z0-9_]{2,59}$'),
  title_az text not null check (length(title_az) between 1 and 300),
  title_en text not null,
  title_ru text not null,
  description_az text not null check (length(description_az) between 1 and 5000),
  description_en text not null,
  description_ru text not null,
  theme text not null,
  frequency text not null,
  keywords text[] not null,
  current integer,
  withdrawn text check (length(withdrawn) between 1 and 2000),
  version integer not null default 1,
  made_at timestamptz not null,
  check (withdrawn is null or current is null)
);

-- A file on its way: sent, read as `reading` says (cells that were put right on the page stand in `mended`), checked
-- whole. What was checked without a fault stands in a table of its own, `holding`, until somebody else publishes it.
-- `kin` are the columns by which a person could be known, as the officials see them; null leaves it to the program.
-- `overruled` is why it was published against what the gate found.
create table opendata.upload (
  id uuid primary key,
  kept uuid not null references opendata.kept,
  document uuid not null,
  file text not null check (length(file) between 1 and 300),
  reading jsonb not null,
  mended jsonb not null default '{}',
  state text not null check (state in ('OPEN', 'CHECKING', 'FAULTY', 'CHECKED', 'PUBLISHED', 'DROPPED')),
  note text not null default '' check (length(note) <= 1000),
  sent_by uuid not null,
  unit uuid not null,
  sent_at timestamptz not null,
  checked_by uuid,
  done bigint not null default 0,
  whole bigint not null default 0,
  tries integer not null default 0,
  worked_until timestamptz,
  faults bigint not null default 0,
  warnings bigint not null default 0,
  faulty_rows uuid,
  holding text check (holding ~ '^rows_[0-9a-f]{32}$'),
  canonical uuid,
  sha256 text,
  rows bigint,
  kin text[],
  overruled text check (length(overruled) between 1 and 2000),
  returned text check (length(returned) between 1 and 2000),
  version integer not null default 1,
  check (state not in ('CHECKED', 'PUBLISHED')
    or (holding is not null and canonical is not null and sha256 is not null and rows is not null
      and checked_by is not null)),
  check (state <> 'CHECKING' or checked_by is not null)
);
create index on opendata.upload (kept, sent_at);
create index on opendata.upload (sent_at) where state = 'CHECKING';

-- The first faults and warnings of a file; how many there are stands beside the file.
create table opendata.fault (
  upload uuid not null references opendata.upload on delete cascade,
  place integer not null,
  line bigint not null,
  field text not null,
  kind text not null,
  cell text not null,
  expected text not null,
  primary key (upload, place)
);

-- What was public when. The table of a version stays, so that it can become public again without a copy; `restored` is
-- then the number of the version it was.
create table opendata.version (
  kept uuid not null references opendata.kept,
  number integer not null check (number > 0),
  holding text not null,
  columns jsonb not null,
  document uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  rows bigint not null,
  note text not null,
  office_az text not null,
  office_en text not null,
  office_ru text not null,
  published_at timestamptz not null,
  restored integer,
  primary key (kept, number),
  foreign key (kept, restored) references opendata.version (kept, number)
);
alter table opendata.kept add foreign key (id, current) references opendata.version (kept, number);

create view open_data.dataset_versions as
select k.name, v.number, v.published_at, v.rows, v.sha256, v.note, v.office_az as office, v.restored,
  v.number is not distinct from k.current as current
from opendata.version v join opendata.kept k on k.id = v.kept;

comment on view open_data.dataset_versions is E'Məlumat dəstlərinin versiyaları\nVersions of datasets\nВерсии наборов данных';
comment on column open_data.dataset_versions.name is E'Dəstin adı\nName of the dataset\nИмя набора';
comment on column open_data.dataset_versions.number is E'Versiyanın nömrəsi\nNumber of the version\nНомер версии';
comment on column open_data.dataset_versions.published_at is E'Dərc edilib\nPublished\nОпубликовано';
comment on column open_data.dataset_versions.rows is E'Sətirlər\nRows\nСтроки';
comment on column open_data.dataset_versions.sha256 is E'Faylın SHA-256 cəmi\nSHA-256 of the file\nSHA-256 файла';
comment on column open_data.dataset_versions.note is E'Qeyd\nNote\nПримечание';
comment on column open_data.dataset_versions.office is E'Dərc edən bölmə\nOffice that published it\nКто опубликовал';
comment on column open_data.dataset_versions.restored is E'Hansı versiyanın bərpasıdır\nWhich version it restores\nКакую версию восстанавливает';
comment on column open_data.dataset_versions.current is E'Hazırda dərcdədir\nPublic now\nОпубликована сейчас';

insert into opendata.about (dataset, theme, frequency, keywords, description_az, description_en, description_ru, issued)
values
  ('dataset_versions', 'GOVE', 'CONT', array['versiya', 'məlumat dəsti'],
    'Əl ilə saxlanan dəstlərin dərc edilmiş bütün versiyaları, faylın SHA-256 cəmi ilə.',
    'Every published version of the datasets kept by hand, with the SHA-256 of its file.',
    'Все опубликованные версии наборов, которые ведут вручную, с SHA-256 файла.', date '2026-11-28');
