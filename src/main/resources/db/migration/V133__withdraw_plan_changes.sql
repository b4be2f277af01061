-- A change of the adopted plan can be withdrawn before it is decided; its version stays, and the adopted one is in force.
alter table action_plan_version
    add column withdrawal_reason text check (withdrawal_reason <> ''),
    drop constraint action_plan_version_status_check,
    add constraint ck_action_plan_version_status
        check (status in ('DRAFT', 'UNDER_DECISION', 'ADOPTED', 'RETURNED', 'WITHDRAWN')),
    drop constraint ck_action_plan_version_handed_on,
    add constraint ck_action_plan_version_handed_on
        check (status = 'WITHDRAWN' or (status = 'DRAFT') = (handed_on_at is null)),
    drop constraint ck_action_plan_version_settled,
    add constraint ck_action_plan_version_settled
        check ((status in ('ADOPTED', 'RETURNED', 'WITHDRAWN')) = (settled_at is not null)),
    add constraint ck_action_plan_version_withdrawal check ((status = 'WITHDRAWN') = (withdrawal_reason is not null));

create or replace function keep_settled_plan_version() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.status in ('ADOPTED', 'RETURNED', 'WITHDRAWN') then
        raise exception 'Version % of the action plan is % and is kept as it is.', old.number, old.status;
    end if;
    return new;
end
$$;
