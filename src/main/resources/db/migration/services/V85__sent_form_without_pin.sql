-- The PIN is reckoned from the form's key each time it is shown; all that is kept is whether there is one.
alter table services.sent_form add column pinned boolean;
update services.sent_form set pinned = pin <> '';
alter table services.sent_form alter column pinned set not null, drop column pin;
