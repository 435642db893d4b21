-- A series within a case is named after both, and begins with its first number.
alter table number_series alter column series set data type varchar(120);
