-- The entries so far wait here until V136 has sealed them into the chain.
alter table audit_entry rename to audit_entry_unsealed;

create table audit_entry (
  chain varchar(20) not null,
  number integer not null,
  at timestamp with time zone not null,
  actor varchar not null,
  channel varchar(20) not null,
  subject varchar(100) not null,
  words_seal varchar(64) not null,
  seal varchar(64) not null,
  constraint audit_entry_in_chain primary key (chain, number)
);

-- Without a foreign key: checking one would need the right to change audit_entry, which nobody has.
create table audit_words (
  chain varchar(20) not null,
  number integer not null,
  salt varchar(64),
  words varchar not null,
  constraint audit_words_in_chain primary key (chain, number)
);

insert into number_series (series, last_number) values ('transcript', 0);
