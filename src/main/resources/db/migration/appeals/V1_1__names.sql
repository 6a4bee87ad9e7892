-- What the datasets and their columns are called, one language a line: Azerbaijani, English, Russian.
comment on view open_data.appeals is
  E'Müraciətlər: hər müraciət bir sətir\nAppeals: one row each\nОбращения: по строке на каждое';
comment on column open_data.appeals.number is
  E'Nömrə\nNumber\nНомер';
comment on column open_data.appeals.channel is
  E'Kanal\nChannel\nКанал';
comment on column open_data.appeals.topic is
  E'Mövzu\nTopic\nТема';
comment on column open_data.appeals.settlement is
  E'Yer\nSettlement\nНаселённый пункт';
comment on column open_data.appeals.state is
  E'Vəziyyət\nState\nСостояние';
comment on column open_data.appeals.registered is
  E'Qeydiyyat günü\nRegistered\nЗарегистрировано';
comment on column open_data.appeals.due is
  E'Son gün\nDue\nПоследний день';
comment on column open_data.appeals.provisional is
  E'Son gün ilkindir\nDue day is provisional\nПоследний день предварительный';
comment on column open_data.appeals.term is
  E'Müddət, iş günü\nTerm, working days\nСрок, рабочие дни';
comment on column open_data.appeals.settled is
  E'Yekunlaşdığı gün\nSettled\nЗавершено';
comment on column open_data.appeals.result is
  E'Nəticə\nResult\nРезультат';
comment on column open_data.appeals.ground is
  E'Əsas\nGround\nОснование';
comment on column open_data.appeals.invented is
  E'Nümayiş üçün uydurulub\nInvented for demonstration\nВымышлено для демонстрации';
comment on column open_data.appeals.kind is
  E'Növ\nKind\nВид';
comment on view open_data.appeal_topics is
  E'Müraciətlərin mövzuları\nTopics of appeals\nТемы обращений';
comment on column open_data.appeal_topics.code is
  E'Kod\nCode\nКод';
comment on column open_data.appeal_topics.az is
  E'Azərbaycanca\nAzerbaijani\nПо-азербайджански';
comment on column open_data.appeal_topics.en is
  E'İngiliscə\nEnglish\nПо-английски';
comment on column open_data.appeal_topics.ru is
  E'Rusca\nRussian\nПо-русски';
