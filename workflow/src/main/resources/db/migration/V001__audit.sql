-- One SQL for H2 (regular mode) and PostgreSQL.
create table number_series (
  series varchar(40) primary key,
  last_number integer not null
);

insert into number_series (series, last_number) values ('audit', 0);

create table audit_entry (
  number integer primary key,
  at timestamp with time zone not null,
  actor varchar(200) not null,
  channel varchar(20) not null,
  subject varchar(100) not null,
  words varchar(4000) not null
);
