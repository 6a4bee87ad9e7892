-- Each code of a group of categories has its word, which pages show in place of it.
do $$
declare
  view text;
begin
  foreach view in array array['housing_queue', 'housing_groups', 'housing_movements'] loop
    execute format('comment on column open_data.%I.category_group is %L', view, E'Kateqoriya qrupu: general – ümumi əsaslarla, war – şəhid ailəsi və müharibə ilə bağlı, displaced – məcburi köçkün, social – sosial kateqoriyalar, service – xidməti kateqoriya, other – 5-dən azsaylı qruplar birlikdə\nGroup of categories: general – on general grounds, war – families of martyrs and of the war, displaced – displaced persons, social – social categories, service – service categories, other – groups of fewer than five together\nГруппа категорий: general – на общих основаниях, war – семьи шехидов и связанные с войной, displaced – вынужденные переселенцы, social – социальные категории, service – служебные категории, other – группы менее пяти вместе');
  end loop;
end $$;
