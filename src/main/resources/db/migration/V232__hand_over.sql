-- What a project leaves when it ends, and to whom: kept as it was on that day, since the measures live on.
create table hand_over (
    id                 uuid primary key,
    project_id         uuid not null constraint fk_hand_over_project_id references project (id),
    receiver           text not null
        check (receiver in ('GROUP', 'LOCAL_COUNCIL', 'ASSOCIATION', 'MUNICIPALITY', 'COORDINATOR')),
    organisation       text check (organisation <> ''),
    next_inspection_on date,
    recorded_by        uuid constraint fk_hand_over_recorded_by references account (id),
    recorded_at        timestamptz not null,
    constraint uq_hand_over_project_id unique (project_id)
);

create table hand_over_item (
    hand_over_id uuid not null constraint fk_hand_over_item_hand_over_id references hand_over (id),
    position     integer not null,
    kind         text not null check (kind in ('MEASURE', 'WORKING_GROUP')),
    ref          uuid not null,
    name         text not null check (name <> ''),
    responsible  text not null,
    primary key (hand_over_id, position),
    constraint uq_hand_over_item_ref unique (hand_over_id, kind, ref)
);

create trigger keep_as_written before update or delete on hand_over
    for each row execute function keep_as_written();
create trigger keep_as_written before update or delete on hand_over_item
    for each row execute function keep_as_written();
