insert into number_series (series, last_number) values ('priority', 0);

create table paper_priority (
  number integer primary key,
  cycle_year integer not null references cycle (cycle_year),
  tied_to varchar not null,
  statement varchar not null,
  recorded_by varchar not null
);

create table paper (
  cycle_year integer primary key references cycle (cycle_year),
  status varchar(40) not null,
  reordered boolean not null,
  submitted_on date,
  late boolean not null
);

create table paper_paragraph (
  cycle_year integer not null references paper (cycle_year),
  place integer not null,
  paragraph_key varchar not null,
  part varchar(40) not null,
  about varchar(100) not null,
  assembled varchar not null,
  agreed varchar,
  agreed_over varchar,
  primary key (cycle_year, place)
);

create table paper_source (
  cycle_year integer not null,
  paragraph integer not null,
  place integer not null,
  activity integer not null references activity (number),
  primary key (cycle_year, paragraph, place),
  foreign key (cycle_year, paragraph) references paper_paragraph (cycle_year, place)
);

create table paper_warning (
  cycle_year integer not null references paper (cycle_year),
  place integer not null,
  kind varchar(40) not null,
  paragraph_key varchar not null,
  sentence varchar not null,
  primary key (cycle_year, place)
);
