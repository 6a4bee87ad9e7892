-- The yearly analysis of appeals, which the authority publishes (Decree 951): an official's remarks, and the figures as
-- they stood on the day of publication, because nobody signs what moves afterwards.
create table appeals.analysis (
  year int primary key check (year between 1990 and 2200),
  remarks text not null check (length(remarks) between 1 and 20000),
  written_by uuid not null,
  written_at timestamptz not null,
  figures jsonb,
  published_by uuid,
  published_at timestamptz,
  version int not null,
  constraint published_whole check ((published_by is null) = (published_at is null)
    and (published_by is null) = (figures is null))
);

create view open_data.appeal_analyses as
select year, remarks, figures::text as figures, appeals.day(published_at) as published
from appeals.analysis where published_at is not null;

comment on view open_data.appeal_analyses is E'Müraciətlərin illik təhlilləri\nYearly analyses of appeals\nГодовые анализы обращений';
comment on column open_data.appeal_analyses.year is E'İl\nYear\nГод';
comment on column open_data.appeal_analyses.remarks is E'Qeydlər\nRemarks\nЗамечания';
comment on column open_data.appeal_analyses.figures is E'Dərc günündəki rəqəmlər (JSON)\nFigures on the day of publication (JSON)\nЦифры на день публикации (JSON)';
comment on column open_data.appeal_analyses.published is E'Dərc edildiyi gün\nPublished on\nДата публикации';
