-- Services of the authority: catalogue, forms, applications, certificates, the queue for housing. Each part brings its
-- own tables.
create schema services;
