-- How far each signed letter is on its way out by mail.
create table letter_handover (
  communication varchar(80) not null,
  recipient varchar(3) not null,
  status varchar(40) not null,
  digest varchar(64) not null,
  address varchar(254),
  since timestamp with time zone not null,
  primary key (communication, recipient),
  foreign key (communication, recipient) references communication_letter (communication, recipient)
);

-- One row: whether the server of this house hands letters over, which a process beside it need not know otherwise.
create table letter_service (
  by_mail boolean not null
);

insert into letter_service (by_mail) values (false);
