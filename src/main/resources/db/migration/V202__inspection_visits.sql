-- When, by whom and under what circumstances a place was inspected, and by which version of the method.
create table inspection_visit (
    id uuid primary key,
    project_id uuid not null constraint fk_inspection_visit_project_id references project (id),
    row_id uuid not null,
    version bigint not null check (version > 0),
    occasion text not null check (occasion in ('BASELINE', 'FOLLOW_UP')),
    method_version text not null check (method_version <> ''),
    place_id uuid not null constraint fk_inspection_visit_place_id references place (id),
    inspected_on date not null,
    starts_at time not null,
    ends_at time not null,
    light text not null check (light in ('DAYLIGHT', 'DUSK', 'DARKNESS')),
    weather text not null,
    inspector uuid not null constraint fk_inspection_visit_inspector references account (id),
    recorded_by uuid not null constraint fk_inspection_visit_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_by uuid constraint fk_inspection_visit_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_inspection_visit_row_id_version unique (row_id, version),
    constraint ck_inspection_visit_time check (starts_at <> ends_at)
);
create index ix_inspection_visit_project_id on inspection_visit (project_id) where superseded_at is null;
create index ix_inspection_visit_place_id on inspection_visit (place_id);

-- With the inspection its visits are recorded, too.
create function keep_recorded_visit() returns trigger language plpgsql as $$
begin
    if exists (
        select from assessment
        where project_id = coalesce(new.project_id, old.project_id) and occasion = coalesce(new.occasion, old.occasion)
            and part in ('ALL', 'INSPECTED')
    ) then
        raise exception 'The inspection of project % is recorded', coalesce(new.project_id, old.project_id);
    end if;
    return coalesce(new, old);
end
$$;
create trigger tr_inspection_visit_kept before insert or update or delete on inspection_visit
    for each row execute function keep_recorded_visit();
