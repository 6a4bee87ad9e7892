-- The files that go with answers, to requests for information and to appeals alike. They stay with the draft of an
-- answer while nothing was given, and then with the answer that was given at that moment: an appeal may be opened again
-- and have another.
alter table appeals.inquiry_file rename to answer_file;
alter table appeals.answer_file
  alter inquiry drop not null,
  add appeal uuid references appeals.appeal,
  add given_at timestamptz,
  add constraint one_answered check (num_nonnulls(appeal, inquiry) = 1),
  add unique (appeal, place);

update appeals.answer_file file set given_at = inquiry.settled_at
from appeals.inquiry where inquiry.id = file.inquiry and inquiry.state in ('ANSWERED', 'PARTLY_ANSWERED');
