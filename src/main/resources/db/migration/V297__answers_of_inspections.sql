-- What was found at a place when it was inspected: each statement of the checklist about a factor with its answer.
create table inspection_finding (
    id uuid primary key,
    project_id uuid not null constraint fk_inspection_finding_project_id references project (id),
    row_id uuid not null,
    version bigint not null check (version > 0),
    occasion text not null check (occasion in ('BASELINE', 'FOLLOW_UP')),
    place_id uuid not null constraint fk_inspection_finding_place_id references place (id),
    factor_code text not null check (factor_code <> ''),
    checklist_version text not null check (checklist_version <> ''),
    answers jsonb not null check (jsonb_typeof(answers) = 'array' and jsonb_array_length(answers) between 1 and 3),
    observation text check (observation <> ''),
    recorded_by uuid not null constraint fk_inspection_finding_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_by uuid constraint fk_inspection_finding_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_inspection_finding_row_id_version unique (row_id, version)
);
create index ix_inspection_finding_project_id on inspection_finding (project_id) where superseded_at is null;
create index ix_inspection_finding_place_id on inspection_finding (place_id);
create unique index uq_inspection_finding_current on inspection_finding (project_id, occasion, place_id, factor_code)
    where superseded_at is null;

-- With the inspection its findings are recorded, too.
create trigger tr_inspection_finding_kept before insert or update or delete on inspection_finding
    for each row execute function keep_recorded_visit();
create trigger refuse_when_the_project_is_over before insert or update or delete on inspection_finding
    for each row execute function refuse_when_the_project_is_over();

-- Photos from inspections.
alter table document drop constraint document_subject_kind_check;
alter table document add constraint ck_document_subject_kind check (subject_kind in ('MEASURE', 'INSPECTION'));
