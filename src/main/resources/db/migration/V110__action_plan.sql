-- The plan as a whole. Whoever changes a version or the status of a measure holds this row until the change is committed.
create table action_plan (
    project_id uuid primary key constraint fk_action_plan_project_id references project (id)
);

create table action_plan_version (
    id             uuid primary key,
    project_id     uuid not null constraint fk_action_plan_version_project_id references action_plan (project_id),
    number         integer not null check (number > 0),
    status         text not null check (status in ('DRAFT', 'UNDER_DECISION', 'ADOPTED', 'RETURNED')),
    reason         text check (reason <> ''),
    opened_by      uuid not null constraint fk_action_plan_version_opened_by references account (id),
    opened_at      timestamptz not null,
    note           text,
    handed_on_by   uuid constraint fk_action_plan_version_handed_on_by references account (id),
    handed_on_at   timestamptz,
    settled_at     timestamptz,
    revision       bigint not null,
    constraint uq_action_plan_version_project_id_number unique (project_id, number),
    constraint ck_action_plan_version_handed_on check ((status = 'DRAFT') = (handed_on_at is null)),
    constraint ck_action_plan_version_settled check ((status in ('ADOPTED', 'RETURNED')) = (settled_at is not null))
);
create unique index uq_action_plan_version_open on action_plan_version (project_id)
    where status in ('DRAFT', 'UNDER_DECISION');

create table measure (
    id             uuid primary key,
    project_id     uuid not null constraint fk_measure_project_id references action_plan (project_id),
    number         integer not null check (number > 0),
    status         text not null check (status in
        ('PROPOSED', 'DECIDED', 'BEGUN', 'PAUSED', 'COMPLETED', 'FOLLOWED_UP', 'NOT_FEASIBLE', 'WITHDRAWN')),
    adopted_row_id uuid,
    constraint uq_measure_project_id_number unique (project_id, number),
    constraint ck_measure_adopted check (status = 'PROPOSED' or adopted_row_id is not null)
);

create table measure_history_entry (
    id          uuid primary key,
    project_id  uuid not null constraint fk_measure_history_entry_project_id references project (id),
    measure_id  uuid not null constraint fk_measure_history_entry_measure_id references measure (id),
    position    integer not null check (position >= 0),
    status      text not null,
    occurred_on date not null,
    note        text,
    reference   text,
    evidence    text,
    cost_ore    bigint check (cost_ore >= 0),
    assessment  text check (assessment in ('AS_INTENDED', 'PARTLY', 'NOT_AS_INTENDED')),
    recorded_by uuid not null constraint fk_measure_history_entry_recorded_by references account (id),
    recorded_at timestamptz not null,
    constraint uq_measure_history_entry_measure_id_position unique (measure_id, position),
    constraint ck_measure_history_entry_reason check
        (status not in ('PAUSED', 'NOT_FEASIBLE', 'WITHDRAWN') or coalesce(note, '') <> ''),
    constraint ck_measure_history_entry_decision check
        (status not in ('DECIDED', 'WITHDRAWN') or coalesce(reference, '') <> ''),
    constraint ck_measure_history_entry_completed check
        (status <> 'COMPLETED' or (coalesce(evidence, '') <> '' and cost_ore is not null)),
    constraint ck_measure_history_entry_followed_up check (status <> 'FOLLOWED_UP' or assessment is not null)
);
create index ix_measure_history_entry_project_id on measure_history_entry (project_id);

create table action_plan_measure (
    id                     uuid primary key,
    project_id             uuid not null constraint fk_action_plan_measure_project_id references project (id),
    version_id             uuid not null constraint fk_action_plan_measure_version_id references action_plan_version (id),
    measure_id             uuid not null constraint fk_action_plan_measure_measure_id references measure (id),
    place_id               uuid not null constraint fk_action_plan_measure_place_id references place (id),
    title                  text not null check (title <> ''),
    factor_code            text,
    observation_id         uuid,
    problem                text,
    cause                  text,
    goal                   text,
    goal_areas             varchar(255) array not null,
    indicator              text,
    indicator_source       text,
    baseline_value         text,
    target_value           text,
    description            text,
    steps                  text,
    horizon                text check (horizon in ('OPERATIONAL_SHORT', 'STRATEGIC_LONG')),
    prevention             text check (prevention in ('SITUATIONAL', 'SOCIAL')),
    technique              integer check (technique between 1 and 25),
    priority               text check (priority in ('HIGH', 'MEDIUM', 'LOW')),
    permits                text,
    risks                  text,
    content_version        bigint not null,
    content_changed_by     uuid constraint fk_action_plan_measure_content_changed_by references account (id),
    content_changed_at     timestamptz,
    responsible_actor_id   uuid constraint fk_action_plan_measure_responsible_actor_id references actor (id),
    responsible_person     text,
    responsible_account_id uuid constraint fk_action_plan_measure_responsible_account_id references account (id),
    land_owner_id          uuid constraint fk_action_plan_measure_land_owner_id references actor (id),
    investment_ore         bigint check (investment_ore >= 0),
    yearly_cost_ore        bigint check (yearly_cost_ore >= 0),
    starts_on              date,
    ends_on                date,
    follow_up_on           date,
    commitment_version     bigint not null,
    commitment_changed_by  uuid constraint fk_action_plan_measure_commitment_changed_by references account (id),
    commitment_changed_at  timestamptz,
    constraint uq_action_plan_measure_version_id_measure_id unique (version_id, measure_id),
    constraint ck_action_plan_measure_one_finding check (num_nonnulls(factor_code, observation_id) <= 1),
    constraint ck_action_plan_measure_goal_areas check
        (goal_areas <@ array['SAFETY', 'SENSE_OF_SAFETY', 'ATTRACTIVENESS']::varchar[]),
    constraint ck_action_plan_measure_period check (ends_on >= starts_on),
    constraint ck_action_plan_measure_follow_up check (follow_up_on >= starts_on)
);
create index ix_action_plan_measure_project_id on action_plan_measure (project_id);
create index ix_action_plan_measure_measure_id on action_plan_measure (measure_id);
create index ix_action_plan_measure_responsible_account_id on action_plan_measure (responsible_account_id);
alter table measure add constraint fk_measure_adopted_row_id
    foreign key (adopted_row_id) references action_plan_measure (id);

create table action_plan_participant (
    row_id   uuid not null constraint fk_action_plan_participant_row_id references action_plan_measure (id),
    actor_id uuid not null constraint fk_action_plan_participant_actor_id references actor (id),
    primary key (row_id, actor_id)
);
create index ix_action_plan_participant_actor_id on action_plan_participant (actor_id);

create table plan_adoption (
    id                   uuid primary key,
    project_id           uuid not null constraint fk_plan_adoption_project_id references project (id),
    version_id           uuid not null constraint fk_plan_adoption_version_id references action_plan_version (id),
    decision             text not null check (decision in ('ADOPTED', 'RETURNED')),
    held_on              date not null,
    minutes_reference    text not null check (minutes_reference <> ''),
    required_changes     text,
    reservations         text,
    recorded_by          uuid not null constraint fk_plan_adoption_recorded_by references account (id),
    recorded_at          timestamptz not null,
    confirmed            boolean,
    not_confirmed_reason text,
    on_behalf            boolean not null,
    confirmed_by         uuid constraint fk_plan_adoption_confirmed_by references account (id),
    confirmed_at         timestamptz,
    constraint ck_plan_adoption_required_changes check
        (decision <> 'RETURNED' or coalesce(required_changes, '') <> ''),
    constraint ck_plan_adoption_answered check
        ((confirmed is null) = (confirmed_at is null) and (confirmed is null) = (confirmed_by is null)),
    constraint ck_plan_adoption_not_confirmed check (confirmed is not false or coalesce(not_confirmed_reason, '') <> ''),
    constraint ck_plan_adoption_two_people check (on_behalf or confirmed_by <> recorded_by)
);
create index ix_plan_adoption_project_id on plan_adoption (project_id);
create unique index uq_plan_adoption_unanswered on plan_adoption (version_id) where confirmed is null;

create table plan_adoption_attendee (
    adoption_id  uuid not null constraint fk_plan_adoption_attendee_adoption_id references plan_adoption (id),
    position     integer not null,
    name         text not null check (name <> ''),
    organisation text,
    primary key (adoption_id, position)
);

create table plan_further_decision (
    adoption_id     uuid not null constraint fk_plan_further_decision_adoption_id references plan_adoption (id),
    position        integer not null,
    body            text not null check (body <> ''),
    decides_on      date,
    registry_number text,
    primary key (adoption_id, position)
);
