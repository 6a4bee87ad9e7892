-- What the datasets and their columns are called, one language a line: Azerbaijani, English, Russian.
comment on view open_data.offices is
  E'İnzibati ərazi dairələri üzrə nümayəndəliklər\nRepresentations in the sub-districts\nПредставительства в округах';
comment on column open_data.offices.code is
  E'Kod\nCode\nКод';
comment on column open_data.offices.name_az is
  E'Ad\nName (Azerbaijani)\nНазвание (по-азербайджански)';
comment on column open_data.offices.name_en is
  E'Ad (ingiliscə)\nName\nНазвание (по-английски)';
comment on column open_data.offices.name_ru is
  E'Ad (rusca)\nName (Russian)\nНазвание';
comment on column open_data.offices.address is
  E'Ünvan\nAddress\nАдрес';
comment on column open_data.offices.phone is
  E'Telefon\nTelephone\nТелефон';
comment on column open_data.offices.email is
  E'E-poçt\nE-mail\nЭл. почта';
comment on column open_data.offices.standing is
  E'Təsdiq vəziyyəti\nStanding of the entry\nСтатус записи';
comment on column open_data.offices.valid_from is
  E'Qüvvədədir\nValid from\nДействует с';
comment on view open_data.settlements is
  E'Yaşayış məntəqələri\nSettlements\nНаселённые пункты';
comment on column open_data.settlements.code is
  E'Kod\nCode\nКод';
comment on column open_data.settlements.kind is
  E'Növ\nKind\nВид';
comment on column open_data.settlements.name_az is
  E'Ad\nName (Azerbaijani)\nНазвание (по-азербайджански)';
comment on column open_data.settlements.name_en is
  E'Ad (ingiliscə)\nName\nНазвание (по-английски)';
comment on column open_data.settlements.name_ru is
  E'Ad (rusca)\nName (Russian)\nНазвание';
comment on column open_data.settlements.standing is
  E'Təsdiq vəziyyəti\nStanding of the entry\nСтатус записи';
comment on column open_data.settlements.valid_from is
  E'Qüvvədədir\nValid from\nДействует с';
comment on column open_data.settlements.office is
  E'Nümayəndəlik\nRepresentation\nПредставительство';
comment on view open_data.staff_contacts is
  E'İcra hakimiyyəti işçilərinin xidməti əlaqə məlumatı\nOfficial contacts of the authority’s staff\nСлужебные контакты сотрудников';
comment on column open_data.staff_contacts.code is
  E'Kod\nCode\nКод';
comment on column open_data.staff_contacts.phone is
  E'Telefon\nTelephone\nТелефон';
comment on column open_data.staff_contacts.email is
  E'E-poçt\nE-mail\nЭл. почта';
comment on column open_data.staff_contacts.standing is
  E'Təsdiq vəziyyəti\nStanding of the entry\nСтатус записи';
comment on column open_data.staff_contacts.unit is
  E'Şöbə\nUnit\nОтдел';
comment on column open_data.staff_contacts.title_az is
  E'Vəzifə\nPost (Azerbaijani)\nДолжность (по-азербайджански)';
comment on column open_data.staff_contacts.title_en is
  E'Vəzifə (ingiliscə)\nPost\nДолжность (по-английски)';
comment on column open_data.staff_contacts.title_ru is
  E'Vəzifə (rusca)\nPost (Russian)\nДолжность';
comment on column open_data.staff_contacts.surname is
  E'Soyad\nSurname\nФамилия';
comment on column open_data.staff_contacts.given is
  E'Ad\nGiven name\nИмя';
comment on column open_data.staff_contacts.patronymic is
  E'Ata adı\nPatronymic\nОтчество';
comment on column open_data.staff_contacts.particle is
  E'oğlu/qızı\nSon/daughter\nСын/дочь';
comment on column open_data.staff_contacts.holds_from is
  E'Vəzifədədir\nHolds the post from\nВ должности с';
comment on view open_data.organisations is
  E'Vətəndaş cəmiyyəti təşkilatları\nCivil-society organisations\nОрганизации гражданского общества';
comment on column open_data.organisations.code is
  E'Kod\nCode\nКод';
comment on column open_data.organisations.kind is
  E'Növ\nKind\nВид';
comment on column open_data.organisations.name_az is
  E'Ad\nName (Azerbaijani)\nНазвание (по-азербайджански)';
comment on column open_data.organisations.name_en is
  E'Ad (ingiliscə)\nName\nНазвание (по-английски)';
comment on column open_data.organisations.name_ru is
  E'Ad (rusca)\nName (Russian)\nНазвание';
comment on column open_data.organisations.address is
  E'Ünvan\nAddress\nАдрес';
comment on column open_data.organisations.phone is
  E'Telefon\nTelephone\nТелефон';
comment on column open_data.organisations.email is
  E'E-poçt\nE-mail\nЭл. почта';
comment on column open_data.organisations.standing is
  E'Təsdiq vəziyyəti\nStanding of the entry\nСтатус записи';
comment on column open_data.organisations.valid_from is
  E'Qüvvədədir\nValid from\nДействует с';
comment on column open_data.organisations.voen is
  E'VÖEN\nTax number\nИНН (VÖEN)';
comment on column open_data.organisations.registration is
  E'Qeydiyyat nömrəsi\nRegistration number\nРегистрационный номер';
comment on column open_data.organisations.site is
  E'Sayt\nSite\nСайт';
