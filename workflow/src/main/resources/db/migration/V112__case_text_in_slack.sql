alter table cases add column slack_allowed boolean;
alter table cases add column slack_decision varchar;
alter table cases add column slack_decided_on date;
