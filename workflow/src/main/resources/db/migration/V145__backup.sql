-- The one table that no backup holds, so that a restored house does not take another's backups for its own.
create table backup_taken (
  seal varchar(64) primary key,
  taken_at timestamp with time zone not null
);
