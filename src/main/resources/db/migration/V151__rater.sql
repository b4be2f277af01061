-- Who set the score stays its rater when somebody else mends a word or adds a second rating.
alter table factor_rating add column rated_by uuid constraint fk_factor_rating_rated_by references account (id);
alter table factor_rating disable trigger tr_factor_rating_locked;
update factor_rating set rated_by = recorded_by;
alter table factor_rating enable trigger tr_factor_rating_locked;
alter table factor_rating alter column rated_by set not null;
