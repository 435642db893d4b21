insert into number_series (series, last_number) values ('edition', 0);

create table edition (
  number integer primary key,
  state varchar(40) not null,
  from_instant timestamp with time zone not null,
  owner varchar not null,
  approver varchar,
  decision varchar(80),
  note varchar not null
);

-- Equal files of several editions are kept once, in pieces that both databases hold in one column.
create table edition_content (
  fingerprint varchar(64) not null,
  piece integer not null,
  content bytea not null,
  primary key (fingerprint, piece)
);

create table edition_file (
  edition integer not null references edition (number),
  name varchar(200) not null,
  version varchar not null,
  fingerprint varchar(64) not null,
  own boolean not null,
  shipped varchar(64),
  primary key (edition, name)
);

create table edition_change (
  edition integer not null references edition (number),
  place integer not null,
  file varchar(200) not null,
  part varchar not null,
  kind varchar(40) not null,
  sentence varchar not null,
  rule_of_procedure boolean not null,
  primary key (edition, place)
);
