create table site_walk (
    id           uuid primary key,
    project_id   uuid not null references project (id),
    purpose      text not null check (purpose in ('START', 'MIDWAY', 'CLOSING')),
    walked_on    date not null,
    starts_at    time not null,
    ends_at      time not null check (ends_at > starts_at),
    light        text not null check (light in ('DAYLIGHT', 'DUSK', 'DARKNESS')),
    weather      text not null check (length(weather) <= 200),
    leader       text not null check (length(leader) <= 200),
    secretary    text not null check (length(secretary) <= 200),
    participants integer not null check (participants between 1 and 200),
    recorded_by  uuid not null references account (id),
    recorded_at  timestamptz not null
);
create index ix_site_walk_project on site_walk (project_id);

create table site_walk_role (
    walk_id uuid not null references site_walk (id),
    role    text not null,
    present boolean not null,
    primary key (walk_id, role)
);

create table walk_observation (
    id                uuid primary key,
    project_id        uuid not null references project (id),
    row_id            uuid not null,
    version           bigint not null check (version > 0),
    walk_id           uuid references site_walk (id),
    place_id          uuid not null references place (id),
    stop              text not null check (length(stop) <= 200),
    kind              text not null check (kind in ('POSITIVE', 'NEGATIVE', 'NEUTRAL')),
    factor_code       text,
    text              text not null check (length(text) <= 4000),
    severity          text check (severity in ('SLIGHT', 'CLEAR', 'SERIOUS')),
    time_dependency   text not null
        check (time_dependency in ('ALWAYS', 'DAYTIME', 'EVENING', 'NIGHT', 'SEASONAL')),
    proposed_measure  text check (length(proposed_measure) <= 4000),
    responsible_party text check (length(responsible_party) <= 200),
    acute             boolean not null,
    recorded_by       uuid not null references account (id),
    recorded_at       timestamptz not null,
    superseded_by     uuid references account (id),
    superseded_at     timestamptz,
    constraint uq_walk_observation_version unique (row_id, version),
    constraint ck_walk_observation_severity check ((kind = 'NEGATIVE') = (severity is not null)),
    constraint ck_walk_observation_acute check (kind = 'NEGATIVE' or not acute),
    constraint ck_walk_observation_walk check (walk_id is null or superseded_at is null)
);
create index ix_walk_observation_project on walk_observation (project_id);
create index ix_walk_observation_walk on walk_observation (walk_id);
create index ix_walk_observation_place on walk_observation (place_id);
comment on column walk_observation.walk_id is 'empty until the walk is recorded; then the row no longer changes';
