create table crime_statistic (
    id uuid primary key,
    project_id uuid not null constraint fk_crime_statistic_project_id references project (id),
    row_id uuid not null,
    version bigint not null check (version > 0),
    place_id uuid constraint fk_crime_statistic_place_id references place (id),
    kind text not null,
    from_day date not null,
    to_day date not null,
    reports integer not null check (reports >= 0),
    source text not null check (source <> ''),
    recorded_by uuid not null constraint fk_crime_statistic_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_by uuid constraint fk_crime_statistic_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_crime_statistic_row_id_version unique (row_id, version),
    constraint ck_crime_statistic_period check (from_day <= to_day)
);
create index ix_crime_statistic_project_id on crime_statistic (project_id) where superseded_at is null;
create index ix_crime_statistic_place_id on crime_statistic (place_id);

create table disturbance (
    id uuid primary key,
    project_id uuid not null constraint fk_disturbance_project_id references project (id),
    row_id uuid not null,
    version bigint not null check (version > 0),
    place_id uuid constraint fk_disturbance_place_id references place (id),
    kind text not null,
    day_part text not null,
    how_often text not null,
    description text,
    source text not null check (source <> ''),
    recorded_by uuid not null constraint fk_disturbance_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_by uuid constraint fk_disturbance_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_disturbance_row_id_version unique (row_id, version)
);
create index ix_disturbance_project_id on disturbance (project_id) where superseded_at is null;
create index ix_disturbance_place_id on disturbance (place_id);

create table situation_picture (
    id uuid primary key,
    project_id uuid not null constraint fk_situation_picture_project_id references project (id),
    row_id uuid not null,
    version bigint not null check (version > 0),
    mapping text not null check (mapping <> ''),
    other_information text not null check (other_information <> ''),
    analysis text not null check (analysis <> ''),
    recorded_by uuid not null constraint fk_situation_picture_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_by uuid constraint fk_situation_picture_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_situation_picture_row_id_version unique (row_id, version)
);
create unique index uq_situation_picture_current on situation_picture (project_id) where superseded_at is null;

create table project_catalogue (
    project_id uuid primary key constraint fk_project_catalogue_project_id references project (id),
    catalogue_version text not null,
    red_up_to integer not null,
    yellow_up_to integer not null,
    frozen_at timestamptz not null,
    constraint ck_project_catalogue_thresholds check (0 <= red_up_to and red_up_to < yellow_up_to and yellow_up_to < 20)
);

create table factor_choice (
    id uuid primary key,
    project_id uuid not null constraint fk_factor_choice_project_id references project (id),
    row_id uuid not null,
    version bigint not null check (version > 0),
    factor_code text not null,
    used boolean not null,
    reason text,
    recorded_by uuid not null constraint fk_factor_choice_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_by uuid constraint fk_factor_choice_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_factor_choice_row_id_version unique (row_id, version),
    constraint ck_factor_choice_reason check (used or reason <> '')
);
create unique index uq_factor_choice_current on factor_choice (project_id, factor_code) where superseded_at is null;

create table factor_rating (
    id uuid primary key,
    project_id uuid not null constraint fk_factor_rating_project_id references project (id),
    row_id uuid not null,
    version bigint not null check (version > 0),
    occasion text not null check (occasion in ('BASELINE', 'FOLLOW_UP')),
    place_id uuid not null constraint fk_factor_rating_place_id references place (id),
    factor_code text not null,
    score integer check (score between 0 and 20),
    cannot_be_rated boolean not null,
    rationale text not null check (rationale <> ''),
    evidence text,
    rated_on date not null,
    light text check (light in ('DAYLIGHT', 'DUSK', 'DARKNESS')),
    second_score integer check (second_score between 0 and 20),
    second_rater uuid constraint fk_factor_rating_second_rater references account (id),
    recorded_by uuid not null constraint fk_factor_rating_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_by uuid constraint fk_factor_rating_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_factor_rating_row_id_version unique (row_id, version),
    constraint ck_factor_rating_score check ((score is null) = cannot_be_rated),
    constraint ck_factor_rating_evidence check (score is null or evidence <> ''),
    constraint ck_factor_rating_second check (num_nulls(second_score, second_rater) <> 1)
);
create unique index uq_factor_rating_current on factor_rating (project_id, occasion, place_id, factor_code)
    where superseded_at is null;
create index ix_factor_rating_place_id on factor_rating (place_id);

create table assessment (
    id uuid primary key,
    project_id uuid not null constraint fk_assessment_project_id references project (id),
    row_id uuid not null,
    version bigint not null check (version > 0),
    occasion text not null check (occasion in ('BASELINE', 'FOLLOW_UP')),
    summary text not null check (summary <> ''),
    recorded_by uuid not null constraint fk_assessment_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_by uuid constraint fk_assessment_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_assessment_row_id_version unique (row_id, version)
);
create unique index uq_assessment_current on assessment (project_id, occasion) where superseded_at is null;
