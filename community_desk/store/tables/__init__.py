"""Every table of the desk as an SQLModel class, and its validated input model."""

from __future__ import annotations

from community_desk.store.tables.base import Input, Json, Row
from community_desk.store.tables.history import (
    CommitmentInput,
    CommitmentRow,
    ExchangeInput,
    ExchangeRow,
    InteractionInput,
    InteractionRow,
    IntroductionInput,
    IntroductionRow,
    StageChangeInput,
    StageChangeRow,
    StageOverrideInput,
    StageOverrideRow,
)
from community_desk.store.tables.keeping import (
    CardStateInput,
    CardStateRow,
    CustomFieldInput,
    CustomFieldRow,
    ImportBatchInput,
    ImportBatchRow,
    SavedViewInput,
    SavedViewRow,
    SettingInput,
    SettingRow,
    SnapshotInput,
    SnapshotRow,
)
from community_desk.store.tables.people import (
    HandleInput,
    HandleRow,
    MilestoneInput,
    MilestoneRow,
    PersonInput,
    PersonRow,
    PersonTopicInput,
    PersonTopicRow,
    RelationInput,
    RelationRow,
)
from community_desk.store.tables.person_parts import (
    AttachmentInput,
    AttachmentRow,
    GiftInput,
    GiftRow,
    NoteInput,
    NoteRow,
    PositionInput,
    PositionRow,
)
from community_desk.store.tables.plans import (
    GoalInput,
    GoalRow,
    OpportunityEventInput,
    OpportunityEventRow,
    OpportunityInput,
    OpportunityPersonInput,
    OpportunityPersonRow,
    OpportunityRow,
    ProgramInput,
    ProgramPersonInput,
    ProgramPersonRow,
    ProgramRow,
    ReviewInput,
    ReviewRow,
    TargetInput,
    TargetRow,
    TopicInput,
    TopicRow,
)

__all__ = ["FURTHER", "OF_PERSON", "TABLES", "Input", "Json", "Row"]

TABLES: dict[str, tuple[type[Row], type[Input]]] = {
    "import_batches": (ImportBatchRow, ImportBatchInput),
    "people": (PersonRow, PersonInput),
    "handles": (HandleRow, HandleInput),
    "interactions": (InteractionRow, InteractionInput),
    "exchanges": (ExchangeRow, ExchangeInput),
    "commitments": (CommitmentRow, CommitmentInput),
    "introductions": (IntroductionRow, IntroductionInput),
    "milestones": (MilestoneRow, MilestoneInput),
    "topics": (TopicRow, TopicInput),
    "person_topics": (PersonTopicRow, PersonTopicInput),
    "programs": (ProgramRow, ProgramInput),
    "program_people": (ProgramPersonRow, ProgramPersonInput),
    "targets": (TargetRow, TargetInput),
    "goals": (GoalRow, GoalInput),
    "snapshots": (SnapshotRow, SnapshotInput),
    "stage_changes": (StageChangeRow, StageChangeInput),
    "stage_overrides": (StageOverrideRow, StageOverrideInput),
    "card_states": (CardStateRow, CardStateInput),
    "relations": (RelationRow, RelationInput),
    "settings": (SettingRow, SettingInput),
    "positions": (PositionRow, PositionInput),
    "notes": (NoteRow, NoteInput),
    "gifts": (GiftRow, GiftInput),
    "attachments": (AttachmentRow, AttachmentInput),
    "custom_fields": (CustomFieldRow, CustomFieldInput),
    "saved_views": (SavedViewRow, SavedViewInput),
    "opportunities": (OpportunityRow, OpportunityInput),
    "opportunity_people": (OpportunityPersonRow, OpportunityPersonInput),
    "opportunity_events": (OpportunityEventRow, OpportunityEventInput),
    "reviews": (ReviewRow, ReviewInput),
}
"""Every table of `desk-json`, parents before children."""

FURTHER = frozenset(
    {
        "positions",
        "notes",
        "gifts",
        "attachments",
        "custom_fields",
        "saved_views",
        "opportunities",
        "opportunity_people",
        "opportunity_events",
        "reviews",
    }
)
"""Tables contract.md does not name: an export holds them where they hold something."""

OF_PERSON: tuple[tuple[str, str], ...] = tuple(
    (table, column)
    for table, (row, _) in TABLES.items()
    for column, target in row.refs.values()
    if target == "people"
)
"""Every column that points at a person: (table, column)."""
