-- The calendar as the Labour Code and the Cabinet's decisions of 2024 to 2026 made it; 2027 is an estimate until the
-- Cabinet has decided.
insert into deadlines.fixed_holiday (month, day, mourning, name_az, name_en, name_ru) values
  (1, 1, false, 'Yeni il', 'New Year', 'Новый год'),
  (1, 2, false, 'Yeni il', 'New Year', 'Новый год'),
  (1, 20, true, 'Ümumxalq Hüzn Günü', 'National Day of Mourning', 'День всенародной скорби'),
  (3, 8, false, 'Qadınlar Günü', 'Women’s Day', 'День женщин'),
  (3, 20, false, 'Novruz bayramı', 'Novruz', 'Новруз байрам'),
  (3, 21, false, 'Novruz bayramı', 'Novruz', 'Новруз байрам'),
  (3, 22, false, 'Novruz bayramı', 'Novruz', 'Новруз байрам'),
  (3, 23, false, 'Novruz bayramı', 'Novruz', 'Новруз байрам'),
  (3, 24, false, 'Novruz bayramı', 'Novruz', 'Новруз байрам'),
  (5, 9, false, 'Faşizm üzərində Qələbə Günü', 'Victory Day over Fascism', 'День Победы над фашизмом'),
  (5, 28, false, 'Müstəqillik Günü', 'Independence Day', 'День независимости'),
  (6, 15, false, 'Milli Qurtuluş Günü', 'National Salvation Day', 'День национального спасения'),
  (6, 26, false, 'Silahlı Qüvvələr Günü', 'Armed Forces Day', 'День Вооружённых сил'),
  (11, 8, false, 'Zəfər Günü', 'Victory Day', 'День Победы'),
  (11, 9, false, 'Dövlət Bayrağı Günü', 'State Flag Day', 'День Государственного флага'),
  (12, 31, false, 'Dünya azərbaycanlılarının Həmrəyliyi Günü', 'Solidarity Day of World Azerbaijanis', 'День солидарности азербайджанцев мира');

insert into deadlines.feast (feast, name_az, name_en, name_ru) values
  ('RAMAZAN', 'Ramazan bayramı', 'Ramazan holiday', 'Рамазан байрам'),
  ('QURBAN', 'Qurban bayramı', 'Qurban holiday', 'Гурбан байрам');

insert into deadlines.decision (id, year, decided, act, entered_at) values
  ('0193a000-0000-7000-8000-000000002024', 2024, true, 'Nazirlər Kabinetinin qərarı (nömrəsi tapılmayıb)', now()),
  ('0193a000-0000-7000-8000-000000002025', 2025, true, 'Nazirlər Kabinetinin 11.12.2024-cü il tarixli qərarı', now()),
  ('0193a000-0000-7000-8000-000000002026', 2026, true, 'Nazirlər Kabinetinin 02.12.2025-ci il tarixli 362 nömrəli qərarı', now()),
  ('0193a000-0000-7000-8000-000000002027', 2027, false, 'Qərar hələ yoxdur: günlər ay təqviminə görə təxmin edilib', now());

insert into deadlines.feast_day (decision, year, day, feast) values
  ('0193a000-0000-7000-8000-000000002024', 2024, '2024-04-10', 'RAMAZAN'),
  ('0193a000-0000-7000-8000-000000002024', 2024, '2024-04-11', 'RAMAZAN'),
  ('0193a000-0000-7000-8000-000000002024', 2024, '2024-06-16', 'QURBAN'),
  ('0193a000-0000-7000-8000-000000002024', 2024, '2024-06-17', 'QURBAN'),
  ('0193a000-0000-7000-8000-000000002025', 2025, '2025-03-30', 'RAMAZAN'),
  ('0193a000-0000-7000-8000-000000002025', 2025, '2025-03-31', 'RAMAZAN'),
  ('0193a000-0000-7000-8000-000000002025', 2025, '2025-06-06', 'QURBAN'),
  ('0193a000-0000-7000-8000-000000002025', 2025, '2025-06-07', 'QURBAN'),
  ('0193a000-0000-7000-8000-000000002026', 2026, '2026-03-20', 'RAMAZAN'),
  ('0193a000-0000-7000-8000-000000002026', 2026, '2026-03-21', 'RAMAZAN'),
  ('0193a000-0000-7000-8000-000000002026', 2026, '2026-05-27', 'QURBAN'),
  ('0193a000-0000-7000-8000-000000002026', 2026, '2026-05-28', 'QURBAN'),
  ('0193a000-0000-7000-8000-000000002027', 2027, '2027-03-10', 'RAMAZAN'),
  ('0193a000-0000-7000-8000-000000002027', 2027, '2027-03-11', 'RAMAZAN'),
  ('0193a000-0000-7000-8000-000000002027', 2027, '2027-05-16', 'QURBAN'),
  ('0193a000-0000-7000-8000-000000002027', 2027, '2027-05-17', 'QURBAN');

insert into deadlines.swap (id, off_day, work_day, act, entered_at) values
  ('0193a000-0000-7000-8000-000020240104', '2024-01-04', '2023-12-30', 'Nazirlər Kabinetinin qərarı (nömrəsi tapılmayıb)', now()),
  ('0193a000-0000-7000-8000-000020240105', '2024-01-05', '2024-01-07', 'Nazirlər Kabinetinin qərarı (nömrəsi tapılmayıb)', now()),
  ('0193a000-0000-7000-8000-000020240412', '2024-04-12', '2024-04-06', 'Nazirlər Kabinetinin qərarı (nömrəsi tapılmayıb)', now()),
  ('0193a000-0000-7000-8000-000020241230', '2024-12-30', '2024-12-28', 'Nazirlər Kabinetinin qərarı (nömrəsi tapılmayıb)', now()),
  ('0193a000-0000-7000-8000-000020250103', '2025-01-03', '2024-12-29', 'Nazirlər Kabinetinin qərarı (nömrəsi tapılmayıb)', now()),
  ('0193a000-0000-7000-8000-000020250327', '2025-03-27', '2025-03-10', 'Nazirlər Kabinetinin qərarı (nömrəsi tapılmayıb)', now()),
  ('0193a000-0000-7000-8000-000020250328', '2025-03-28', '2025-04-01', 'Nazirlər Kabinetinin qərarı (nömrəsi tapılmayıb)', now());
