-- Columns that hold codes of another dataset, which has a name for each: in `code` is the code there, and `words` is
-- what stands before the language in the names of the columns that hold the name.
create table opendata.reference (
  dataset text not null,
  field text not null,
  names text not null,
  code text not null,
  words text not null,
  primary key (dataset, field, names)
);

insert into opendata.reference (dataset, field, names, code, words) values
  ('appeals', 'settlement', 'settlements', 'code', 'name_'),
  ('appeal_ratings', 'settlement', 'settlements', 'code', 'name_'),
  ('mobile_receptions', 'settlement', 'settlements', 'code', 'name_'),
  ('mobile_requests', 'settlement', 'settlements', 'code', 'name_'),
  ('housing_queue', 'settlement', 'settlements', 'code', 'name_'),
  ('housing_groups', 'settlement', 'settlements', 'code', 'name_'),
  ('appeals', 'topic', 'appeal_topics', 'code', ''),
  ('appeal_ratings', 'topic', 'appeal_topics', 'code', ''),
  ('mobile_requests', 'topic', 'appeal_topics', 'code', ''),
  ('appeal_units', 'unit', 'units', 'key', 'name_'),
  ('receptions', 'post', 'staff_contacts', 'key', 'title_'),
  ('settlements', 'office', 'offices', 'code', 'name_'),
  ('staff_contacts', 'unit', 'units', 'code', 'name_'),
  ('units', 'parent', 'units', 'code', 'name_'),
  ('information_requests', 'unit', 'units', 'key', 'name_'),
  ('information_requests', 'ground', 'information_grounds', 'code', ''),
  ('plan_history', 'body', 'units', 'key', 'name_'),
  ('plan_history', 'body', 'organisations', 'key', 'name_'),
  ('plan_assessments', 'organisation', 'organisations', 'key', 'name_'),
  ('service_applications', 'service', 'services', 'code', 'name_'),
  ('service_applications', 'ground', 'service_refusal_grounds', 'code', ''),
  ('service_papers', 'service', 'services', 'code', 'name_'),
  ('service_papers', 'paper', 'service_papers', 'paper', 'name_'),
  ('certificates', 'kind', 'certificate_kinds', 'kind', ''),
  ('services', 'term_rule', 'legal_rules', 'rule', 'title_'),
  ('legal_rules', 'counted_by', 'legal_rules', 'rule', 'title_'),
  ('plan_measures', 'plan', 'plans', 'code', 'title_'),
  ('plan_milestones', 'plan', 'plans', 'code', 'title_'),
  ('plan_evidence', 'plan', 'plans', 'code', 'title_'),
  ('plan_assessments', 'plan', 'plans', 'code', 'title_'),
  ('plan_history', 'plan', 'plans', 'code', 'title_'),
  ('plan_reports', 'plan', 'plans', 'code', 'title_'),
  ('plan_report_sentences', 'plan', 'plans', 'code', 'title_'),
  ('plan_report_figures', 'plan', 'plans', 'code', 'title_');

insert into opendata.about (dataset, theme, frequency, keywords, description_az, description_en, description_ru, issued)
values
  ('units', 'GOVE', 'CONT', array['quruluş', 'şöbə', 'ünvan'],
    'İcra hakimiyyətinin bölmələri: rəhbərlik, şöbələr, sektorlar və nümayəndəliklər, ünvan və telefonları ilə.',
    'Units of the authority: leadership, departments, sectors and local offices, with addresses and telephones.',
    'Подразделения исполнительной власти: руководство, отделы, секторы и представительства, с адресами и телефонами.',
    date '2026-11-28');

-- Each code has its word, which pages show in place of it; files keep the code.
comment on column open_data.datasets.theme is
  E'Mövzu (AB-nin data-theme siyahısı): agri – Kənd təsərrüfatı, econ – İqtisadiyyat, educ – Təhsil, ener – Enerji, envi – Ətraf mühit, gove – İdarəetmə, heal – Səhiyyə, intr – Beynəlxalq, just – Qanun, regi – Ərazi, soci – Cəmiyyət, tech – Texnologiya, tran – Nəqliyyat\nTheme (EU list data-theme): agri – Agriculture, econ – Economy, educ – Education, ener – Energy, envi – Environment, gove – Government, heal – Health, intr – International, just – Law, regi – Places, soci – Society, tech – Technology, tran – Transport\nТема (список ЕС data-theme): agri – Сельское хозяйство, econ – Экономика, educ – Образование, ener – Энергия, envi – Окружающая среда, gove – Управление, heal – Здоровье, intr – Международное, just – Закон, regi – Территория, soci – Общество, tech – Технологии, tran – Транспорт';
comment on column open_data.datasets.frequency is
  E'Nə qədər tez yenilənir (AB-nin frequency siyahısı): cont – canlı: reyestr dəyişən kimi, daily – hər gün, weekly – həftədə bir, monthly – ayda bir, quarterly – rübdə bir, annual – ildə bir, irreg – dəyişəndə\nHow often it changes (EU list frequency): cont – live, as the register changes, daily – every day, weekly – every week, monthly – every month, quarterly – every quarter, annual – once a year, irreg – when something changes\nКак часто обновляется (список ЕС frequency): cont – живые: как только меняется реестр, daily – каждый день, weekly – раз в неделю, monthly – раз в месяц, quarterly – раз в квартал, annual – раз в год, irreg – при изменениях';
comment on column open_data.gate_findings.kind is
  E'Nəyə görə: fin – FİN, phone – telefon, id-card – şəxsiyyət vəsiqəsi, email – e-poçt, plate – avtomobil nömrəsi, birth-date – doğum günü, name – ad, card – bank kartı, iban – bank hesabı, small-groups – kiçik qruplar\nFor what: fin – FIN, phone – telephone, id-card – identity card, email – e-mail, plate – number plate, birth-date – date of birth, name – name, card – bank card, iban – bank account, small-groups – small groups\nИз-за чего: fin – ФИН, phone – телефон, id-card – удостоверение личности, email – эл. почта, plate – номер автомобиля, birth-date – дата рождения, name – имя, card – банковская карта, iban – банковский счёт, small-groups – малые группы';
