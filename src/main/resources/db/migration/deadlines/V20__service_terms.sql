-- By when a service is given. Where its passport names no term of its own, the authority's default runs, which an
-- official may change at the desk of deadlines.
insert into deadlines.rule (key, place, clock, title_az, title_en, title_ru) values
  ('service.decision', 291, null,
    'Xidmət üzrə qərar qəbul etmək',
    'Decide on an application for a service',
    'Принять решение по заявлению об услуге'),
  ('service.decision.family', 292, null,
    'Ailə tərkibi haqqında arayış vermək',
    'Give a certificate of family composition',
    'Выдать справку о составе семьи'),
  ('service.decision.housing', 293, null,
    'Mənzil növbəsi üzrə qərar qəbul etmək',
    'Decide on the housing queue',
    'Принять решение об учёте нуждающихся в жилье'),
  ('service.decision.building', 294, null,
    'Tikintiyə icazənin müddəti üzrə qərar qəbul etmək',
    'Decide on the term of a building permit',
    'Принять решение о сроке разрешения на строительство');

insert into deadlines.rule_value
  (id, rule, value, unit, reference_az, reference_en, reference_ru, status, entered_at) values
  ('0193a001-0000-7000-8000-000000000201', 'service.decision', '10', 'wd',
    'İcra hakimiyyətinin öz qaydası; qanunun ümumi müddəti 1 aydır (1036-IIQ)',
    'The authority’s own rule; the general term of the law is 1 month (1036-IIQ)',
    'Собственное правило исполнительной власти; общий срок по закону – 1 месяц (1036-IIQ)', 'verify', now()),
  ('0193a001-0000-7000-8000-000000000202', 'service.decision.family', '7', 'cd',
    '“ASAN xidmət”in eyni arayış üçün müddəti', 'ASAN service’s term for the same certificate',
    'срок “ASAN xidmət” для такой же справки', 'verify', now()),
  ('0193a001-0000-7000-8000-000000000203', 'service.decision.housing', '30', 'cd',
    'rih.gov.az, 2-ci xidmət', 'rih.gov.az, service 2', 'rih.gov.az, услуга 2', 'verify', now()),
  ('0193a001-0000-7000-8000-000000000204', 'service.decision.building', '10', 'wd',
    'Nazirlər Kabinetinin 05.07.2016-cı il tarixli 264 nömrəli Qərarı', 'Cabinet decision 264 of 05.07.2016',
    'Решение Кабинета Министров 264 от 05.07.2016', 'found', now());
