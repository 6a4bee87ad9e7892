-- With what a field of a certificate begins: a question of the service's form, or a fact that a register of the program
-- knows; empty where whoever decides writes it. Until now that was the question of the same name.
update services.certificate_template t
set fields = (select jsonb_agg(field || jsonb_build_object('from', field ->> 'name') order by place)
  from jsonb_array_elements(t.fields) with ordinality as each (field, place))
where jsonb_array_length(t.fields) > 0;

-- The first content called many fields otherwise than the questions of its forms.
update services.certificate_template t
set fields = (select jsonb_agg(field || jsonb_build_object('from', coalesce(known.origin, field ->> 'name')) order by place)
  from jsonb_array_elements(t.fields) with ordinality as each (field, place)
  left join (values
    ('form-2', 'persons', 'residents'),
    ('form-2', 'ownership', 'ownerName'),
    ('actual-residence', 'address', 'residence'),
    ('actual-residence', 'registered', 'registeredAddress'),
    ('actual-residence', 'act', ''),
    ('housing-queue-status', 'standing', 'queue.standing'),
    ('housing-queue-status', 'place', 'queue.place'),
    ('dependants', 'dependants', 'members'),
    ('no-relatives-to-care', 'act', ''),
    ('no-relatives-to-care', 'purpose', ''),
    ('living-conditions', 'persons', 'familySize'),
    ('living-conditions', 'found', ''),
    ('living-conditions', 'act', ''),
    ('many-children', 'count', 'childCount'),
    ('household-holding', 'land', 'plot'),
    ('household-holding', 'act', ''),
    ('burial', 'deceased', 'deceasedName'),
    ('burial', 'died', 'deathDay'),
    ('burial', 'paper', ''),
    ('burial', 'purpose', ''),
    ('address', 'address', 'place'),
    ('address', 'act', ''),
    ('martyr-family', 'category', 'status'),
    ('martyr-family', 'martyr', 'martyrName'),
    ('martyr-family', 'card', 'cardNumber'),
    ('archive', 'source', ''),
    ('archive', 'extract', '')
  ) known (kind, name, origin) on known.kind = t.kind and known.name = field ->> 'name')
where jsonb_array_length(t.fields) > 0;

-- The column of years gets the day that the form asks for, and the certificate of those registered says the kinship: a
-- second edition of the wording, where nobody in the district has written one.
do $$
declare
  first record;
begin
  for first in select * from services.certificate_template t
    where t.kind in ('family-composition', 'form-2', 'dependants') and t.state = 'IN_FORCE' and t.saved_by is null
      and not exists (select from services.certificate_template other where other.kind = t.kind and other.id <> t.id)
  loop
    update services.certificate_template set state = 'RETIRED' where id = first.id;
    insert into services.certificate_template (id, kind, edition, name_az, name_en, name_ru, title, body, fields,
      emblem, post, months, basis, status, state, saved_at)
    values (gen_random_uuid(), first.kind, first.edition + 1, first.name_az, first.name_en, first.name_ru, first.title,
      first.body, replace(case first.kind
        when 'form-2' then replace(first.fields::text, '"Doğum ili"', '"Qohumluq dərəcəsi", "Doğum ili"')
        else first.fields::text end, 'Doğum ili', 'Doğum tarixi')::jsonb,
      first.emblem, first.post, first.months, first.basis, first.status, 'IN_FORCE', now());
  end loop;
end $$;
