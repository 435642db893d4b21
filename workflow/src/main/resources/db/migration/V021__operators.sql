-- Who may use the shell, one row a role.
insert into number_series (series, last_number) values ('operator', 0);

create table operator_role (
  name varchar(200) not null,
  role varchar(20) not null,
  primary key (name, role)
);
