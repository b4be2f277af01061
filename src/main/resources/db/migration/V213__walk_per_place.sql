-- A walk belongs to the step it was made for and visits the places it says; several may be under way at once.
alter table site_walk add column step text not null default 'runWalkthrough';
alter table site_walk alter column step drop default;

create table site_walk_place (
    walk_id  uuid not null references site_walk (id),
    place_id uuid not null references place (id),
    primary key (walk_id, place_id)
);
create index ix_site_walk_place_place on site_walk_place (place_id);
insert into site_walk_place (walk_id, place_id)
    select distinct walk_id, place_id from walk_observation where walk_id is not null;
create trigger keep_recorded_walk before update or delete on site_walk_place
    for each row execute function keep_recorded_walk();

-- What a walk holds was seen at a place that it visited.
alter table walk_observation add constraint fk_walk_observation_visited
    foreign key (walk_id, place_id) references site_walk_place (walk_id, place_id);
