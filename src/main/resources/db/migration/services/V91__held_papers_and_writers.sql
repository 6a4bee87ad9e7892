-- What was noticed about a paper that was sent afterwards, and whether whoever chose it has yet to send it.
alter table services.application_file add column advice text[] not null default '{}';
alter table services.application_file drop constraint application_file_part_check;
alter table services.application_file add check (part in ('SENT', 'HELD', 'ORDER', 'VISIT'));

-- Who wrote on a draft of a passport last: whoever was slower is told.
alter table services.passport_version add column edited_by uuid, add column edited_at timestamptz,
  add check ((edited_by is null) = (edited_at is null));
