-- What a project has settled before it compares: from its first answer on it asks and tests in this way and no other.
create table survey_registration (
    project_id uuid primary key constraint fk_survey_registration_project_id references project (id),
    questionnaire_version text not null check (questionnaire_version <> ''),
    primary_item text not null check (primary_item <> ''),
    test text not null check (test in ('NEWCOMBE_95')),
    fewest_compared integer not null check (fewest_compared > 0),
    fewest_shown integer not null check (fewest_shown > 0),
    locked_at timestamptz not null
);
create trigger keep_as_written before update or delete on survey_registration
    for each row execute function keep_as_written();

-- When and where people were asked.
create table survey_occasion (
    id uuid primary key,
    project_id uuid not null constraint fk_survey_occasion_project_id references project (id),
    row_id uuid not null,
    version bigint not null check (version > 0),
    wave text not null check (wave in ('BASELINE', 'FOLLOW_UP')),
    place_id uuid not null constraint fk_survey_occasion_place_id references place (id),
    channel text not null,
    from_day date not null,
    to_day date not null,
    from_time time,
    to_time time,
    refusals integer check (refusals >= 0),
    recorded_by uuid not null constraint fk_survey_occasion_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_by uuid constraint fk_survey_occasion_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_survey_occasion_row_id_version unique (row_id, version),
    constraint ck_survey_occasion_days check (from_day <= to_day),
    constraint ck_survey_occasion_times check (num_nulls(from_time, to_time) <> 1)
);
create index ix_survey_occasion_project_id on survey_occasion (project_id) where superseded_at is null;
create index ix_survey_occasion_place_id on survey_occasion (place_id);

create table survey_import (
    id uuid primary key,
    project_id uuid not null constraint fk_survey_import_project_id references project (id),
    wave text not null check (wave in ('BASELINE', 'FOLLOW_UP')),
    file_name text not null,
    file_sha256 text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
    answers integer not null check (answers > 0),
    recorded_by uuid not null constraint fk_survey_import_recorded_by references account (id),
    recorded_at timestamptz not null
);
create index ix_survey_import_project_id on survey_import (project_id);
create trigger keep_as_written before update or delete on survey_import
    for each row execute function keep_as_written();

-- What one person has answered, without anything that tells who it was.
create table survey_answer (
    id uuid primary key,
    project_id uuid not null constraint fk_survey_answer_project_id references project (id),
    row_id uuid not null,
    version bigint not null check (version > 0),
    wave text not null check (wave in ('BASELINE', 'FOLLOW_UP')),
    number integer not null check (number > 0),
    occasion_id uuid not null,
    choices jsonb not null check (jsonb_typeof(choices) = 'object'),
    improvement text check (improvement <> ''),
    import_id uuid constraint fk_survey_answer_import_id references survey_import (id),
    recorded_by uuid not null constraint fk_survey_answer_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_by uuid constraint fk_survey_answer_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_survey_answer_row_id_version unique (row_id, version)
);
create index ix_survey_answer_project_id on survey_answer (project_id, wave) where superseded_at is null;
create index ix_survey_answer_occasion_id on survey_answer (occasion_id) where superseded_at is null;
create unique index uq_survey_answer_number on survey_answer (project_id, wave, number) where superseded_at is null;
create index ix_survey_answer_import_id on survey_answer (import_id);

-- How a wave was collected; with it the wave ends.
create table survey_collection (
    id uuid primary key,
    project_id uuid not null constraint fk_survey_collection_project_id references project (id),
    wave text not null check (wave in ('BASELINE', 'FOLLOW_UP')),
    recruitment text not null check (recruitment <> ''),
    deviations text,
    same_way text check (same_way in ('YES', 'NO')),
    differences text,
    recorded_by uuid not null constraint fk_survey_collection_recorded_by references account (id),
    recorded_at timestamptz not null,
    constraint uq_survey_collection_project_id_wave unique (project_id, wave),
    constraint ck_survey_collection_same_way check ((wave = 'FOLLOW_UP') = (same_way is not null)),
    constraint ck_survey_collection_differences check (same_way is distinct from 'NO' or differences <> '')
);
create trigger keep_as_written before update or delete on survey_collection
    for each row execute function keep_as_written();

-- Answers of a wave that has ended stay as they are, whoever asks.
create function keep_ended_survey_wave() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and exists (
        select from survey_collection where project_id = old.project_id and wave = old.wave
    ) or tg_op <> 'DELETE' and exists (
        select from survey_collection where project_id = new.project_id and wave = new.wave
    ) then
        raise exception 'The survey wave has ended and is kept as it is.';
    end if;
    return coalesce(new, old);
end
$$;
create trigger keep_ended_survey_wave before insert or update or delete on survey_occasion
    for each row execute function keep_ended_survey_wave();
create trigger keep_ended_survey_wave before insert or update or delete on survey_answer
    for each row execute function keep_ended_survey_wave();
create trigger keep_ended_survey_wave before insert on survey_import
    for each row execute function keep_ended_survey_wave();

-- An answer is given on an occasion of its own project and wave, and asked as the project has settled.
create function refuse_answer_without_occasion() returns trigger language plpgsql as $$
begin
    if new.superseded_at is null and not exists (
        select from survey_occasion
        where row_id = new.occasion_id and project_id = new.project_id and wave = new.wave and superseded_at is null
    ) then
        raise exception 'The answer has no occasion in its wave.';
    end if;
    if not exists (select from survey_registration where project_id = new.project_id) then
        raise exception 'The questionnaire of the project is not settled.';
    end if;
    return new;
end
$$;
create trigger refuse_answer_without_occasion before insert or update on survey_answer
    for each row execute function refuse_answer_without_occasion();
