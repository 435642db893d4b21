create table once_request (
  request varchar(200) primary key,
  seen_at timestamp with time zone not null
);

create index once_request_by_age on once_request (seen_at);
