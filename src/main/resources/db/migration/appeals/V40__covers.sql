-- What an appeal came with beside its own words: others who signed it, whoever speaks for its author, the letter of the
-- body that sent it on, the day the paper arrived, what was missing from it. Nothing of this is in any public view.

-- Art. 6.4: what a legal person writes on its letterhead is not anonymous, also where no contact is given.
alter table appeals.appeal add letterhead boolean not null default false;
alter table appeals.appeal add constraint letterhead_is_a_legal_persons check (not letterhead or organisation <> '');

create table appeals.cover (
  appeal uuid primary key references appeals.appeal,
  speaker_surname text not null default '',
  speaker_given_name text not null default '',
  speaker_patronymic text not null default '',
  speaker_address text not null default '',
  proof uuid references appeals.attachment,
  body text not null default '',
  letter_number text not null default '',
  letter_on date,
  controlled boolean not null default false,
  arrived_on date,
  lacking text not null default '' check (length(lacking) <= 1000),
  constraint speaker_is_whole check ((proof is null) = (speaker_surname = '')
    and (proof is null) = (speaker_given_name = '') and (proof is null) = (speaker_address = '')
    and (proof is not null or speaker_patronymic = '')),
  constraint letter_is_whole check ((letter_on is null) = (body = '') and (letter_on is null) = (letter_number = '')
    and (letter_on is not null or not controlled))
);

-- Those who signed beside the author, who alone gets the answer.
create table appeals.signatory (
  appeal uuid not null references appeals.appeal,
  place int not null,
  name text not null check (length(name) between 1 and 200),
  address text not null default '' check (length(address) <= 300),
  primary key (appeal, place)
);
