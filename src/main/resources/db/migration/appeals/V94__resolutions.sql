-- The head's resolution (dərkənar) on a new appeal, the unit's own word on who of it examines an appeal, and what a
-- registrar corrects.
alter table appeals.step drop constraint step_what_check;
alter table appeals.step add constraint step_what_check check (what in ('REGISTERED', 'ROUTED', 'RESOLVED', 'ASSIGNED',
  'GIVEN_BACK', 'STUDIED', 'EXTENDED', 'RECOUNTED', 'DRAFTED', 'SENT_BACK', 'ANSWERED', 'FORWARDED', 'COPIED',
  'LEFT_UNEXAMINED', 'NOT_ACCEPTED', 'WITHDRAWN', 'MERGED', 'JOINED', 'PARTED', 'LINKED', 'MARKED', 'CORRECTED', 'REOPENED', 'NOT_SOLVED',
  'COMPLAINED', 'TOLD', 'PAPERS_ADDED', 'RATED'));

-- To the public it is one step, whoever of the house took it.
create or replace view open_data.appeal_steps as
select a.number, case s.what when 'RESOLVED' then 'routed' else lower(s.what collate "C") end as what,
  appeals.hour(s.at) as hour, s.due
from appeals.step s join appeals.appeal a on a.id = s.appeal
where s.what in ('REGISTERED', 'ROUTED', 'RESOLVED', 'STUDIED', 'EXTENDED', 'RECOUNTED', 'ANSWERED', 'FORWARDED',
  'LEFT_UNEXAMINED', 'NOT_ACCEPTED', 'WITHDRAWN', 'MERGED', 'PARTED', 'REOPENED', 'NOT_SOLVED', 'COMPLAINED')
order by s.at, s.id;

-- What was sent on by mistake, or came back from the body, is opened again; its reason keeps the bodies' names.
alter table appeals.former_end drop constraint former_end_state_check;
alter table appeals.former_end add constraint former_end_state_check
  check (state in ('ANSWERED', 'LEFT_UNEXAMINED', 'NOT_ACCEPTED', 'FORWARDED'));
