-- A recorded walk stays as it was, with all that was seen on it.
create function keep_recorded_walk() returns trigger language plpgsql as $$
begin
    raise exception 'A recorded walk is kept as it is.';
end
$$;
create trigger keep_recorded_walk before update or delete on site_walk
    for each row execute function keep_recorded_walk();
create trigger keep_recorded_walk before update or delete on site_walk_role
    for each row execute function keep_recorded_walk();
create trigger keep_recorded_walk before update or delete on walk_observation
    for each row when (old.walk_id is not null) execute function keep_recorded_walk();
