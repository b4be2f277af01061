create table place_development (
    id          uuid primary key,
    project_id  uuid not null constraint fk_place_development_project_id references project (id),
    summary     text not null check (summary <> '' and length(summary) <= 4000),
    recorded_by uuid not null constraint fk_place_development_recorded_by references account (id),
    recorded_at timestamptz not null,
    constraint uq_place_development_project_id unique (project_id)
);

create table developed_measure (
    development_id uuid not null constraint fk_developed_measure_development_id references place_development (id),
    position       integer not null,
    measure_id     uuid not null constraint fk_developed_measure_measure_id references measure (id),
    status         text not null,
    primary key (development_id, position),
    constraint uq_developed_measure_measure_id unique (development_id, measure_id)
);
create index ix_developed_measure_measure_id on developed_measure (measure_id);

create trigger keep_as_written before update or delete on place_development
    for each row execute function keep_as_written();
create trigger keep_as_written before update or delete on developed_measure
    for each row execute function keep_as_written();
