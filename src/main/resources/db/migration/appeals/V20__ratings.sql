-- What people think of the answers they were given: one rating an answer, which they may change. Its words are the
-- desk's to read; the public sees the number.
create table appeals.rating (
  appeal uuid not null references appeals.appeal,
  answered_at timestamptz not null,
  score int not null check (score between 1 and 5),
  words text not null check (length(words) <= 1000),
  rated_at timestamptz not null,
  rated_on date not null generated always as (appeals.day(rated_at)) stored,
  primary key (appeal, answered_at)
);
create index rating_rated_on on appeals.rating (rated_on);

create view open_data.appeal_ratings as
select a.number, r.rated_on as rated, r.score, a.topic, a.settlement_shown as settlement,
  lower(a.channel collate "C") as channel, a.invented
from appeals.rating r join appeals.appeal a on a.id = r.appeal;

comment on view open_data.appeal_ratings is E'Cavabların qiymətləndirilməsi\nRatings of answers\nОценки ответов';
comment on column open_data.appeal_ratings.number is E'Müraciətin nömrəsi\nNumber of the appeal\nНомер обращения';
comment on column open_data.appeal_ratings.rated is E'Qiymətləndirildiyi gün\nRated on\nДата оценки';
comment on column open_data.appeal_ratings.score is E'Qiymət: 1-dən 5-dək\nRating: 1 to 5\nОценка: от 1 до 5';
comment on column open_data.appeal_ratings.topic is E'Mövzunun kodu\nCode of the topic\nКод темы';
comment on column open_data.appeal_ratings.settlement is E'Yerin kodu; ildə 5-dən az müraciət gələn yer göstərilmir\nCode of the settlement; not shown with fewer than 5 appeals in the year\nКод населённого пункта; не показан, если за год меньше 5 обращений';
comment on column open_data.appeal_ratings.channel is E'Gəldiyi yol\nChannel\nКанал';
comment on column open_data.appeal_ratings.invented is E'Nümayiş üçün uydurulub\nInvented for the demonstration\nВымышлено для демонстрации';
