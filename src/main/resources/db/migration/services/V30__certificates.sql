-- What a certificate of a kind says. Of each kind one version is in force and one, at most, is being written; what was
-- in force stays, because papers that were made from it still name it.
create table services.certificate_template (
  id uuid primary key,
  kind text not null check (kind ~ '^[a-z][a-z0-9-]{1,59}$'),
  edition int not null check (edition > 0),
  name_az text not null check (length(name_az) between 1 and 200),
  name_en text not null default '',
  name_ru text not null default '',
  title text not null check (length(title) between 1 and 200),
  body text not null check (length(body) between 1 and 10000),
  -- name, label in three languages, kind, whether it must be given, columns of a table
  fields jsonb not null,
  emblem boolean not null,
  -- as the directory calls the post; empty: whoever leads the unit that issues it
  post text not null default '' check (length(post) <= 300),
  -- how long it holds; null: as long as what it says is true
  months int check (months between 1 and 120),
  basis text not null default '' check (length(basis) <= 500),
  -- whether the wording was confirmed by a source or must still be
  status text not null check (status in ('found', 'verify')),
  state text not null check (state in ('DRAFT', 'IN_FORCE', 'RETIRED')),
  saved_by uuid,
  saved_at timestamptz not null,
  version int not null default 0,
  unique (kind, edition)
);
create unique index certificate_template_in_force on services.certificate_template (kind) where state = 'IN_FORCE';
create unique index certificate_template_draft on services.certificate_template (kind) where state = 'DRAFT';

-- The keys that sign the codes on certificates. One signs at a time; those before it still verify.
create table services.certificate_key (
  id text primary key check (id ~ '^[0-9a-f]{8}$'),
  public_key bytea not null,
  private_key bytea not null,
  made_at timestamptz not null,
  made_by uuid not null,
  retired_at timestamptz,
  check (retired_at >= made_at)
);
create unique index certificate_key_in_use on services.certificate_key ((true)) where retired_at is null;

-- The registry. `content` is the certificate itself, byte for byte as it travels in the PDF; the columns beside it are
-- there to be searched. What the sealed type of az.rayon.services.certificates.Certificate says is said here again.
create table services.certificate (
  id uuid primary key,
  number text not null unique check (number ~ '^AR-\d{4}-\d{6,}$'),
  kind text not null,
  edition int not null,
  content text not null,
  check_code text not null check (check_code ~ '^[0-9A-Z]{8}$'),
  code text not null,
  holder text not null check (length(holder) between 1 and 200),
  fin text not null default '',
  application text not null default '',
  account uuid,
  unit uuid not null,
  issued_on date not null,
  until date check (until >= issued_on),
  issued_by uuid not null,
  issued_at timestamptz not null,
  -- null: the paper is made when it is first asked for
  document uuid,
  sha256 text unique check (sha256 ~ '^[0-9a-f]{64}$'),
  state text not null check (state in ('VALID', 'REVOKED', 'REPLACED')),
  ended_on date check (ended_on >= issued_on),
  ended_at timestamptz,
  ended_by uuid,
  reason text check (length(reason) between 1 and 1000),
  replaced_by uuid references services.certificate,
  invented boolean not null default false,
  version int not null default 0,
  foreign key (kind, edition) references services.certificate_template (kind, edition),
  check ((document is null) = (sha256 is null)),
  check ((state = 'VALID') = (ended_at is null) and (ended_at is null) = (ended_by is null)
    and (ended_at is null) = (reason is null) and (ended_at is null) = (ended_on is null)
    and (state = 'REPLACED') = (replaced_by is not null))
);
create index certificate_issued on services.certificate (issued_at desc, number desc);
create index certificate_account on services.certificate (account, issued_at desc) where account is not null;
create index certificate_unit on services.certificate (unit, issued_at desc);
create index certificate_ended on services.certificate (ended_at) where ended_at is not null;
create index certificate_words on services.certificate using gin (kernel.fold(number || ' ' || holder || ' ' || fin
  || ' ' || application) gin_trgm_ops);

-- Moves with every end of a certificate, in its transaction, so that a node that remembers an answer knows when to forget
-- it.
create table services.certificate_change (
  one boolean primary key default true check (one),
  revision bigint not null
);
insert into services.certificate_change (revision) values (0);

-- Many certificates at once: handed in together, worked off in the background by any node.
create table services.certificate_batch (
  id uuid primary key,
  kind text not null,
  made_by uuid not null,
  unit uuid not null,
  roles text[] not null,
  made_at timestamptz not null
);
create table services.certificate_batch_line (
  batch uuid not null references services.certificate_batch,
  place int not null,
  holder text not null,
  fin text not null,
  given jsonb not null,
  certificate uuid references services.certificate,
  refused text,
  tries int not null default 0,
  primary key (batch, place),
  check (certificate is null or refused is null)
);
create index certificate_batch_waiting on services.certificate_batch_line (batch, place)
  where certificate is null and refused is null;

-- A link by which somebody shows a certificate to somebody else, until it ends. Known by its hash only.
create table services.certificate_share (
  id uuid primary key,
  certificate uuid not null references services.certificate,
  hash bytea not null unique,
  made_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > made_at),
  ended_at timestamptz,
  opened int not null default 0,
  opened_at timestamptz
);
create index certificate_share_certificate on services.certificate_share (certificate, made_at desc);

-- How many asked whether a certificate is genuine, and what they were told. Nothing about who, or which certificate.
create table services.certificate_check (
  day date not null,
  way text not null check (way in ('NUMBER', 'CODE', 'FILE')),
  answer text not null check (answer in ('VALID', 'EXPIRED', 'REVOKED', 'REPLACED', 'UNKNOWN', 'FOREIGN', 'TAMPERED',
    'NONE')),
  times bigint not null,
  primary key (day, way, answer)
);

-- Who asked too often lately, under a keyed hash.
create table services.certificate_pace (
  who bytea primary key,
  since timestamptz not null,
  times int not null
);

create view open_data.certificates as
select kind, issued_on as issued, until, lower(state collate "C") as state, ended_on as ended, application <> '' as applied,
  invented
from services.certificate;

create view open_data.certificate_checks as
select day, lower(way collate "C") as way, lower(answer collate "C") as answer, times from services.certificate_check;

create view open_data.certificate_kinds as
select kind, name_az as az, name_en as en, name_ru as ru, months, basis, status
from services.certificate_template where state = 'IN_FORCE';

comment on view open_data.certificates is E'Verilmiş arayışlar: hər arayış bir sətir\nCertificates issued: one row each\nВыданные справки: по строке на каждую';
comment on column open_data.certificates.kind is E'Növ\nKind\nВид';
comment on column open_data.certificates.issued is E'Verildiyi gün\nIssued\nВыдана';
comment on column open_data.certificates.until is E'Etibarlıdır (bu günədək)\nValid until\nДействует до';
comment on column open_data.certificates.state is E'Vəziyyət: valid – ləğv edilməyib, revoked – ləğv edilib, replaced – əvəz edilib\nState: valid – not ended, revoked, replaced\nСостояние: valid – не отменена, revoked – отменена, replaced – заменена';
comment on column open_data.certificates.ended is E'Ləğv edildiyi və ya əvəz edildiyi gün\nRevoked or replaced on\nОтменена или заменена';
comment on column open_data.certificates.applied is E'Ərizə əsasında verilib\nGiven on an application\nВыдана по заявлению';
comment on column open_data.certificates.invented is E'Nümayiş üçün uydurulub\nInvented for demonstration\nВымышлено для демонстрации';
comment on view open_data.certificate_checks is E'Arayışların yoxlanılması: gün, üsul və cavab üzrə say\nChecks of certificates by day, way and answer\nПроверки справок по дням, способам и ответам';
comment on column open_data.certificate_checks.day is E'Gün\nDay\nДень';
comment on column open_data.certificate_checks.way is E'Üsul: number – nömrə, code – QR kod, file – fayl\nWay: number, code, file\nСпособ: number – номер, code – QR-код, file – файл';
comment on column open_data.certificate_checks.answer is E'Cavab\nAnswer\nОтвет';
comment on column open_data.certificate_checks.times is E'Say\nTimes\nЧисло раз';
comment on view open_data.certificate_kinds is E'Arayış növləri\nKinds of certificates\nВиды справок';
comment on column open_data.certificate_kinds.kind is E'Növ\nKind\nВид';
comment on column open_data.certificate_kinds.az is E'Azərbaycanca\nAzerbaijani\nПо-азербайджански';
comment on column open_data.certificate_kinds.en is E'İngiliscə\nEnglish\nПо-английски';
comment on column open_data.certificate_kinds.ru is E'Rusca\nRussian\nПо-русски';
comment on column open_data.certificate_kinds.months is E'Neçə ay etibarlıdır\nValid for months\nДействует, месяцев';
comment on column open_data.certificate_kinds.basis is E'Hüquqi əsas\nLegal basis\nПравовое основание';
comment on column open_data.certificate_kinds.status is E'Mətnin təsdiq vəziyyəti: found – mənbədə görülüb, verify – yoxlanılmalıdır\nState of confirmation of the wording\nСтепень подтверждённости текста';
