-- Where a person is reached by mail, and whether mails about tasks are wanted.
alter table account
    add column email text check (length(email) <= 254 and email ~ '^[^@\s]+@[^@\s]+\.[^@\s.]+$'),
    add column task_mails boolean not null default true;
