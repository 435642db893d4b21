create index task_by_owner on task (status, owner, due);
create index approval_by_outcome on approval (outcome);
