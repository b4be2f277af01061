create table project_area (
    id uuid primary key,
    project_id uuid not null constraint fk_project_area_project_id references project (id),
    version integer not null check (version > 0),
    name text not null check (name <> ''),
    description text not null,
    crime_and_disorder boolean not null,
    felt_insecurity boolean not null,
    rationale text not null,
    delimitation text,
    boundary text,
    recorded_by uuid not null constraint fk_project_area_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    constraint uq_project_area_project_id_version unique (project_id, version),
    constraint ck_project_area_reason check (crime_and_disorder or felt_insecurity),
    constraint ck_project_area_delimited check (delimitation is not null or boundary is not null)
);
create unique index uq_project_area_current on project_area (project_id) where superseded_at is null;

create table place (
    id uuid primary key,
    project_id uuid not null constraint fk_place_project_id references project (id)
);
create index ix_place_project_id on place (project_id);

create table examined_place (
    area_id uuid not null constraint fk_examined_place_area_id references project_area (id),
    position integer not null check (position between 0 and 11),
    place_id uuid not null constraint fk_examined_place_place_id references place (id),
    name text not null check (name <> ''),
    description text not null,
    kind text not null,
    owner text not null check (owner in ('PUBLIC', 'PRIVATE', 'MIXED')),
    primary key (area_id, position),
    constraint uq_examined_place_area_id_place_id unique (area_id, place_id)
);
create index ix_examined_place_place_id on examined_place (place_id);

create table place_choice (
    id uuid primary key,
    project_id uuid not null constraint fk_place_choice_project_id references project (id),
    version integer not null check (version > 0),
    recorded_by uuid not null constraint fk_place_choice_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    constraint uq_place_choice_project_id_version unique (project_id, version)
);
create unique index uq_place_choice_current on place_choice (project_id) where superseded_at is null;

create table chosen_place (
    choice_id uuid not null constraint fk_chosen_place_choice_id references place_choice (id),
    position integer not null check (position in (0, 1)),
    place_id uuid not null constraint fk_chosen_place_place_id references place (id),
    justification text not null check (justification <> ''),
    primary key (choice_id, position),
    constraint uq_chosen_place_choice_id_place_id unique (choice_id, place_id)
);
create index ix_chosen_place_place_id on chosen_place (place_id);
