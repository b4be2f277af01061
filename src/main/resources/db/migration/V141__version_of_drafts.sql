-- What a draft was typed over: a draft of an older version stands beside the row and is never laid over it unasked.
-- Drafts from before are of a version that nobody knows.
alter table draft add column version bigint not null default -1;
alter table draft alter column version drop default;
alter table draft drop constraint draft_pkey;
alter table draft add primary key (subject, account_id, version);
