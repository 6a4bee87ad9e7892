-- The files that came with a request for information.
create table appeals.inquiry_enclosure (
  document uuid primary key,
  inquiry uuid not null references appeals.inquiry,
  place int not null,
  unique (inquiry, place)
);
