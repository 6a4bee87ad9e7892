-- How long a person may say that an answer has solved nothing. The law sets no such term: it is the authority's own.
insert into deadlines.rule (key, place, clock, title_az, title_en, title_ru) values
  ('appeal.objection', 85, null,
    'Cavabın məsələni həll etmədiyini bildirmək',
    'Say that an answer has solved nothing',
    'Сообщить, что ответ ничего не решил');
insert into deadlines.rule_value (id, rule, value, unit, reference_az, reference_en, reference_ru, status, entered_at)
values ('0193a001-0000-7000-8000-000000000101', 'appeal.objection', '30', 'cd',
  'İcra hakimiyyətinin öz qaydası; qanunda belə müddət göstərilmir',
  'The authority’s own rule; the law sets no such term',
  'Собственное правило исполнительной власти; закон такого срока не устанавливает', 'verify', now());
