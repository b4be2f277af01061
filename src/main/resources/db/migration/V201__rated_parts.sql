-- The full model records the inspected factors by themselves and the others by themselves; somebody who has not rated
-- goes through an inspection before it is recorded.
alter table assessment add column part text;
update assessment set part = case occasion when 'BASELINE' then 'ALL' else 'INSPECTED' end;
alter table assessment alter column part set not null;
alter table assessment add constraint ck_assessment_part check (part in ('ALL', 'INSPECTED', 'OTHERS'));
alter table assessment add column reviewer uuid constraint fk_assessment_reviewer references account (id);
alter table assessment add constraint ck_assessment_reviewer
    check (reviewer is not null or part <> 'INSPECTED' or occasion = 'FOLLOW_UP');

drop index uq_assessment_current;
create unique index uq_assessment_current on assessment (project_id, occasion, part) where superseded_at is null;

-- One occasion is recorded as a whole or in its two parts, never both ways.
create function refuse_whole_beside_parts() returns trigger language plpgsql as $$
begin
    if exists (
        select from assessment
        where project_id = new.project_id and occasion = new.occasion and superseded_at is null
            and part <> new.part and 'ALL' in (part, new.part)
    ) then
        raise exception 'The ratings of project % are recorded as a whole or in parts', new.project_id;
    end if;
    return new;
end
$$;
create trigger tr_assessment_parts before insert on assessment
    for each row execute function refuse_whole_beside_parts();

-- What is recorded about the follow-up stays as it is, as the baseline does.
create function keep_recorded_assessment() returns trigger language plpgsql as $$
begin
    raise exception 'A recorded assessment is kept as it is.';
end
$$;
create trigger tr_assessment_kept before update or delete on assessment
    for each row execute function keep_recorded_assessment();
