-- A project that is over is read and not written. What lives on is left out: its measures with their permits, payments and
-- files, who has which role, the journal, and new versions of the final report.
create function refuse_when_the_project_is_over() returns trigger language plpgsql as $$
declare
    written record := case when tg_op = 'DELETE' then old else new end;
begin
    if exists (select from project where id = written.project_id and status in ('CLOSED', 'ENDED_EARLY')) then
        raise exception 'The project is over; rows of % are read and not written.', tg_table_name
            using errcode = 'check_violation';
    end if;
    return written;
end
$$;

do $$
declare
    written text;
begin
    foreach written in array array[
        'calendar_entry', 'calendar_move', 'project_area', 'place', 'place_choice', 'actor', 'actor_entry', 'meeting',
        'survey_total', 'survey_wave_closing', 'survey_registration', 'survey_occasion', 'survey_import', 'survey_answer',
        'survey_collection', 'crime_statistic', 'disturbance', 'situation_picture', 'key_person_interview', 'flow_count',
        'analysis_part', 'project_catalogue', 'factor_choice', 'factor_rating', 'assessment', 'inspection_visit',
        'baseline', 'baseline_pair', 'site_walk', 'walk_observation', 'collaboration_analysis', 'council_development',
        'steering_group', 'working_group', 'training', 'offered_training', 'knowledge_answer', 'coaching_session',
        'action_plan_version', 'action_plan_measure', 'financing_share', 'plan_adoption', 'plan_discussion',
        'operational_start', 'place_development', 'measure_follow_up', 'measure_review', 'member_interview',
        'closing_evaluation', 'continued_work', 'result_evaluation'
    ]
    loop
        execute format('create trigger refuse_when_the_project_is_over before insert or update or delete on %I '
            'for each row execute function refuse_when_the_project_is_over()', written);
    end loop;
end
$$;
