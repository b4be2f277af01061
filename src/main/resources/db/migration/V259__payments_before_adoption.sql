-- Before the group has adopted a measure, an actor pays only what it has pledged to it.
create function refuse_payment_before_pledge() returns trigger language plpgsql as $$
begin
    if new.amount_ore > 0
        and exists (select from measure where id = new.measure_id and adopted_row_id is null)
        and not exists (select from financing_share share
            join action_plan_measure planned on planned.id = share.row_id
            where planned.measure_id = new.measure_id and planned.left_out_at is null and not share.left_out
                and share.actor_id = new.actor_id and share.contribution = new.contribution)
    then
        raise exception 'Nothing is pledged to this measure that could be paid before it is adopted.'
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger refuse_payment_before_pledge before insert on financing_payment
    for each row execute function refuse_payment_before_pledge();
