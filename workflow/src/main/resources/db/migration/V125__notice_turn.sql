create table notice_turn (
  conversation varchar(80) primary key references notice_conversation (id)
);

insert into notice_turn (conversation) select id from notice_conversation;

alter table notice_workspace add column pause_cause varchar(40);

update notice_workspace set pause_cause = 'ASKED_TO_WAIT' where paused_until is not null;
