-- What the group has been handed or has decided on stays as it was.
create function keep_settled_plan_version() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.status in ('ADOPTED', 'RETURNED') then
        raise exception 'Version % of the action plan is % and is kept as it is.', old.number, old.status;
    end if;
    return new;
end
$$;
create trigger keep_settled_plan_version before update or delete on action_plan_version
    for each row execute function keep_settled_plan_version();

create function refuse_unless_draft(version uuid) returns void language plpgsql as $$
begin
    if exists (select from action_plan_version where id = version and status <> 'DRAFT') then
        raise exception 'Only a draft of the action plan may be changed.';
    end if;
end
$$;

create function keep_settled_plan_row() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform refuse_unless_draft(old.version_id);
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    perform refuse_unless_draft(new.version_id);
    return new;
end
$$;
create trigger keep_settled_plan_row before insert or update or delete on action_plan_measure
    for each row execute function keep_settled_plan_row();

create function keep_settled_plan_participant() returns trigger language plpgsql as $$
begin
    perform refuse_unless_draft(version_id) from action_plan_measure
        where id in (case when tg_op <> 'INSERT' then old.row_id end, case when tg_op <> 'DELETE' then new.row_id end);
    return coalesce(new, old);
end
$$;
create trigger keep_settled_plan_participant before insert or update or delete on action_plan_participant
    for each row execute function keep_settled_plan_participant();

create function keep_answered_adoption() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.confirmed is not null then
        raise exception 'A recorded decision about the action plan is kept as it is.';
    end if;
    return new;
end
$$;
create trigger keep_answered_adoption before update or delete on plan_adoption
    for each row execute function keep_answered_adoption();

create function keep_as_written() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are added and never changed.', tg_table_name;
end
$$;
create trigger keep_as_written before update or delete on measure_history_entry
    for each row execute function keep_as_written();
create trigger keep_as_written before update or delete on plan_adoption_attendee
    for each row execute function keep_as_written();
create trigger keep_as_written before update or delete on plan_further_decision
    for each row execute function keep_as_written();
