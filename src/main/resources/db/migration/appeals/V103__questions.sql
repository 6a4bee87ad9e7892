-- The lines of the history by which whoever wrote an appeal was asked something and has not answered: gone with the
-- answer, and with the end of the appeal.
create table appeals.question (
  step uuid primary key references appeals.step,
  appeal uuid not null references appeals.appeal
);
create index question_appeal on appeals.question (appeal);

alter table appeals.step drop constraint step_what_check;
alter table appeals.step add constraint step_what_check check (what in ('REGISTERED', 'ROUTED', 'RESOLVED', 'ASSIGNED',
  'GIVEN_BACK', 'STUDIED', 'EXTENDED', 'RECOUNTED', 'DRAFTED', 'SENT_BACK', 'ANSWERED', 'FORWARDED', 'COPIED',
  'LEFT_UNEXAMINED', 'NOT_ACCEPTED', 'WITHDRAWN', 'MERGED', 'JOINED', 'PARTED', 'LINKED', 'MARKED', 'CORRECTED',
  'REOPENED', 'NOT_SOLVED', 'COMPLAINED', 'TOLD', 'PAPERS_ADDED', 'RATED', 'ASKED', 'REPLIED'));

alter table appeals.notice drop constraint notice_what_check;
alter table appeals.notice add constraint notice_what_check check (what in ('ANSWERED', 'STUDIED', 'EXTENDED',
  'FORWARDED', 'LEFT_UNEXAMINED', 'NOT_ACCEPTED', 'ASKED'));
