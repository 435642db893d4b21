insert into number_series (series, last_number) values ('case', 0);

create table cases (
  reference varchar(20) primary key,
  opened_on date not null,
  finding varchar(40),
  finding_decision varchar(80) references approval (id),
  proposed_finding varchar(40),
  proposal varchar,
  closing varchar
);

-- A case is carried over into a year that may not be open yet.
create table case_year (
  reference varchar(20) not null references cases (reference),
  place integer not null,
  cycle_year integer not null,
  primary key (reference, place)
);

create table case_matter (
  reference varchar(20) not null references cases (reference),
  place integer not null,
  qualifier varchar not null,
  words varchar not null,
  primary key (reference, place)
);

create table case_state (
  reference varchar(20) not null references cases (reference),
  part varchar(40) not null,
  place integer not null,
  state varchar(3) not null references register_state (code),
  primary key (reference, part, place)
);

create table case_interlocutor (
  reference varchar(20) not null references cases (reference),
  place integer not null,
  name varchar not null,
  primary key (reference, place)
);
