-- Run once, by the database container, when its volume is empty.
\getenv owner_password TRYGGA_OWNER_PASSWORD
\getenv application_password TRYGGA_APP_PASSWORD
create role trygga_owner login password :'owner_password';
create role trygga_app login password :'application_password';
create database trygga owner trygga_owner;
revoke all on database trygga from public;
grant connect, temporary on database trygga to trygga_app;
