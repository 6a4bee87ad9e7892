-- What somebody writes is one kind of draft, whatever it becomes: an appeal, a request for information or a booking.
insert into appeals.draft (key, answers, files, account, expires_at)
select key, answers, files, account, expires_at from appeals.booking_draft;

drop table appeals.booking_draft;
