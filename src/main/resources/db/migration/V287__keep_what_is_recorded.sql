-- What lies before the group is what was handed to it; only what becomes of it is added, and it never becomes a draft again.
create function keep_plan_before_the_group() returns trigger language plpgsql as $$
begin
    if new.status = 'DRAFT' or to_jsonb(new) - array['status', 'settled_at', 'withdrawal_reason', 'revision']
        <> to_jsonb(old) - array['status', 'settled_at', 'withdrawal_reason', 'revision'] then
        raise exception 'Version % of the action plan lies before the group and is kept as it is.', old.number;
    end if;
    return new;
end
$$;
create trigger keep_plan_before_the_group before update on action_plan_version
    for each row when (old.status = 'UNDER_DECISION') execute function keep_plan_before_the_group();

-- The ratings of the follow-up stay as they are once the part they belong to is recorded, as those of the baseline do.
create function keep_recorded_follow_up() returns trigger language plpgsql as $$
declare
    rating factor_rating := case when tg_op = 'INSERT' then new else old end;
begin
    if exists (
        select from assessment a
        join baseline_pair p on p.project_id = a.project_id
            and p.place_id = rating.place_id and p.factor_code = rating.factor_code
        where a.project_id = rating.project_id and a.occasion = 'FOLLOW_UP'
            and a.part in ('ALL', case p.source when 'INSPECTION' then 'INSPECTED' else 'OTHERS' end)
    ) then
        raise exception 'The follow-up of project % is recorded', rating.project_id;
    end if;
    return coalesce(new, old);
end
$$;
create trigger tr_factor_rating_again_added before insert on factor_rating
    for each row when (new.occasion = 'FOLLOW_UP') execute function keep_recorded_follow_up();
create trigger tr_factor_rating_again_kept before update or delete on factor_rating
    for each row when (old.occasion = 'FOLLOW_UP') execute function keep_recorded_follow_up();

-- Totals of a survey stay as they are once their wave has ended.
create function keep_totals_of_ended_wave() returns trigger language plpgsql as $$
declare
    total survey_total := case when tg_op = 'INSERT' then new else old end;
begin
    if exists (select from survey_wave_closing where project_id = total.project_id and wave = total.wave) then
        raise exception 'The wave of the survey has ended; its totals are kept as they are.';
    end if;
    return coalesce(new, old);
end
$$;
create trigger keep_totals_of_ended_wave before insert or update or delete on survey_total
    for each row execute function keep_totals_of_ended_wave();
create trigger keep_as_written before update or delete on survey_wave_closing
    for each row execute function keep_as_written();

-- A project that is over does not begin again; a new one goes on from it.
create function keep_the_end_of_a_project() returns trigger language plpgsql as $$
begin
    raise exception 'A project that is over stays so.' using errcode = 'check_violation';
end
$$;
create trigger keep_the_end_of_a_project before update of status on project
    for each row when (old.status in ('CLOSED', 'ENDED_EARLY') and new.status is distinct from old.status)
    execute function keep_the_end_of_a_project();
