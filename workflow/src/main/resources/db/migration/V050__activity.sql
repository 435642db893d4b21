insert into number_series (series, last_number) values ('activity', 0);

create table activity (
  number integer primary key,
  cycle_year integer not null references cycle (cycle_year),
  kind varchar(40) not null,
  first_day date not null,
  last_day date not null,
  day_in_words varchar,
  about varchar(100) not null,
  theme varchar,
  action varchar,
  place varchar,
  what varchar,
  words varchar,
  visibility varchar(40) not null,
  corrects integer references activity (number),
  corrected_by integer references activity (number),
  recorded_at timestamp with time zone not null,
  recorded_by varchar not null
);

create index activity_by_year on activity (cycle_year, number);

create table activity_participant (
  activity integer not null references activity (number),
  place integer not null,
  name varchar not null,
  primary key (activity, place)
);
