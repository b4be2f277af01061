-- A form that stands open in two windows has a draft of each: neither is written over unasked.
alter table draft add column opening bigint not null default 0;
alter table draft drop constraint draft_pkey;
alter table draft add primary key (subject, account_id, version, opening);
