-- Where letters to a State go: what the ISU has recorded; none is shipped.
create table register_contact (
  state varchar(3) primary key references register_state (code),
  email varchar(254) not null
);
