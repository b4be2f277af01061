-- Meetings that people are called to. A change or a cancellation is a new version; the versions before stay as they were.
create table planned_meeting (
    id uuid primary key,
    project_id uuid not null constraint fk_planned_meeting_project_id references project (id),
    meeting_id uuid not null constraint fk_planned_meeting_meeting_id references planned_meeting (id),
    version integer not null check (version > 0),
    form text not null check (form in ('DIGITAL', 'WORKSHOP', 'SITE_WALK')),
    step text check (step <> ''),
    held_on date not null,
    starts_at time not null,
    ends_at time not null,
    place text not null check (place <> ''),
    cancelled boolean not null,
    reason text check (reason <> ''),
    recorded_by uuid not null constraint fk_planned_meeting_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    constraint uq_planned_meeting_version unique (meeting_id, version),
    constraint ck_planned_meeting_ends_after_start check (ends_at > starts_at),
    constraint ck_planned_meeting_reason check ((version = 1) = (reason is null)),
    constraint ck_planned_meeting_cancelled check (not cancelled or version > 1)
);
create unique index uq_planned_meeting_current on planned_meeting (meeting_id) where superseded_at is null;
create index ix_planned_meeting_project_id on planned_meeting (project_id, held_on) where superseded_at is null;

create table planned_meeting_invitee (
    meeting_id uuid not null constraint fk_planned_meeting_invitee_meeting_id references planned_meeting (id),
    position integer not null,
    account_id uuid constraint fk_planned_meeting_invitee_account_id references account (id),
    actor_id uuid constraint fk_planned_meeting_invitee_actor_id references actor (id),
    name text not null check (name <> ''),
    email text check (email ~ '^[^@\s]+@[^@\s]+\.[^@\s.]+$'),
    primary key (meeting_id, position),
    constraint ck_planned_meeting_invitee_who check (num_nonnulls(account_id, actor_id) = 1),
    constraint uq_planned_meeting_invitee_account_id unique (meeting_id, account_id),
    constraint uq_planned_meeting_invitee_actor_id unique (meeting_id, actor_id)
);

create trigger keep_superseded_planned_meeting before update or delete on planned_meeting
    for each row when (old.superseded_at is not null) execute function keep_as_written();
create trigger keep_planned_meeting_invitee before update or delete on planned_meeting_invitee
    for each row execute function keep_as_written();
