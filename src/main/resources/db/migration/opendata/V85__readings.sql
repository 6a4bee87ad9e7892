-- The head of a file may stand below a title, cells may stand between other marks, and a column may hold whole numbers,
-- years or addresses.
update opendata.upload set reading = (reading - 'header') || jsonb_build_object(
  'head', case when (reading ->> 'header')::boolean and reading ->> 'kind' <> 'JSON' then 1 else 0 end,
  'quote', '"',
  'missing', '[]'::jsonb,
  'fields', coalesce((
    select jsonb_agg(jsonb_set(field, '{constraints,shape}', '"ANY"') order by place)
    from jsonb_array_elements(reading -> 'fields') with ordinality as f (field, place)), '[]'::jsonb));
