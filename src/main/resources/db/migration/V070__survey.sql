create table survey_total (
    id uuid primary key,
    project_id uuid not null constraint fk_survey_total_project_id references project (id),
    row_id uuid not null,
    version bigint not null check (version > 0),
    wave text not null check (wave in ('BASELINE', 'FOLLOW_UP')),
    place_id uuid constraint fk_survey_total_place_id references place (id),
    from_day date not null,
    to_day date not null,
    channel text not null,
    source text not null check (source <> ''),
    day_answered integer check (day_answered > 0),
    day_safe integer check (day_safe between 0 and day_answered),
    dark_answered integer check (dark_answered > 0),
    dark_safe integer check (dark_safe between 0 and dark_answered),
    avoid_answered integer check (avoid_answered > 0),
    avoiding integer check (avoiding between 0 and avoid_answered),
    help_answered integer check (help_answered > 0),
    trusting integer check (trusting between 0 and help_answered),
    recorded_by uuid not null constraint fk_survey_total_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_by uuid constraint fk_survey_total_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_survey_total_row_id_version unique (row_id, version),
    constraint ck_survey_total_period check (from_day <= to_day),
    constraint ck_survey_total_pairs check (num_nulls(day_answered, day_safe) <> 1
        and num_nulls(dark_answered, dark_safe) <> 1
        and num_nulls(avoid_answered, avoiding) <> 1
        and num_nulls(help_answered, trusting) <> 1
        and num_nonnulls(day_answered, dark_answered, avoid_answered, help_answered) > 0)
);
create index ix_survey_total_project_id on survey_total (project_id) where superseded_at is null;
create index ix_survey_total_place_id on survey_total (place_id);

create table survey_wave_closing (
    id uuid primary key,
    project_id uuid not null constraint fk_survey_wave_closing_project_id references project (id),
    wave text not null check (wave in ('BASELINE', 'FOLLOW_UP')),
    recorded_by uuid not null constraint fk_survey_wave_closing_recorded_by references account (id),
    recorded_at timestamptz not null,
    constraint uq_survey_wave_closing_project_id_wave unique (project_id, wave)
);
