-- A decision per capsulam that a project rests across gets a later last day; it is a line of the book like any other.
alter table decision_entry drop constraint decision_entry_kind_check;
alter table decision_entry add constraint decision_entry_kind_check check (kind in
    ('OPENED', 'VOTE', 'MINUTES', 'NOT_CONFIRMED', 'CLOSED', 'ABANDONED', 'CONDITION_FULFILLED', 'POSTPONED'));

create or replace function follow_in_decision_book() returns trigger language plpgsql as $$
begin
    if new.previous_hash <> coalesce(
        (select hash from decision_entry where project_id = new.project_id and position = new.position - 1),
        repeat('0', 64)) or (new.position > 1) <> exists (
        select from decision_entry where project_id = new.project_id and position = new.position - 1) then
        raise exception 'Line % does not follow the last line of the book.', new.position;
    end if;
    if new.kind <> 'OPENED' and not exists (select from decision_entry
        where project_id = new.project_id and decision_id = new.decision_id and kind = 'OPENED') then
        raise exception 'The decision has not been opened.';
    end if;
    if new.kind = 'OPENED' and exists (select from decision_entry o where o.project_id = new.project_id
        and o.kind = 'OPENED' and not exists (select from decision_entry e
            where e.decision_id = o.decision_id and e.kind in ('CLOSED', 'ABANDONED'))) then
        raise exception 'Another decision of the project is open.';
    end if;
    if new.kind in ('VOTE', 'MINUTES', 'NOT_CONFIRMED', 'POSTPONED') and exists (select from decision_entry
        where decision_id = new.decision_id and kind in ('CLOSED', 'ABANDONED')) then
        raise exception 'The decision is settled.';
    end if;
    return new;
end
$$;
