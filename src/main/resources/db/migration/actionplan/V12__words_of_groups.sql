-- What a figure is broken down by, and what its groups are called, is said by the figure of the row; files keep the codes.
comment on column open_data.plan_report_figures.dimension is
  E'Nəyə görə bölünür (faylda kodu)\nBroken down by (in files its code)\nПо чему разбит (в файлах код)';
comment on column open_data.plan_report_figures."group" is
  E'Qrup (faylda kodu)\nGroup (in files its code)\nГруппа (в файлах код)';
