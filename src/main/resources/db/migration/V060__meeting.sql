create table meeting (
    id uuid primary key,
    project_id uuid not null constraint fk_meeting_project_id references project (id),
    module text not null check (module in ('INTRODUCTION', 'MODULE_1', 'MODULE_2', 'MODULE_3', 'MODULE_4')),
    step text not null,
    form text not null check (form in ('DIGITAL', 'WORKSHOP', 'SITE_WALK')),
    held_on date not null,
    starts_at time not null,
    ends_at time not null,
    place text,
    minutes text,
    problem_picture text,
    target_picture text,
    recorded_by uuid not null constraint fk_meeting_recorded_by references account (id),
    recorded_at timestamptz not null,
    constraint ck_meeting_ends_after_start check (ends_at > starts_at),
    constraint ck_meeting_place check (form = 'DIGITAL' or place is not null),
    constraint ck_meeting_pictures check ((problem_picture is null) = (target_picture is null))
);
create index ix_meeting_project_id on meeting (project_id, held_on);

create table meeting_agenda_point (
    meeting_id uuid not null constraint fk_meeting_agenda_point_meeting_id references meeting (id),
    point text not null,
    primary key (meeting_id, point)
);

create table meeting_participant (
    meeting_id uuid not null constraint fk_meeting_participant_meeting_id references meeting (id),
    position integer not null,
    actor_id uuid constraint fk_meeting_participant_actor_id references actor (id),
    organisation text not null collate "swedish" check (organisation <> ''),
    sector text not null check (sector in ('PUBLIC', 'PRIVATE')),
    persons integer not null check (persons between 0 and 1000),
    roles text,
    agrees_on_problem boolean,
    agrees_on_target boolean,
    agrees_on_measures boolean,
    reservation text,
    primary key (meeting_id, position),
    constraint uq_meeting_participant_meeting_id_actor_id unique (meeting_id, actor_id),
    constraint ck_meeting_participant_stance check (
        num_nulls(agrees_on_problem, agrees_on_target, agrees_on_measures) in (0, 3)),
    constraint ck_meeting_participant_present check (persons > 0 or agrees_on_problem is not null)
);
create index ix_meeting_participant_actor_id on meeting_participant (actor_id);

create table meeting_decision (
    meeting_id uuid not null constraint fk_meeting_decision_meeting_id references meeting (id),
    position integer not null,
    decision text not null check (decision <> ''),
    primary key (meeting_id, position)
);
