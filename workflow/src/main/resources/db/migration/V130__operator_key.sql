-- Which public key is whose; the fingerprint is enough to know a key again.
create table operator_key (
  fingerprint varchar(60) primary key,
  operator varchar(200) not null,
  kind varchar(40) not null,
  comment varchar(100) not null,
  added_at timestamp with time zone not null
);
