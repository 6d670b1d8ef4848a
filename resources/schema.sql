CREATE TABLE import_batches (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  name VARCHAR,
  format VARCHAR,
  imported_on DATE,
  fingerprint VARCHAR,
  counts TEXT,
  changes TEXT,
  removed_on DATE,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_import_batches_uid ON import_batches (uid);
CREATE TABLE people (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  given_name VARCHAR,
  family_name VARCHAR,
  nickname VARCHAR,
  status VARCHAR,
  circle VARCHAR,
  circle_since DATE,
  circle_offset INTEGER,
  cadence_override INTEGER,
  family BOOLEAN,
  closeness INTEGER,
  rated_on DATE,
  org VARCHAR,
  role VARCHAR,
  place VARCHAR,
  novel BOOLEAN,
  met_on DATE,
  met_how VARCHAR,
  notes VARCHAR,
  breach_on DATE,
  status_since DATE,
  prefix VARCHAR,
  middle_name VARCHAR,
  suffix VARCHAR,
  pronouns VARCHAR,
  met_where VARCHAR,
  met_through_id INTEGER,
  matters VARCHAR,
  life VARCHAR,
  checked_on DATE,
  emails TEXT,
  phones TEXT,
  urls TEXT,
  tags TEXT,
  custom TEXT,
  extra TEXT,
  batch_id INTEGER,
  PRIMARY KEY (id),
  FOREIGN KEY(met_through_id) REFERENCES people (id),
  FOREIGN KEY(batch_id) REFERENCES import_batches (id)
);
CREATE INDEX ix_people_batch_id ON people (batch_id);
CREATE INDEX ix_people_circle ON people (circle);
CREATE UNIQUE INDEX ix_people_uid ON people (uid);
CREATE TABLE handles (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  person_id INTEGER,
  channel VARCHAR NOT NULL,
  identifier VARCHAR,
  number VARCHAR,
  address VARCHAR,
  i_follow BOOLEAN,
  follows_me BOOLEAN,
  connected_on DATE,
  invited_on DATE,
  ended_on DATE,
  batch_id INTEGER,
  PRIMARY KEY (id),
  FOREIGN KEY(person_id) REFERENCES people (id),
  FOREIGN KEY(batch_id) REFERENCES import_batches (id)
);
CREATE INDEX ix_handles_batch_id ON handles (batch_id);
CREATE INDEX ix_handles_identity ON handles (channel, identifier);
CREATE INDEX ix_handles_number ON handles (channel, number);
CREATE INDEX ix_handles_person_id ON handles (person_id);
CREATE UNIQUE INDEX ix_handles_uid ON handles (uid);
CREATE TABLE interactions (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  person_id INTEGER NOT NULL,
  channel VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  direction VARCHAR NOT NULL,
  date DATE NOT NULL,
  depth VARCHAR,
  others INTEGER,
  initiated VARCHAR,
  confided BOOLEAN,
  no_reply_needed BOOLEAN,
  text VARCHAR,
  outcome VARCHAR,
  topics TEXT,
  import_key VARCHAR,
  batch_id INTEGER,
  PRIMARY KEY (id),
  FOREIGN KEY(person_id) REFERENCES people (id),
  FOREIGN KEY(batch_id) REFERENCES import_batches (id)
);
CREATE INDEX ix_interactions_batch_id ON interactions (batch_id);
CREATE INDEX ix_interactions_date ON interactions (date);
CREATE INDEX ix_interactions_import_key ON interactions (import_key);
CREATE INDEX ix_interactions_person_date ON interactions (person_id, date, direction, kind, channel);
CREATE UNIQUE INDEX ix_interactions_uid ON interactions (uid);
CREATE TABLE exchanges (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  person_id INTEGER NOT NULL,
  side VARCHAR NOT NULL,
  type VARCHAR,
  size VARCHAR,
  date DATE,
  prompted BOOLEAN,
  status VARCHAR,
  done_on DATE,
  helped BOOLEAN,
  acknowledged BOOLEAN,
  thanked_on DATE,
  topic VARCHAR,
  text VARCHAR,
  answers_id INTEGER,
  PRIMARY KEY (id),
  FOREIGN KEY(person_id) REFERENCES people (id),
  FOREIGN KEY(answers_id) REFERENCES exchanges (id)
);
CREATE INDEX ix_exchanges_person_id ON exchanges (person_id);
CREATE UNIQUE INDEX ix_exchanges_uid ON exchanges (uid);
CREATE TABLE commitments (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  person_id INTEGER NOT NULL,
  who VARCHAR NOT NULL,
  text VARCHAR,
  made_on DATE,
  due_on DATE,
  done_on DATE,
  dropped_on DATE,
  renegotiated_on DATE,
  PRIMARY KEY (id),
  FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE INDEX ix_commitments_person_id ON commitments (person_id);
CREATE UNIQUE INDEX ix_commitments_uid ON commitments (uid);
CREATE TABLE introductions (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  a_id INTEGER NOT NULL,
  b_id INTEGER NOT NULL,
  asked_by VARCHAR,
  reason VARCHAR,
  answer_a VARCHAR,
  answer_b VARCHAR,
  asked_on DATE,
  made_on DATE,
  outcome VARCHAR,
  thanked_on DATE,
  PRIMARY KEY (id),
  FOREIGN KEY(a_id) REFERENCES people (id),
  FOREIGN KEY(b_id) REFERENCES people (id)
);
CREATE INDEX ix_introductions_a_id ON introductions (a_id);
CREATE INDEX ix_introductions_b_id ON introductions (b_id);
CREATE UNIQUE INDEX ix_introductions_uid ON introductions (uid);
CREATE TABLE milestones (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  person_id INTEGER NOT NULL,
  type VARCHAR NOT NULL,
  month INTEGER NOT NULL,
  day INTEGER NOT NULL,
  year INTEGER,
  yearly BOOLEAN,
  text VARCHAR,
  batch_id INTEGER,
  PRIMARY KEY (id),
  FOREIGN KEY(person_id) REFERENCES people (id),
  FOREIGN KEY(batch_id) REFERENCES import_batches (id)
);
CREATE INDEX ix_milestones_batch_id ON milestones (batch_id);
CREATE INDEX ix_milestones_person_id ON milestones (person_id);
CREATE UNIQUE INDEX ix_milestones_uid ON milestones (uid);
CREATE TABLE topics (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  mine BOOLEAN,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_topics_uid ON topics (uid);
CREATE TABLE person_topics (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  person_id INTEGER NOT NULL,
  topic_id INTEGER NOT NULL,
  relation VARCHAR,
  PRIMARY KEY (id),
  FOREIGN KEY(person_id) REFERENCES people (id),
  FOREIGN KEY(topic_id) REFERENCES topics (id)
);
CREATE INDEX ix_person_topics_person_id ON person_topics (person_id);
CREATE INDEX ix_person_topics_topic_id ON person_topics (topic_id);
CREATE UNIQUE INDEX ix_person_topics_uid ON person_topics (uid);
CREATE TABLE programs (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  purpose VARCHAR NOT NULL,
  statement VARCHAR,
  topics TEXT,
  channels TEXT,
  start DATE,
  ended_on DATE,
  review_weekday INTEGER,
  capacity INTEGER,
  weekly_minutes INTEGER,
  checks TEXT,
  rituals TEXT,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_programs_uid ON programs (uid);
CREATE TABLE program_people (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  program_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  role VARCHAR,
  PRIMARY KEY (id),
  FOREIGN KEY(program_id) REFERENCES programs (id),
  FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE INDEX ix_program_people_person_id ON program_people (person_id);
CREATE INDEX ix_program_people_program_id ON program_people (program_id);
CREATE UNIQUE INDEX ix_program_people_uid ON program_people (uid);
CREATE TABLE targets (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  program_id INTEGER NOT NULL,
  org VARCHAR NOT NULL,
  motivation INTEGER,
  advocate BOOLEAN,
  posting BOOLEAN,
  PRIMARY KEY (id),
  FOREIGN KEY(program_id) REFERENCES programs (id)
);
CREATE INDEX ix_targets_program_id ON targets (program_id);
CREATE UNIQUE INDEX ix_targets_uid ON targets (uid);
CREATE TABLE goals (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  program_id INTEGER NOT NULL,
  metric VARCHAR NOT NULL,
  target FLOAT,
  "by" DATE,
  baseline FLOAT,
  PRIMARY KEY (id),
  FOREIGN KEY(program_id) REFERENCES programs (id)
);
CREATE INDEX ix_goals_program_id ON goals (program_id);
CREATE UNIQUE INDEX ix_goals_uid ON goals (uid);
CREATE TABLE snapshots (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  iso_week VARCHAR NOT NULL,
  as_of DATE,
  model_version INTEGER,
  metrics TEXT,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_snapshots_uid ON snapshots (uid);
CREATE TABLE stage_changes (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  person_id INTEGER NOT NULL,
  from_stage INTEGER,
  to_stage INTEGER,
  date DATE,
  rule VARCHAR,
  evidence TEXT,
  PRIMARY KEY (id),
  FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE INDEX ix_stage_changes_person_id ON stage_changes (person_id);
CREATE UNIQUE INDEX ix_stage_changes_uid ON stage_changes (uid);
CREATE TABLE stage_overrides (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  person_id INTEGER NOT NULL,
  stage INTEGER NOT NULL,
  reason VARCHAR,
  set_on DATE NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE INDEX ix_stage_overrides_person_id ON stage_overrides (person_id);
CREATE UNIQUE INDEX ix_stage_overrides_uid ON stage_overrides (uid);
CREATE TABLE card_states (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  person_id INTEGER NOT NULL,
  flag VARCHAR NOT NULL,
  subject VARCHAR,
  shown_count INTEGER,
  first_shown DATE,
  last_shown DATE,
  snoozed_until DATE,
  hidden_until DATE,
  decided VARCHAR,
  PRIMARY KEY (id),
  FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE INDEX ix_card_states_person_id ON card_states (person_id);
CREATE UNIQUE INDEX ix_card_states_uid ON card_states (uid);
CREATE TABLE relations (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  a_id INTEGER NOT NULL,
  b_id INTEGER NOT NULL,
  kind VARCHAR,
  note VARCHAR,
  PRIMARY KEY (id),
  FOREIGN KEY(a_id) REFERENCES people (id),
  FOREIGN KEY(b_id) REFERENCES people (id)
);
CREATE INDEX ix_relations_a_id ON relations (a_id);
CREATE INDEX ix_relations_b_id ON relations (b_id);
CREATE UNIQUE INDEX ix_relations_uid ON relations (uid);
CREATE TABLE settings (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  "key" VARCHAR NOT NULL,
  value TEXT,
  PRIMARY KEY (id),
  UNIQUE ("key")
);
CREATE UNIQUE INDEX ix_settings_uid ON settings (uid);
CREATE TABLE positions (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  person_id INTEGER NOT NULL,
  org VARCHAR,
  role VARCHAR,
  started_on DATE,
  ended_on DATE,
  note VARCHAR,
  batch_id INTEGER,
  PRIMARY KEY (id),
  FOREIGN KEY(person_id) REFERENCES people (id),
  FOREIGN KEY(batch_id) REFERENCES import_batches (id)
);
CREATE INDEX ix_positions_batch_id ON positions (batch_id);
CREATE INDEX ix_positions_person_id ON positions (person_id);
CREATE UNIQUE INDEX ix_positions_uid ON positions (uid);
CREATE TABLE notes (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  person_id INTEGER NOT NULL,
  text VARCHAR NOT NULL,
  sensitivity VARCHAR,
  next_time BOOLEAN,
  written_on DATE,
  expires_on DATE,
  PRIMARY KEY (id),
  FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE INDEX ix_notes_person_id ON notes (person_id);
CREATE UNIQUE INDEX ix_notes_uid ON notes (uid);
CREATE TABLE gifts (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  person_id INTEGER NOT NULL,
  state VARCHAR NOT NULL,
  text VARCHAR NOT NULL,
  occasion VARCHAR,
  date DATE,
  PRIMARY KEY (id),
  FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE INDEX ix_gifts_person_id ON gifts (person_id);
CREATE UNIQUE INDEX ix_gifts_uid ON gifts (uid);
CREATE TABLE attachments (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  person_id INTEGER NOT NULL,
  role VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  media_type VARCHAR,
  size INTEGER,
  sha256 VARCHAR,
  added_on DATE,
  content VARCHAR NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE INDEX ix_attachments_person_id ON attachments (person_id);
CREATE UNIQUE INDEX ix_attachments_uid ON attachments (uid);
CREATE TABLE custom_fields (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  choices TEXT,
  place INTEGER,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_custom_fields_uid ON custom_fields (uid);
CREATE TABLE saved_views (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  filter TEXT,
  columns TEXT,
  sort VARCHAR,
  descending BOOLEAN,
  place INTEGER,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_saved_views_uid ON saved_views (uid);
CREATE TABLE opportunities (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  program_id INTEGER NOT NULL,
  target_id INTEGER,
  person_id INTEGER,
  title VARCHAR NOT NULL,
  org VARCHAR,
  stage VARCHAR,
  value FLOAT,
  currency VARCHAR,
  source VARCHAR,
  link VARCHAR,
  text VARCHAR,
  next_step VARCHAR,
  next_on DATE,
  opened_on DATE,
  closed_on DATE,
  outcome VARCHAR,
  PRIMARY KEY (id),
  FOREIGN KEY(program_id) REFERENCES programs (id),
  FOREIGN KEY(target_id) REFERENCES targets (id),
  FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE INDEX ix_opportunities_person_id ON opportunities (person_id);
CREATE INDEX ix_opportunities_program_id ON opportunities (program_id);
CREATE INDEX ix_opportunities_target_id ON opportunities (target_id);
CREATE UNIQUE INDEX ix_opportunities_uid ON opportunities (uid);
CREATE TABLE opportunity_people (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  opportunity_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  role VARCHAR,
  told_on DATE,
  PRIMARY KEY (id),
  FOREIGN KEY(opportunity_id) REFERENCES opportunities (id),
  FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE INDEX ix_opportunity_people_opportunity_id ON opportunity_people (opportunity_id);
CREATE INDEX ix_opportunity_people_person_id ON opportunity_people (person_id);
CREATE UNIQUE INDEX ix_opportunity_people_uid ON opportunity_people (uid);
CREATE TABLE opportunity_events (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  opportunity_id INTEGER NOT NULL,
  person_id INTEGER,
  kind VARCHAR NOT NULL,
  date DATE NOT NULL,
  text VARCHAR,
  prepared VARCHAR,
  outcome VARCHAR,
  PRIMARY KEY (id),
  FOREIGN KEY(opportunity_id) REFERENCES opportunities (id),
  FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE INDEX ix_opportunity_events_opportunity_id ON opportunity_events (opportunity_id);
CREATE INDEX ix_opportunity_events_person_id ON opportunity_events (person_id);
CREATE UNIQUE INDEX ix_opportunity_events_uid ON opportunity_events (uid);
CREATE TABLE reviews (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  program_id INTEGER NOT NULL,
  iso_week VARCHAR NOT NULL,
  done_on DATE,
  answers TEXT,
  PRIMARY KEY (id),
  FOREIGN KEY(program_id) REFERENCES programs (id)
);
CREATE INDEX ix_reviews_program_id ON reviews (program_id);
CREATE UNIQUE INDEX ix_reviews_uid ON reviews (uid);
