-- Whom an appeal complains of, so that it can't be mistaken: an official by the account, a body by its code in the list;
-- and that somebody has looked and it complains of nobody in particular.
alter table appeals.appeal
  add against_official uuid,
  add against_code text references appeals.body,
  add against_nobody boolean not null default false,
  add constraint nobody_is_nobody check (not against_nobody
    or (against_unit is null and against_official is null and against_code is null and against_body = ''));

update appeals.appeal set against_code = body.code, against_body = ''
from appeals.body where against_body = body.az;
