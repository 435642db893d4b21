alter table approval add column opened_by varchar default 'the ISU' not null;
