create table key_person_interview (
    id uuid primary key,
    project_id uuid not null constraint fk_key_person_interview_project_id references project (id),
    row_id uuid not null,
    version bigint not null check (version > 0),
    kind text not null,
    sector text not null check (sector in ('PUBLIC', 'PRIVATE')),
    held_on date not null,
    channel text not null,
    works_well text not null check (works_well <> ''),
    unsafe text not null check (unsafe <> ''),
    unsafe_when text,
    causes text,
    proposals text,
    insecurity integer check (insecurity between 1 and 5),
    recorded_by uuid not null constraint fk_key_person_interview_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_by uuid constraint fk_key_person_interview_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_key_person_interview_row_id_version unique (row_id, version)
);
create index ix_key_person_interview_project_id on key_person_interview (project_id) where superseded_at is null;

create table key_person_interview_place (
    interview_id uuid not null
        constraint fk_key_person_interview_place_interview_id references key_person_interview (id),
    place_id uuid not null constraint fk_key_person_interview_place_place_id references place (id),
    primary key (interview_id, place_id)
);
create index ix_key_person_interview_place_place_id on key_person_interview_place (place_id);

create table flow_count (
    id uuid primary key,
    project_id uuid not null constraint fk_flow_count_project_id references project (id),
    row_id uuid not null,
    version bigint not null check (version > 0),
    occasion text not null check (occasion in ('BASELINE', 'FOLLOW_UP')),
    place_id uuid not null constraint fk_flow_count_place_id references place (id),
    point text not null check (point <> ''),
    counted_on date not null,
    starts_at time not null,
    minutes integer not null check (minutes between 10 and 240),
    women integer not null check (women >= 0),
    men integer not null check (men >= 0),
    undetermined integer not null check (undetermined >= 0),
    children integer not null check (children >= 0),
    elderly integer not null check (elderly >= 0),
    weather text not null,
    method text not null,
    recorded_by uuid not null constraint fk_flow_count_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_by uuid constraint fk_flow_count_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_flow_count_row_id_version unique (row_id, version),
    constraint ck_flow_count_ages check (children + elderly <= women + men + undetermined)
);
create index ix_flow_count_project_id on flow_count (project_id) where superseded_at is null;
create index ix_flow_count_place_id on flow_count (place_id);

create table analysis_part (
    id uuid primary key,
    project_id uuid not null constraint fk_analysis_part_project_id references project (id),
    row_id uuid not null,
    version bigint not null check (version = 1),
    part text not null check (part in ('INTERVIEWS', 'FLOWS', 'FLOWS_AGAIN')),
    summary text not null check (summary <> ''),
    exception_reason text check (exception_reason <> ''),
    recorded_by uuid not null constraint fk_analysis_part_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_by uuid constraint fk_analysis_part_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_analysis_part_row_id_version unique (row_id, version)
);
create unique index uq_analysis_part_current on analysis_part (project_id, part) where superseded_at is null;

-- A recorded part of the analysis stays as it was, and so does everything that it sums up.
create function keep_recorded_analysis_part() returns trigger language plpgsql as $$
begin
    raise exception 'A recorded part of the analysis is kept as it is.';
end
$$;
create trigger tr_analysis_part_kept before update or delete on analysis_part
    for each row execute function keep_recorded_analysis_part();

create function refuse_change_of_recorded_part(project uuid, recorded text) returns void language plpgsql as $$
begin
    if exists (select from analysis_part where project_id = project and part = recorded) then
        raise exception 'The part % of the analysis of project % is recorded', recorded, project;
    end if;
end
$$;

create function keep_recorded_interview() returns trigger language plpgsql as $$
begin
    perform refuse_change_of_recorded_part(coalesce(new.project_id, old.project_id), 'INTERVIEWS');
    return coalesce(new, old);
end
$$;
create trigger tr_key_person_interview_kept before insert or update or delete on key_person_interview
    for each row execute function keep_recorded_interview();

create function keep_recorded_interview_place() returns trigger language plpgsql as $$
begin
    perform refuse_change_of_recorded_part(project_id, 'INTERVIEWS') from key_person_interview
        where id = coalesce(new.interview_id, old.interview_id);
    return coalesce(new, old);
end
$$;
create trigger tr_key_person_interview_place_kept before insert or update or delete on key_person_interview_place
    for each row execute function keep_recorded_interview_place();

create function keep_recorded_flow_count() returns trigger language plpgsql as $$
begin
    perform refuse_change_of_recorded_part(coalesce(new.project_id, old.project_id),
        case coalesce(new.occasion, old.occasion) when 'BASELINE' then 'FLOWS' else 'FLOWS_AGAIN' end);
    return coalesce(new, old);
end
$$;
create trigger tr_flow_count_kept before insert or update or delete on flow_count
    for each row execute function keep_recorded_flow_count();
