-- How the staff log in to the web page; a password stands here as its hash alone.
create table operator_login (
  name varchar(200) primary key,
  hash varchar(500) not null,
  version integer not null,
  failures integer not null,
  closed_until timestamp with time zone
);
