-- Whoever ends the role of a project's leader leaves at least one. Asked when the transaction ends, so that a successor may
-- come before or after, and one at a time, so that two leaders who end each other's role are not both right.
create function keep_a_project_leader() returns trigger language plpgsql as $$
begin
    perform 1 from project where id = old.project_id for no key update;
    if not exists (select from project_member
        where project_id = old.project_id and role = 'PROJEKTLEDARE' and ends_at is null) then
        raise exception 'A project always has a leader.' using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create constraint trigger keep_a_project_leader after update or delete on project_member deferrable initially deferred
    for each row when (old.role = 'PROJEKTLEDARE' and old.ends_at is null) execute function keep_a_project_leader();
