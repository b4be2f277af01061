-- What became of the expected results, computed and never typed. The verdict follows from the evidence.
create table result_evaluation (
    id           uuid primary key,
    project_id   uuid not null references project (id),
    evaluated_at timestamptz not null
);
create index ix_result_evaluation_project on result_evaluation (project_id, evaluated_at);

create table result_evidence (
    evaluation_id uuid not null references result_evaluation (id),
    position      integer not null,
    result        text not null
        check (result in ('SAFETY_ANALYSIS', 'ACTION_PLAN', 'COLLABORATION_FORM', 'CONTINUED_WORK')),
    kind          text not null,
    state         text not null check (state in ('MET', 'NOT_MET', 'NOT_ON_RECORD')),
    name          text,
    amount        integer check (amount >= 0),
    occurred_on   date,
    primary key (evaluation_id, position)
);
