create table measure_follow_up (
    id            uuid primary key,
    project_id    uuid not null references project (id),
    version       integer not null check (version > 0),
    meeting_id    uuid not null references meeting (id),
    recorded_by   uuid not null references account (id),
    recorded_at   timestamptz not null,
    superseded_at timestamptz,
    constraint uq_measure_follow_up_version unique (project_id, version)
);
create unique index uq_measure_follow_up_current on measure_follow_up (project_id) where superseded_at is null;

create table followed_up_measure (
    follow_up_id uuid not null references measure_follow_up (id),
    position     integer not null,
    measure_id   uuid not null references measure (id),
    status       text not null,
    effect       text not null check (effect in ('AS_INTENDED', 'PARTLY', 'NOT_AS_INTENDED', 'TOO_EARLY')),
    worked       text check (length(worked) <= 4000),
    did_not_work text check (length(did_not_work) <= 4000),
    primary key (follow_up_id, position),
    constraint uq_followed_up_measure_measure unique (follow_up_id, measure_id)
);
create index ix_followed_up_measure_measure on followed_up_measure (measure_id);

create table continued_work (
    id                 uuid primary key,
    project_id         uuid not null references project (id),
    version            integer not null check (version > 0),
    meeting_id         uuid not null references meeting (id),
    carried_on_by      text not null
        check (carried_on_by in ('GROUP', 'LOCAL_COUNCIL', 'ASSOCIATION', 'MUNICIPALITY', 'NOT_SETTLED')),
    organisation       text not null check (length(organisation) <= 4000),
    next_inspection_on date not null,
    recorded_by        uuid not null references account (id),
    recorded_at        timestamptz not null,
    superseded_at      timestamptz,
    constraint uq_continued_work_version unique (project_id, version)
);
create unique index uq_continued_work_current on continued_work (project_id) where superseded_at is null;

create table continued_work_proposal (
    id                   uuid primary key,
    work_id              uuid not null references continued_work (id),
    position             integer not null,
    kind                 text not null check (kind in ('CONTINUED_WORK', 'JOINT_MEASURE')),
    description          text not null check (length(description) <= 4000),
    responsible_actor_id uuid not null references actor (id),
    due_on               date not null,
    constraint uq_continued_work_proposal_position unique (work_id, position)
);
create index ix_continued_work_proposal_actor on continued_work_proposal (responsible_actor_id);

create table continued_work_partner (
    proposal_id uuid not null references continued_work_proposal (id),
    actor_id    uuid not null references actor (id),
    primary key (proposal_id, actor_id)
);
create index ix_continued_work_partner_actor on continued_work_partner (actor_id);
