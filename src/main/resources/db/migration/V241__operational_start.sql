create table operational_start (
    id            uuid primary key,
    project_id    uuid not null constraint fk_operational_start_project_id references project (id),
    row_id        uuid not null,
    version       bigint not null check (version > 0),
    measure_id    uuid not null constraint fk_operational_start_measure_id references measure (id),
    starts_on     date not null,
    needs         text check (needs <> '' and length(needs) <= 4000),
    recorded_by   uuid not null constraint fk_operational_start_recorded_by references account (id),
    recorded_at   timestamptz not null,
    superseded_by uuid constraint fk_operational_start_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_operational_start_row_id_version unique (row_id, version),
    constraint ck_operational_start_superseded check ((superseded_by is null) = (superseded_at is null))
);
create unique index uq_operational_start_current on operational_start (project_id, measure_id)
    where superseded_at is null;
create index ix_operational_start_measure_id on operational_start (measure_id);
