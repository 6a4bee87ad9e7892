-- What the datasets and their columns are called, one language a line: Azerbaijani, English, Russian.
comment on view open_data.plan_reports is
  E'İllik hesabatlar\nYearly reports\nГодовые отчёты';
comment on column open_data.plan_reports.plan is
  E'Plan\nPlan\nПлан';
comment on column open_data.plan_reports.year is
  E'İl\nYear\nГод';
comment on column open_data.plan_reports.state is
  E'Vəziyyət\nState\nСостояние';
comment on column open_data.plan_reports.as_of is
  E'Hansı günə\nAs of\nПо состоянию на';
comment on column open_data.plan_reports.title is
  E'Başlıq\nTitle\nЗаголовок';
comment on column open_data.plan_reports.post is
  E'İmza edənin vəzifəsi\nPost of the signatory\nДолжность подписавшего';
comment on column open_data.plan_reports.signatory is
  E'İmza edən\nSignatory\nПодписал';
comment on column open_data.plan_reports.dated is
  E'Tarix\nDated\nДата';
comment on column open_data.plan_reports.approved_at is
  E'Təsdiq olunub\nApproved\nУтверждён';
comment on column open_data.plan_reports.sent_on is
  E'Göndərilib\nSent on\nОтправлен';
comment on column open_data.plan_reports.sent_way is
  E'Göndərilmə yolu\nSent by\nСпособ отправки';
comment on view open_data.plan_report_sentences is
  E'Hesabatların cümlələri\nSentences of the reports\nПредложения отчётов';
comment on column open_data.plan_report_sentences.plan is
  E'Plan\nPlan\nПлан';
comment on column open_data.plan_report_sentences.year is
  E'İl\nYear\nГод';
comment on column open_data.plan_report_sentences.measure is
  E'Tədbir\nMeasure\nМероприятие';
comment on column open_data.plan_report_sentences.place is
  E'Sıra\nPlace\nПорядок';
comment on column open_data.plan_report_sentences.text is
  E'Cümlə\nSentence\nПредложение';
comment on column open_data.plan_report_sentences.origin is
  E'Mənşə\nOrigin\nПроисхождение';
comment on column open_data.plan_report_sentences.edited is
  E'Əl ilə dəyişdirilib\nEdited by hand\nИзменено вручную';
comment on column open_data.plan_report_sentences.traces is
  E'Sübutların sayı\nPieces of evidence\nЧисло доказательств';
comment on view open_data.plan_report_figures is
  E'Hesabatların rəqəmləri\nFigures of the reports\nПоказатели отчётов';
comment on column open_data.plan_report_figures.plan is
  E'Plan\nPlan\nПлан';
comment on column open_data.plan_report_figures.year is
  E'İl\nYear\nГод';
comment on column open_data.plan_report_figures.measure is
  E'Tədbir\nMeasure\nМероприятие';
comment on column open_data.plan_report_figures.sentence is
  E'Cümlə\nSentence\nПредложение';
comment on column open_data.plan_report_figures.series is
  E'Göstərici\nSeries\nПоказатель';
comment on column open_data.plan_report_figures.period_from is
  E'Dövrün ilk günü\nPeriod from\nПериод с';
comment on column open_data.plan_report_figures.period_to is
  E'Dövrün son günü\nPeriod to\nПериод по';
comment on column open_data.plan_report_figures.dimension is
  E'Bölgü\nBroken down by\nРазбивка';
comment on column open_data.plan_report_figures."group" is
  E'Qrup\nGroup\nГруппа';
comment on column open_data.plan_report_figures.value is
  E'Rəqəm\nValue\nЗначение';
comment on column open_data.plan_report_figures.numerator is
  E'Surət\nNumerator\nЧислитель';
comment on column open_data.plan_report_figures.denominator is
  E'Məxrəc\nDenominator\nЗнаменатель';
comment on column open_data.plan_report_figures.last_event is
  E'Son hadisə\nLatest event\nПоследнее событие';
