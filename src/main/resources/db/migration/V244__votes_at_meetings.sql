-- Each seat votes once in a round; minutes that the chair does not confirm are followed by a new round. Lines written
-- before have no second round with votes in it.
alter table decision_entry add column round integer not null default 0 check (round >= 0);
drop index uq_decision_entry_subject;
create unique index uq_decision_entry_subject on decision_entry (decision_id, kind, subject_id, round)
    where subject_id is not null;

create function count_decision_round() returns trigger language plpgsql as $$
begin
    new.round := case when new.kind = 'CONDITION_FULFILLED' then 0 else (select count(*) from decision_entry
        where decision_id = new.decision_id and kind = 'NOT_CONFIRMED') end;
    return new;
end
$$;
create trigger count_decision_round before insert on decision_entry
    for each row execute function count_decision_round();
