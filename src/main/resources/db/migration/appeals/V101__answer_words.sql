-- What an official has typed so far of an answer, to an appeal or a request for information, while they are on another
-- page of it: one row for each who writes. It is gone once they have answered, and at the latest when the case ends.
create table appeals.answer_words (
  answered uuid not null,
  official uuid not null,
  typed jsonb not null,
  primary key (answered, official)
);
