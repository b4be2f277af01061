create table knowledge_answer (
    id            uuid primary key,
    project_id    uuid not null references project (id),
    row_id        uuid not null,
    version       bigint not null check (version > 0),
    member_key    uuid not null,
    member_name   text not null check (length(member_name) <= 200),
    occasion      text not null check (occasion in ('BEFORE', 'AFTER')),
    test_version  text not null,
    recorded_by   uuid not null references account (id),
    recorded_at   timestamptz not null,
    superseded_by uuid references account (id),
    superseded_at timestamptz,
    constraint uq_knowledge_answer_version unique (row_id, version)
);
create unique index uq_knowledge_answer_current on knowledge_answer (project_id, member_key, occasion)
    where superseded_at is null;
comment on table knowledge_answer is 'what one member answered; only totals of five members or more are ever shown';

create table knowledge_answer_choice (
    answer_id uuid not null references knowledge_answer (id),
    question  text not null,
    choice    text not null,
    primary key (answer_id, question)
);
create trigger keep_as_written before update or delete on knowledge_answer_choice
    for each row execute function keep_as_written();
