-- What the datasets and their columns are called, one language a line: Azerbaijani, English, Russian.
comment on view open_data.plans is
  E'Planlar: hər plan bir sətir\nPlans: one row each\nПланы: по строке на каждый';
comment on column open_data.plans.code is
  E'Kod\nCode\nКод';
comment on column open_data.plans.title_az is
  E'Ad (az)\nTitle (az)\nНазвание (az)';
comment on column open_data.plans.title_en is
  E'Ad (en)\nTitle (en)\nНазвание (en)';
comment on column open_data.plans.title_ru is
  E'Ad (ru)\nTitle (ru)\nНазвание (ru)';
comment on column open_data.plans.first_year is
  E'İlk il\nFirst year\nПервый год';
comment on column open_data.plans.last_year is
  E'Son il\nLast year\nПоследний год';
comment on column open_data.plans.demonstration is
  E'Nümayiş üçündür\nDemonstration\nДемонстрация';
comment on column open_data.plans.opened_at is
  E'Açıqlanıb\nMade public\nОпубликован';
comment on view open_data.plan_measures is
  E'Planların tədbirləri\nMeasures of plans\nМеры планов';
comment on column open_data.plan_measures.plan is
  E'Plan\nPlan\nПлан';
comment on column open_data.plan_measures.direction is
  E'İstiqamətin nömrəsi\nDirection number\nНомер направления';
comment on column open_data.plan_measures.direction_title is
  E'İstiqamət\nDirection\nНаправление';
comment on column open_data.plan_measures.number is
  E'Bənd\nClause\nПункт';
comment on column open_data.plan_measures.title_az is
  E'Ad (az)\nTitle (az)\nНазвание (az)';
comment on column open_data.plan_measures.title_en is
  E'Ad (en)\nTitle (en)\nНазвание (en)';
comment on column open_data.plan_measures.title_ru is
  E'Ad (ru)\nTitle (ru)\nНазвание (ru)';
comment on column open_data.plan_measures.starts is
  E'Başlanğıc\nStarts\nНачало';
comment on column open_data.plan_measures.ends is
  E'Son gün\nEnds\nКонец';
comment on column open_data.plan_measures.executors is
  E'İcraçılar\nCarried out by\nИсполнители';
comment on column open_data.plan_measures.series is
  E'Göstəricilər\nSeries\nПоказатели';
comment on column open_data.plan_measures.reckoned_level is
  E'Hesablanan səviyyə\nReckoned level\nРассчитанная степень';
comment on column open_data.plan_measures.stated_level is
  E'Rəhbərliyin bildirdiyi səviyyə\nLevel stated by the leadership\nСтепень, указанная руководством';
comment on column open_data.plan_measures.stated_reason is
  E'Bildirilən səviyyənin səbəbi\nReason of the stated level\nПричина указанной степени';
comment on view open_data.plan_milestones is
  E'Tədbirlərin mərhələləri\nMilestones of measures\nЭтапы мер';
comment on column open_data.plan_milestones.plan is
  E'Plan\nPlan\nПлан';
comment on column open_data.plan_milestones.measure is
  E'Bənd\nClause\nПункт';
comment on column open_data.plan_milestones.title is
  E'Mərhələ\nMilestone\nЭтап';
comment on column open_data.plan_milestones.due is
  E'Son tarix\nDue\nСрок';
comment on column open_data.plan_milestones.done_on is
  E'İcra olunub\nDone on\nИсполнено';
comment on column open_data.plan_milestones.result is
  E'Nəticə\nResult\nРезультат';
comment on view open_data.plan_evidence is
  E'Tədbirlərin sübutları\nEvidence for measures\nПодтверждения мер';
comment on column open_data.plan_evidence.plan is
  E'Plan\nPlan\nПлан';
comment on column open_data.plan_evidence.measure is
  E'Bənd\nClause\nПункт';
comment on column open_data.plan_evidence.id is
  E'Açar\nKey\nКлюч';
comment on column open_data.plan_evidence.kind is
  E'Növ\nKind\nВид';
comment on column open_data.plan_evidence.happened_on is
  E'Gün\nDay\nДень';
comment on column open_data.plan_evidence.title is
  E'Sübut\nEvidence\nПодтверждение';
comment on column open_data.plan_evidence.file_name is
  E'Fayl\nFile\nФайл';
comment on column open_data.plan_evidence.sha256 is
  E'SHA-256\nSHA-256\nSHA-256';
comment on column open_data.plan_evidence.address is
  E'Ünvan\nAddress\nАдрес';
comment on column open_data.plan_evidence.deed is
  E'Jurnal yazısı\nLine of the log\nЗапись журнала';
comment on column open_data.plan_evidence.series is
  E'Göstərici\nSeries\nПоказатель';
comment on column open_data.plan_evidence.period_from is
  E'Dövrün əvvəli\nPeriod from\nНачало периода';
comment on column open_data.plan_evidence.period_to is
  E'Dövrün sonu\nPeriod to\nКонец периода';
comment on column open_data.plan_evidence.dimension is
  E'Kəsim\nBreakdown\nРазрез';
comment on column open_data.plan_evidence.added_at is
  E'Əlavə olunub\nAdded\nДобавлено';
comment on column open_data.plan_evidence.withdrawn_at is
  E'Geri götürülüb\nWithdrawn\nОтозвано';
comment on column open_data.plan_evidence.withdrawn_why is
  E'Geri götürmənin səbəbi\nWhy withdrawn\nПричина отзыва';
comment on view open_data.plan_assessments is
  E'Vətəndaş cəmiyyətinin qiymətləri\nAssessments by civil society\nОценки гражданского общества';
comment on column open_data.plan_assessments.plan is
  E'Plan\nPlan\nПлан';
comment on column open_data.plan_assessments.measure is
  E'Bənd\nClause\nПункт';
comment on column open_data.plan_assessments.organisation is
  E'Təşkilatın açarı\nKey of the organisation\nКлюч организации';
comment on column open_data.plan_assessments.level is
  E'Səviyyə\nLevel\nСтепень';
comment on column open_data.plan_assessments.reason is
  E'Səbəb\nReason\nПричина';
comment on column open_data.plan_assessments.given_at is
  E'Verilib\nGiven\nДана';
comment on view open_data.plan_history is
  E'Tədbirlərin tarixçəsi\nHistory of measures\nИстория мер';
comment on column open_data.plan_history.plan is
  E'Plan\nPlan\nПлан';
comment on column open_data.plan_history.measure is
  E'Bənd\nClause\nПункт';
comment on column open_data.plan_history.at is
  E'Vaxt\nWhen\nКогда';
comment on column open_data.plan_history.actor_kind is
  E'Kim\nWho\nКто';
comment on column open_data.plan_history.body is
  E'Qurumun açarı\nKey of the body\nКлюч органа';
comment on column open_data.plan_history.event is
  E'Hadisə\nEvent\nСобытие';
comment on column open_data.plan_history.what is
  E'Nə\nWhat\nЧто';
comment on column open_data.plan_history.reason is
  E'Səbəb\nReason\nПричина';
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
  E'Sərlövhə\nTitle\nЗаголовок';
comment on column open_data.plan_reports.post is
  E'Vəzifə\nPost\nДолжность';
comment on column open_data.plan_reports.signatory is
  E'İmzalayan\nSigned by\nПодписал';
comment on column open_data.plan_reports.dated is
  E'Tarix\nDated\nДата';
comment on column open_data.plan_reports.approved_at is
  E'Təsdiq edilib\nApproved\nУтверждён';
comment on column open_data.plan_reports.sent_on is
  E'Göndərilib\nSent\nНаправлен';
comment on column open_data.plan_reports.sent_way is
  E'Necə göndərilib\nWay of sending\nСпособ отправки';
comment on view open_data.plan_report_sentences is
  E'Hesabatların cümlələri\nSentences of reports\nПредложения отчётов';
comment on column open_data.plan_report_sentences.plan is
  E'Plan\nPlan\nПлан';
comment on column open_data.plan_report_sentences.year is
  E'İl\nYear\nГод';
comment on column open_data.plan_report_sentences.measure is
  E'Bənd\nClause\nПункт';
comment on column open_data.plan_report_sentences.place is
  E'Yeri\nPlace\nМесто';
comment on column open_data.plan_report_sentences.text is
  E'Cümlə\nSentence\nПредложение';
comment on column open_data.plan_report_sentences.origin is
  E'Kim yazıb\nWritten by\nКем написано';
comment on column open_data.plan_report_sentences.edited is
  E'Dəyişdirilib\nEdited\nИзменено';
comment on column open_data.plan_report_sentences.traces is
  E'Sübutların sayı\nNumber of evidence\nЧисло подтверждений';
comment on view open_data.plan_report_figures is
  E'Hesabatlardakı göstəricilər\nFigures in reports\nПоказатели в отчётах';
comment on column open_data.plan_report_figures.plan is
  E'Plan\nPlan\nПлан';
comment on column open_data.plan_report_figures.year is
  E'İl\nYear\nГод';
comment on column open_data.plan_report_figures.measure is
  E'Bənd\nClause\nПункт';
comment on column open_data.plan_report_figures.sentence is
  E'Cümlənin yeri\nPlace of the sentence\nМесто предложения';
comment on column open_data.plan_report_figures.series is
  E'Göstərici\nSeries\nПоказатель';
comment on column open_data.plan_report_figures.period_from is
  E'Dövrün əvvəli\nPeriod from\nНачало периода';
comment on column open_data.plan_report_figures.period_to is
  E'Dövrün sonu\nPeriod to\nКонец периода';
comment on column open_data.plan_report_figures.dimension is
  E'Kəsim\nBreakdown\nРазрез';
comment on column open_data.plan_report_figures."group" is
  E'Qrup\nGroup\nГруппа';
comment on column open_data.plan_report_figures.value is
  E'Qiymət\nValue\nЗначение';
comment on column open_data.plan_report_figures.numerator is
  E'Surət\nNumerator\nЧислитель';
comment on column open_data.plan_report_figures.denominator is
  E'Məxrəc\nDenominator\nЗнаменатель';
comment on column open_data.plan_report_figures.last_event is
  E'Son hadisə\nLatest event\nПоследнее событие';
