-- A version that the actors wanted completed was discussed; no group has returned it.
alter table action_plan_version
    drop constraint ck_action_plan_version_status,
    add constraint ck_action_plan_version_status
        check (status in ('DRAFT', 'UNDER_DECISION', 'ADOPTED', 'RETURNED', 'DISCUSSED', 'WITHDRAWN')),
    drop constraint ck_action_plan_version_settled,
    add constraint ck_action_plan_version_settled
        check ((status in ('ADOPTED', 'RETURNED', 'DISCUSSED', 'WITHDRAWN')) = (settled_at is not null));

create or replace function keep_settled_plan_version() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.status in ('ADOPTED', 'RETURNED', 'DISCUSSED', 'WITHDRAWN') then
        raise exception 'Version % of the action plan is % and is kept as it is.', old.number, old.status;
    end if;
    return new;
end
$$;
