-- What a registrar says of a message: that it is no appeal, or that it asks for information.
alter table appeals.mail_item
  add inquiry uuid references appeals.inquiry,
  drop constraint mail_item_fate_check,
  drop constraint mail_item_reason_check,
  drop constraint fate_is_whole,
  add check (fate in ('APPEAL', 'INQUIRY', 'ADDED', 'WAITING', 'NOT_AN_APPEAL', 'UNREADABLE')),
  add check (reason in ('BOUNCE', 'AUTO_REPLY', 'LIST', 'OWN', 'CALENDAR', 'SPAM', 'EMPTY', 'NAME', 'ADDRESS',
    'STRANGER', 'TOO_LARGE', 'NESTED', 'BROKEN', 'INFECTED', 'ADVERTISEMENT', 'CORRESPONDENCE', 'MISSENT')),
  add constraint fate_is_whole check (
    (fate in ('APPEAL', 'INQUIRY', 'ADDED')) = (reason is null)
    and (fate not in ('APPEAL', 'ADDED') or appeal is not null)
    and (appeal is null or fate in ('APPEAL', 'ADDED', 'WAITING'))
    and (fate = 'INQUIRY') = (inquiry is not null));
