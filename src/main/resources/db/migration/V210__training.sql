create table training (
    id                   uuid primary key,
    project_id           uuid not null references project (id),
    audience             text not null check (audience in ('PROJECT_LEADER', 'STEERING_GROUP')),
    content              text not null check (length(content) <= 4000),
    hours                numeric(5, 1) not null check (hours between 0.5 and 200),
    provider             text not null check (length(provider) <= 200),
    material             text check (length(material) <= 4000),
    test_missing_because text check (length(test_missing_because) <= 4000),
    recorded_by          uuid not null references account (id),
    recorded_at          timestamptz not null,
    constraint training_test_of_the_group check (audience = 'STEERING_GROUP' or test_missing_because is null)
);
create index ix_training_project on training (project_id);
comment on column training.test_missing_because is 'why not every member has answered the knowledge test; empty where all have';

create table training_day (
    training_id uuid not null references training (id),
    position    integer not null,
    held_on     date not null,
    primary key (training_id, position),
    constraint uq_training_day unique (training_id, held_on)
);

create table training_participant (
    training_id  uuid not null references training (id),
    position     integer not null,
    name         text not null check (length(name) <= 200),
    organisation text not null check (length(organisation) <= 200),
    primary key (training_id, position)
);

create table offered_training (
    id              uuid primary key,
    project_id      uuid not null references project (id),
    position        integer not null,
    title           text not null check (length(title) <= 200),
    kind            text not null
        check (kind in ('PLACE_COLLABORATION', 'SITUATIONAL_PREVENTION', 'SAFETY_INSPECTION', 'LEADING', 'OTHER')),
    held_on         date not null,
    provider        text not null check (length(provider) <= 200),
    seats           integer not null check (seats between 1 and 1000),
    steering_group  integer not null check (steering_group >= 0),
    project_leaders integer not null check (project_leaders >= 0),
    working_groups  integer not null check (working_groups >= 0),
    recorded_by     uuid not null references account (id),
    recorded_at     timestamptz not null,
    constraint offered_training_seats check (steering_group + project_leaders + working_groups <= seats)
);
create index ix_offered_training_project on offered_training (project_id);

create trigger keep_as_written before update or delete on training
    for each row execute function keep_as_written();
create trigger keep_as_written before update or delete on training_day
    for each row execute function keep_as_written();
create trigger keep_as_written before update or delete on training_participant
    for each row execute function keep_as_written();
create trigger keep_as_written before update or delete on offered_training
    for each row execute function keep_as_written();
