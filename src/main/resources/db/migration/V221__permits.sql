-- Which permits a measure needs is decided with the plan; how they come along is reported.
alter table action_plan_measure
    add column permit_kinds varchar(255) array not null default '{}',
    add constraint ck_action_plan_measure_permit_kinds check (permit_kinds <@ array[
        'POLICE', 'GUARDS', 'BUILDING', 'CAMERA', 'LOCAL_RULES', 'PROCUREMENT', 'TRADER_SUPPORT', 'OTHER']::varchar[]);
alter table action_plan_measure alter column permit_kinds drop default;

create table measure_permit (
    id              uuid primary key,
    project_id      uuid not null,
    measure_id      uuid not null,
    kind            text not null check (kind in
        ('POLICE', 'GUARDS', 'BUILDING', 'CAMERA', 'LOCAL_RULES', 'PROCUREMENT', 'TRADER_SUPPORT', 'OTHER')),
    status          text not null check (status in ('APPLIED', 'GRANTED', 'DENIED')),
    occurred_on     date not null,
    registry_number text check (registry_number <> '' and length(registry_number) <= 200),
    note            text check (note <> '' and length(note) <= 4000),
    recorded_by     uuid not null constraint fk_measure_permit_recorded_by references account (id),
    recorded_at     timestamptz not null,
    constraint fk_measure_permit_measure foreign key (project_id, measure_id) references measure (project_id, id),
    constraint ck_measure_permit_answer check (status = 'APPLIED' or registry_number is not null)
);
create index ix_measure_permit_measure_id on measure_permit (measure_id, recorded_at);
create trigger keep_as_written before update or delete on measure_permit
    for each row execute function keep_as_written();
