-- What the datasets and their columns are called, one language a line: Azerbaijani, English, Russian.
comment on view open_data.plans is
  E'Fəaliyyət planları\nAction plans\nПланы действий';
comment on column open_data.plans.code is
  E'Kod\nCode\nКод';
comment on column open_data.plans.title_az is
  E'Ad\nTitle (Azerbaijani)\nНазвание (по-азербайджански)';
comment on column open_data.plans.title_en is
  E'Ad (ingiliscə)\nTitle\nНазвание (по-английски)';
comment on column open_data.plans.title_ru is
  E'Ad (rusca)\nTitle (Russian)\nНазвание';
comment on column open_data.plans.first_year is
  E'İlk il\nFirst year\nПервый год';
comment on column open_data.plans.last_year is
  E'Son il\nLast year\nПоследний год';
comment on column open_data.plans.demonstration is
  E'Nümayiş planı\nDemonstration plan\nДемонстрационный план';
comment on column open_data.plans.opened_at is
  E'Dərc olunub\nPublished\nОпубликован';
comment on view open_data.plan_measures is
  E'Planların tədbirləri\nMeasures of the plans\nМероприятия планов';
comment on column open_data.plan_measures.plan is
  E'Plan\nPlan\nПлан';
comment on column open_data.plan_measures.direction is
  E'İstiqamət\nDirection\nНаправление';
comment on column open_data.plan_measures.direction_title is
  E'İstiqamətin adı\nTitle of the direction\nНазвание направления';
comment on column open_data.plan_measures.number is
  E'Bənd\nNumber\nПункт';
comment on column open_data.plan_measures.title_az is
  E'Ad\nTitle (Azerbaijani)\nНазвание (по-азербайджански)';
comment on column open_data.plan_measures.title_en is
  E'Ad (ingiliscə)\nTitle\nНазвание (по-английски)';
comment on column open_data.plan_measures.title_ru is
  E'Ad (rusca)\nTitle (Russian)\nНазвание';
comment on column open_data.plan_measures.starts is
  E'Başlanır\nStarts\nНачало';
comment on column open_data.plan_measures.ends is
  E'Bitir\nEnds\nОкончание';
comment on column open_data.plan_measures.executors is
  E'İcraçılar\nExecutors\nИсполнители';
comment on column open_data.plan_measures.series is
  E'Göstəricilər\nSeries\nПоказатели';
comment on column open_data.plan_measures.reckoned_level is
  E'Hesablanmış səviyyə\nLevel reckoned from evidence\nУровень по доказательствам';
comment on column open_data.plan_measures.stated_level is
  E'İcra hakimiyyətinin qiyməti\nLevel stated by the authority\nОценка исполнительной власти';
comment on column open_data.plan_measures.stated_reason is
  E'Qiymətin səbəbi\nReason for the stated level\nОбоснование оценки';
comment on view open_data.plan_milestones is
  E'Tədbirlərin mərhələləri\nMilestones of the measures\nЭтапы мероприятий';
comment on column open_data.plan_milestones.plan is
  E'Plan\nPlan\nПлан';
comment on column open_data.plan_milestones.measure is
  E'Tədbir\nMeasure\nМероприятие';
comment on column open_data.plan_milestones.title is
  E'Mərhələ\nMilestone\nЭтап';
comment on column open_data.plan_milestones.due is
  E'Son gün\nDue\nСрок';
comment on column open_data.plan_milestones.done_on is
  E'Bitirilib\nDone on\nВыполнено';
comment on column open_data.plan_milestones.result is
  E'Nəticə\nResult\nРезультат';
comment on view open_data.plan_evidence is
  E'Tədbirlərin sübutları\nEvidence for the measures\nДоказательства по мероприятиям';
comment on column open_data.plan_evidence.plan is
  E'Plan\nPlan\nПлан';
comment on column open_data.plan_evidence.measure is
  E'Tədbir\nMeasure\nМероприятие';
comment on column open_data.plan_evidence.id is
  E'Nömrə\nIdentifier\nИдентификатор';
comment on column open_data.plan_evidence.kind is
  E'Növ\nKind\nВид';
comment on column open_data.plan_evidence.happened_on is
  E'Hadisə günü\nHappened on\nДата события';
comment on column open_data.plan_evidence.title is
  E'Sübut\nEvidence\nДоказательство';
comment on column open_data.plan_evidence.file_name is
  E'Fayl\nFile\nФайл';
comment on column open_data.plan_evidence.sha256 is
  E'Faylın SHA-256 izi\nSHA-256 of the file\nSHA-256 файла';
comment on column open_data.plan_evidence.address is
  E'Keçid\nLink\nСсылка';
comment on column open_data.plan_evidence.deed is
  E'Jurnaldakı əməl\nDeed in the log\nЗапись в журнале';
comment on column open_data.plan_evidence.series is
  E'Göstərici\nSeries\nПоказатель';
comment on column open_data.plan_evidence.period_from is
  E'Dövrün ilk günü\nPeriod from\nПериод с';
comment on column open_data.plan_evidence.period_to is
  E'Dövrün son günü\nPeriod to\nПериод по';
comment on column open_data.plan_evidence.dimension is
  E'Bölgü\nBroken down by\nРазбивка';
comment on column open_data.plan_evidence.added_at is
  E'Əlavə olunub\nAdded\nДобавлено';
comment on column open_data.plan_evidence.withdrawn_at is
  E'Geri götürülüb\nWithdrawn\nОтозвано';
comment on column open_data.plan_evidence.withdrawn_why is
  E'Geri götürülmə səbəbi\nWhy withdrawn\nПричина отзыва';
comment on view open_data.plan_assessments is
  E'Vətəndaş cəmiyyətinin qiymətləri\nAssessments by civil society\nОценки гражданского общества';
comment on column open_data.plan_assessments.plan is
  E'Plan\nPlan\nПлан';
comment on column open_data.plan_assessments.measure is
  E'Tədbir\nMeasure\nМероприятие';
comment on column open_data.plan_assessments.organisation is
  E'Təşkilat\nOrganisation\nОрганизация';
comment on column open_data.plan_assessments.level is
  E'Səviyyə\nLevel\nУровень';
comment on column open_data.plan_assessments.reason is
  E'Əsaslandırma\nReason\nОбоснование';
comment on column open_data.plan_assessments.given_at is
  E'Verilib\nGiven\nДана';
comment on view open_data.plan_history is
  E'Planların tarixçəsi\nHistory of the plans\nИстория планов';
comment on column open_data.plan_history.plan is
  E'Plan\nPlan\nПлан';
comment on column open_data.plan_history.measure is
  E'Tədbir\nMeasure\nМероприятие';
comment on column open_data.plan_history.at is
  E'Vaxt\nWhen\nВремя';
comment on column open_data.plan_history.actor_kind is
  E'Kim\nWho\nКто';
comment on column open_data.plan_history.body is
  E'Qurum\nBody\nОрган';
comment on column open_data.plan_history.event is
  E'Hadisə\nEvent\nСобытие';
comment on column open_data.plan_history.what is
  E'Nə\nWhat\nЧто';
comment on column open_data.plan_history.reason is
  E'Səbəb\nReason\nПричина';
