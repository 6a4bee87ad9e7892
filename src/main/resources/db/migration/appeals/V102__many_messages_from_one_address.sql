-- What an address sends beyond what a person writes in a day waits for the registrar.
alter table appeals.mail_item
  drop constraint mail_item_reason_check,
  add check (reason in ('BOUNCE', 'AUTO_REPLY', 'LIST', 'OWN', 'CALENDAR', 'SPAM', 'EMPTY', 'NAME', 'ADDRESS',
    'STRANGER', 'MANY', 'TOO_LARGE', 'NESTED', 'BROKEN', 'INFECTED', 'ADVERTISEMENT', 'CORRESPONDENCE', 'MISSENT'));
create index mail_item_address on appeals.mail_item (lower(address collate "C"), taken_at);
