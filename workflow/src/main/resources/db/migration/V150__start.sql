-- Whoever begins with an empty database holds this row, so that two servers that start at once take turns.
insert into number_series (series, last_number) values ('start', 0);
