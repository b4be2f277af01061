create table collaboration_analysis (
    id                   uuid primary key,
    project_id           uuid not null references project (id),
    version              integer not null check (version > 0),
    missing_others       text check (length(missing_others) <= 4000),
    strengths            text not null check (length(strengths) <= 4000),
    weaknesses           text not null check (length(weaknesses) <= 4000),
    local_council_exists boolean not null,
    local_council_name   text check (length(local_council_name) <= 200),
    recommended_basis    text not null check (recommended_basis in ('LOCAL_COUNCIL', 'NEW')),
    recommendation       text not null check (length(recommendation) <= 4000),
    recorded_by          uuid not null references account (id),
    recorded_at          timestamptz not null,
    superseded_at        timestamptz,
    constraint uq_collaboration_analysis_version unique (project_id, version),
    constraint collaboration_analysis_council check (local_council_exists = (local_council_name is not null)),
    constraint collaboration_analysis_basis check (local_council_exists or recommended_basis = 'NEW')
);
create unique index uq_collaboration_analysis_current on collaboration_analysis (project_id)
    where superseded_at is null;

create table existing_collaboration (
    analysis_id  uuid not null references collaboration_analysis (id),
    position     integer not null,
    name         text not null check (length(name) <= 200),
    participants text not null check (length(participants) <= 4000),
    works        text not null check (works in ('WELL', 'PARTLY', 'POORLY')),
    primary key (analysis_id, position)
);

create table missing_actor (
    analysis_id uuid not null references collaboration_analysis (id),
    actor_id    uuid not null references actor (id),
    primary key (analysis_id, actor_id)
);
create index ix_missing_actor_actor on missing_actor (actor_id);

create table council_development (
    id             uuid primary key,
    project_id     uuid not null references project (id),
    version        integer not null check (version > 0),
    changes        text not null check (length(changes) <= 4000),
    chair_actor_id uuid not null references actor (id),
    chair_name     text not null check (length(chair_name) <= 200),
    chair_position text not null check (length(chair_position) <= 200),
    valid_from     date not null,
    recorded_by    uuid not null references account (id),
    recorded_at    timestamptz not null,
    superseded_at  timestamptz,
    constraint uq_council_development_version unique (project_id, version)
);
create unique index uq_council_development_current on council_development (project_id) where superseded_at is null;

create table steering_group (
    id            uuid primary key,
    project_id    uuid not null references project (id),
    version       integer not null check (version > 0),
    name          text not null check (length(name) <= 200),
    basis         text not null check (basis in ('LOCAL_COUNCIL', 'NEW')),
    mandate       text not null check (length(mandate) <= 4000),
    rhythm        text not null
        check (rhythm in ('EVERY_SECOND_WEEK', 'MONTHLY', 'EVERY_SECOND_MONTH', 'QUARTERLY', 'WHEN_NEEDED')),
    recorded_by   uuid not null references account (id),
    recorded_at   timestamptz not null,
    superseded_at timestamptz,
    constraint uq_steering_group_version unique (project_id, version)
);
create unique index uq_steering_group_current on steering_group (project_id) where superseded_at is null;

create table steering_group_member (
    group_id   uuid not null references steering_group (id),
    position   integer not null,
    name       text not null check (length(name) <= 200),
    actor_id   uuid not null references actor (id),
    role       text not null check (role in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'DEPUTY')),
    account_id uuid references account (id),
    primary key (group_id, position)
);
create unique index uq_steering_group_member_chair on steering_group_member (group_id) where role = 'CHAIR';
create unique index uq_steering_group_member_account on steering_group_member (group_id, account_id);
create index ix_steering_group_member_actor on steering_group_member (actor_id);

create table coaching_session (
    id              uuid primary key,
    project_id      uuid not null references project (id),
    held_on         date not null,
    topic           text not null check (length(topic) <= 200),
    businesses      integer not null check (businesses between 0 and 200),
    property_owners integer not null check (property_owners between 0 and 200),
    departments     integer not null check (departments between 0 and 200),
    next_steps      text not null check (length(next_steps) <= 4000),
    recorded_by     uuid not null references account (id),
    recorded_at     timestamptz not null,
    constraint coaching_session_participants check (businesses + property_owners + departments > 0)
);
create index ix_coaching_session_project on coaching_session (project_id);
