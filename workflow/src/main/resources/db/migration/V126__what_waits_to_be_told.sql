alter table notice add column waits boolean default true not null;

update notice set waits = told < changes;

create index notice_by_waiting on notice (conversation, waits, waiting_since);
create index notice_by_kind on notice (kind);
