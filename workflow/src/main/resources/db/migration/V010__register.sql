insert into number_series (series, last_number) values ('register', 0);
insert into number_series (series, last_number) values ('register-import', 0);

create table register_state (
  code varchar(3) primary key,
  name varchar(200) not null,
  name_in_text varchar(200) not null,
  note varchar(2000) not null
);

create table register_status (
  state varchar(3) not null references register_state (code),
  position integer not null,
  kind varchar(20) not null,
  effective date not null,
  notified date,
  how varchar(40) not null,
  basis varchar(20) not null,
  source varchar(500) not null,
  primary key (state, position)
);

create table register_figure (
  number integer primary key,
  state varchar(3) not null references register_state (code),
  topic varchar(40) not null,
  figure varchar(40) not null,
  as_of date not null,
  source varchar(500) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(200) not null
);

create index register_figure_by_state on register_figure (state);

create table register_report (
  number integer primary key,
  state varchar(3) not null references register_state (code),
  calendar_year integer not null,
  received date,
  forms varchar(60) not null,
  as_of date not null,
  source varchar(500) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(200) not null
);

create index register_report_by_state on register_report (state);
