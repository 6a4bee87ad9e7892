-- How many datasets there were on each day that the program looked, and how many of them were late: the freshness of the
-- whole, day by day.
create table opendata.standing (
  day date primary key,
  datasets int not null check (datasets >= late),
  late int not null check (late >= 0)
);

create view open_data.dataset_standing as
select day, datasets, late from opendata.standing;

comment on view open_data.dataset_standing is E'Məlumat dəstlərinin yenilənməsi günlər üzrə\nFreshness of the datasets, day by day\nАктуальность наборов данных по дням';
comment on column open_data.dataset_standing.day is E'Gün\nDay\nДень';
comment on column open_data.dataset_standing.datasets is E'Dərc olunan məlumat dəstləri\nPublished datasets\nОпубликованные наборы';
comment on column open_data.dataset_standing.late is E'Onlardan gecikənlər\nOf them late\nИз них с опозданием';

insert into opendata.about (dataset, theme, frequency, keywords, description_az, description_en, description_ru, issued)
values
  ('dataset_standing', 'GOVE', 'DAILY', array['açıq məlumat', 'yenilənmə', 'statistika'],
    'Proqram hər gün neçə məlumat dəstinin dərc olunduğunu və neçəsinin vəd olunan vaxtdan gecikdiyini yazır.',
    'Each day the program notes how many datasets are published and how many are later than was promised.',
    'Каждый день программа отмечает, сколько наборов опубликовано и сколько обновлены позже обещанного.',
    date '2026-11-28');
