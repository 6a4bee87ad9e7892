-- Appeals also come through Open311 and from other bodies, and some name the very spot they are about. The spot is the
-- desk's to know: open_data.appeals does not show it, because a house is a person.
alter table appeals.appeal drop constraint appeal_channel_check;
alter table appeals.appeal add constraint appeal_channel_check check (channel in ('PORTAL', 'EMAIL', 'PAPER',
  'TELEPHONE', 'RECEPTION', 'MOBILE_RECEPTION', 'OPEN311', 'RIH', 'ASAN', 'MYGOV', 'SOCIAL', 'SUPERIOR', 'BODY'));

alter table appeals.appeal
  add latitude numeric(8, 6) check (latitude between -90 and 90),
  add longitude numeric(9, 6) check (longitude between -180 and 180),
  add constraint spot_is_whole check ((latitude is null) = (longitude is null));
