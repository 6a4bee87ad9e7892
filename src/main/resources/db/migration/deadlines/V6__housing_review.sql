-- Yearly review: the term is the authority's own until somebody finds it in an act.
insert into deadlines.rule (key, place, clock, title_az, title_en, title_ru) values
  ('housing.review', 335, null,
    'Mənzil növbəsindəki hər şəxsin sənədlərini yenidən yoxlamaq',
    'Look through each entry of the housing queue again',
    'Перепроверить каждую запись очереди на жильё');
insert into deadlines.rule_value (id, rule, value, unit, reference_az, reference_en, reference_ru, status, entered_at)
values ('0193a001-0000-7000-8000-000000000104', 'housing.review', '12', 'mo',
  'Mənzil Məcəlləsi; maddə tapılmayıb, yoxlanılmalıdır',
  'Housing Code; the article was not found and must be checked',
  'Жилищный кодекс; статья не найдена, требует проверки', 'verify', now());
