create table project (
    id              uuid primary key,
    municipality_id uuid not null references municipality (id),
    name            text not null collate "swedish" check (length(name) between 1 and 200),
    purpose         text not null check (length(purpose) <= 4000),
    model           text not null check (model in ('INSTEGSMODELL', 'FULLSKALEMODELL')),
    status          text not null check (status in ('ACTIVE', 'PAUSED', 'CLOSED', 'ENDED_EARLY')),
    starts_on       date not null,
    ends_on         date not null check (ends_on > starts_on),
    opened_by       uuid not null references account (id),
    opened_at       timestamptz not null,
    paused_on       date,
    closed_at       timestamptz,
    version         bigint not null
);
create index ix_project_municipality on project (municipality_id);

create table calendar_entry (
    id         uuid primary key,
    project_id uuid not null references project (id),
    step       text not null,
    due_on     date not null,
    version    bigint not null,
    constraint uq_calendar_entry_step unique (project_id, step)
);

create table calendar_move (
    id         uuid primary key,
    project_id uuid not null references project (id),
    step       text not null,
    due_before date not null,
    due_after  date not null,
    reason     text not null check (length(reason) between 1 and 4000),
    moved_by   uuid not null references account (id),
    moved_at   timestamptz not null
);
create index ix_calendar_move_project on calendar_move (project_id);

create table project_member (
    id         uuid primary key,
    project_id uuid not null references project (id),
    account_id uuid not null references account (id),
    role       text not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz check (ends_at >= starts_at),
    granted_by uuid not null references account (id)
);
create unique index uq_project_member_current on project_member (project_id, account_id, role) where ends_at is null;
create index ix_project_member_account on project_member (account_id) where ends_at is null;

create table journal_entry (
    id          uuid primary key,
    project_id  uuid not null references project (id),
    recorded_at timestamptz not null,
    recorded_by uuid references account (id),
    kind        text not null,
    step        text,
    note        text
);
create index ix_journal_entry_project on journal_entry (project_id, recorded_at);

create table submission (
    id            uuid primary key,
    project_id    uuid not null references project (id),
    task_id       text not null,
    step          text not null,
    form_id       text not null,
    deployment_id text not null,
    submitted_by  uuid not null references account (id),
    submitted_at  timestamptz not null,
    content       jsonb not null,
    constraint uq_submission_task unique (task_id)
);
create index ix_submission_project on submission (project_id, submitted_at);
create index ix_submission_account on submission (submitted_by, submitted_at);

create table draft (
    subject    text not null,
    account_id uuid not null references account (id),
    project_id uuid not null references project (id),
    content    jsonb not null,
    saved_at   timestamptz not null,
    primary key (subject, account_id)
);
create index ix_draft_project on draft (project_id);
