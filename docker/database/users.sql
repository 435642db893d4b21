-- The database's first start: the tables will belong to one user, the application works as another, and nobody is superuser
-- from elsewhere than this container.
\set owner `cat /run/secrets/spring.flyway.password`
\set application `cat /run/secrets/spring.datasource.password`
create role committee_owner login password :'owner';
create role committee login password :'application';
alter database :"DBNAME" owner to committee_owner;
alter role :"USER" password null;
