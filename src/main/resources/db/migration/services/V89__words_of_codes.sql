-- Each code has its word, which pages show in place of it; files keep the code.
comment on column open_data.service_applications.state is
  E'Vəziyyət: submitted – Qəbul olunub, under_review – Baxılır, waiting – Sənəd gözlənilir, inspection – Yerində baxış təyin olunub, at_commission – Komissiyadadır, granted – Hazırdır, declined – İmtina edilib, withdrawn – Geri götürülüb\nState: submitted – Received, under_review – Being handled, waiting – Waiting for a paper, inspection – A visit is arranged, at_commission – With the commission, granted – Granted, declined – Refused, withdrawn – Withdrawn\nСостояние: submitted – Принято, under_review – Рассматривается, waiting – Ждём документ, inspection – Назначен осмотр, at_commission – В комиссии, granted – Готово, declined – Отказано, withdrawn – Отозвано';
comment on column open_data.service_applications.service is
  E'Xidmət (faylda kodu): other – ildə beşdən az müraciət olan xidmətlər birlikdə\nService (in files its code): other – services with fewer than five applications in the year together\nУслуга (в файлах её код): other – услуги, по которым за год менее пяти заявлений';
comment on column open_data.service_applications.ground is
  E'İmtinanın əsası\nGround of refusal\nОснование отказа';
comment on column open_data.services.life_event is
  E'Həyat hadisəsi: family – Ailə və uşaqlar, home – Mənzil və yaşayış yeri, care – Qayğı, təqaüd və müavinətlər, loss – Yaxınını itirmək, war – Şəhid ailəsi və müharibə iştirakçısı, land – Torpaq və təsərrüfat, building – Tikinti, records – Arxiv və sənədlər\nLife event: family – Family and children, home – Housing and place of residence, care – Care, pensions and benefits, loss – Losing someone close, war – Families of martyrs and war veterans, land – Land and farming, building – Building, records – Archive and records\nЖизненное событие: family – Семья и дети, home – Жильё и место проживания, care – Уход, пенсии и пособия, loss – Потеря близкого, war – Семьи шехидов и участники войны, land – Земля и хозяйство, building – Строительство, records – Архив и документы';
comment on column open_data.service_papers.service is
  E'Xidmət (faylda kodu)\nService (in files its code)\nУслуга (в файлах её код)';
comment on column open_data.service_papers.paper is
  E'Sənəd (faylda kodu)\nPaper (in files its code)\nДокумент (в файлах его код)';
comment on column open_data.certificate_checks.answer is
  E'Cavab: valid – Həqiqidir və qüvvədədir, expired – Həqiqidir, amma müddəti bitib, revoked – Ləğv edilib, replaced – Yenisi ilə əvəz edilib, unknown – Belə arayış yoxdur, foreign – Kod bizim deyil, tampered – Fayl dəyişdirilib, none – Arayış tapılmadı\nAnswer: valid – Genuine and valid, expired – Genuine, but it has run out, revoked – Revoked, replaced – Replaced by a new one, unknown – There is no such certificate, foreign – The code is not ours, tampered – The file was changed, none – No certificate found\nОтвет: valid – Подлинная и действует, expired – Подлинная, но срок истёк, revoked – Отменена, replaced – Заменена новой, unknown – Такой справки нет, foreign – Код не наш, tampered – Файл изменён, none – Справка не найдена';
comment on column open_data.housing_reorders.ground is
  E'Əsas: court – Məhkəmənin qərarı, mistake – Səhvin düzəldilməsi, law – Qanunda nəzərdə tutulan üstünlük\nGround: court – Decision of a court, mistake – Correction of a mistake, law – Priority given by law\nОснование: court – Решение суда, mistake – Исправление ошибки, law – Преимущество по закону';
comment on column open_data.housing_queue.settlement is
  E'Yaşayış məntəqəsi (faylda kodu; ən azı 5 nəfər olduqda)\nSettlement (in files its code; where there are at least five)\nНаселённый пункт (в файлах его код; если не менее пяти)';
comment on column open_data.housing_groups.settlement is
  E'Yaşayış məntəqəsi (faylda kodu)\nSettlement (in files its code)\nНаселённый пункт (в файлах его код)';
comment on column open_data.service_refusal_grounds.status is
  E'Təsdiq vəziyyəti: found – qanundan oxunub, verify – yoxlanılmalıdır\nState of confirmation: found – read in the law, verify – to be verified\nСостояние подтверждения: found – взято из закона, verify – нужно проверить';
comment on column open_data.certificate_kinds.status is
  E'Mətnin təsdiq vəziyyəti: found – mənbədə görülüb, verify – yoxlanılmalıdır\nState of confirmation of the wording: found – seen in a source, verify – to be verified\nСтепень подтверждённости текста: found – найдено в источнике, verify – нужно проверить';
