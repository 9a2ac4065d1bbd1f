# SPDX-License-Identifier: EUPL-1.2
"""Works out the plan of an import: which rows are new, the same, changed, or for a person to decide."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from accordi_desktop.exchange.imports.candidates import read_candidates
from accordi_desktop.exchange.imports.comparing import Difference, FieldDifference, compare, taken
from accordi_desktop.exchange.imports.drafts import make_draft
from accordi_desktop.exchange.imports.kept_rows import row_of, same_cells
from accordi_desktop.exchange.imports.likeness import Likeness
from accordi_desktop.exchange.imports.meanings import Meaning
from accordi_desktop.exchange.imports.plan import Doubt, ImportPlan, MissingRow, PlanRow, Target, Verdict
from accordi_desktop.exchange.imports.readings.reasons import Certainty, Reason
from accordi_desktop.exchange.imports.row_reader import RowReader
from accordi_desktop.model.progress import Progress, no_progress
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.register.values.imports import ImportFacts, ImportSource, KnownAgreement, StoredRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from collections.abc import Mapping as Values

    from accordi_desktop.exchange.imports.candidates import Candidate
    from accordi_desktop.exchange.imports.drafts import DraftContext
    from accordi_desktop.exchange.imports.mapping import Mapping
    from accordi_desktop.exchange.tables.layout import Table

# Of these a person decides each time: what is proposed for all cannot answer for them.
_NEVER_PROPOSED = frozenset(
    {Reason.LIKE_ANOTHER, Reason.OTHER_CODE, Reason.REFERENCE_TAKEN, Reason.SAME_KEY, Reason.IN_BIN}
)
UNDECIDED = -1
NEW, THE_OTHER = 0, 1  # the choices of a row that is like an agreement of the register
KEEP, TAKE = 0, 1  # the choices of a field that both changed, or that the file empties


@dataclass(frozen=True, slots=True)
class StoredAgreement:
    """An agreement of the register that a row may change."""

    draft: AgreementDraft
    version: int
    deleted: bool


@dataclass(frozen=True, slots=True)
class Settlement:
    """What was decided: for all rows by the mapping, for single rows by number, heading and reason.

    `proposals` takes what is proposed of every doubt that may be so decided.
    """

    rows: Values[tuple[int, str, Reason], int | None]
    proposals: bool = False


@dataclass(frozen=True, slots=True)
class FileOfTable:
    """The file a table comes from."""

    name: str
    digest: str


def make_plan(
    table: Table,
    file: FileOfTable,
    mapping: Mapping,
    *,
    facts: ImportFacts,
    context: DraftContext,
    stored: Callable[[Sequence[int]], Values[int, StoredAgreement]],
    settlement: Settlement,
    progress: Progress = no_progress,
) -> ImportPlan:
    """The plan of a table; `stored` reads agreements of the register by their ids."""
    return _Planning(table, mapping, facts, context, settlement).plan(file, stored, progress)


@dataclass(frozen=True, slots=True)
class _Like:
    """An agreement that a row may be about, and what was decided of it."""

    reason: Reason
    agreement: KnownAgreement
    choice: int | None


class _Planning:
    def __init__(
        self,
        table: Table,
        mapping: Mapping,
        facts: ImportFacts,
        context: DraftContext,
        settlement: Settlement,
    ) -> None:
        self._table, self._mapping, self._facts, self._context = table, mapping, facts, context
        self._settlement = settlement
        self._reader = RowReader(
            table.columns, mapping, proposals=settlement.proposals, settled=dict(settlement.rows)
        )
        self._row_of = {one.agreement_id: one for one in facts.rows.values()}
        self._likeness = Likeness(facts, set(self._row_of))

    def plan(
        self,
        file: FileOfTable,
        stored: Callable[[Sequence[int]], Values[int, StoredAgreement]],
        progress: Progress,
    ) -> ImportPlan:
        candidates = read_candidates(self._table, self._mapping, self._reader, self._context, progress)
        known = [self._facts.rows.get(one.key) for one in candidates]
        gone = self._missing({one.key for one in candidates})
        likes = [
            self._like(one, gone) if was is None else None for one, was in zip(candidates, known, strict=True)
        ]
        changed = [
            was.agreement_id
            for one, was in zip(candidates, known, strict=True)
            if was is not None
            and was.cells_json != one.cells_json
            and not same_cells(was.cells_json, one.cells_json)
        ]
        compared = [
            like.agreement.id
            for like in likes
            if like is not None and (like.choice == THE_OTHER or like.reason is Reason.REFERENCE_TAKEN)
        ]
        agreements = stored(list(dict.fromkeys(changed + compared)))
        rows = [
            self._new(one, like, agreements) if was is None else self._again(one, was, agreements)
            for one, was, like in zip(candidates, known, likes, strict=True)
        ]
        claimed = {doubt.agreement_id for row in rows for doubt in row.doubts}
        return ImportPlan(
            file.name,
            file.digest,
            self._table.sheet,
            self._mapping,
            tuple(rows),
            self._table.left_out,
            tuple(one for one in gone if one.id not in claimed),
            replace(
                self._facts.source or ImportSource(),
                name=file.name,
                shape=self._mapping.shape,
                sheet=self._table.sheet,
            ),
            tuple(heading for heading, meaning in self._mapping.columns if meaning is Meaning.KEEP),
        )

    def _like(self, one: Candidate, gone: Sequence[MissingRow]) -> _Like | None:
        found = self._likeness.find(one.made.draft, gone)
        if found is None:
            return None
        reason, agreement = found
        alike = self._mapping.settled.get(("", reason), UNDECIDED)
        return _Like(reason, agreement, self._settlement.rows.get((one.numbers[0], "", reason), alike))

    def _new(self, one: Candidate, like: _Like | None, agreements: Values[int, StoredAgreement]) -> PlanRow:
        """A row whose key was never imported: new, unless it is about an agreement of the register."""
        row = PlanRow(
            tuple(one.numbers),
            one.key,
            Verdict.NEW,
            one.made.draft,
            one.read.cells,
            one.cells_json,
            tuple(self._doubts(one)),
        )
        if like is None:
            return row
        if like.choice == NEW:
            taken_already = self._likeness.has_reference(one.made.draft.reference)
            return replace(row, draft=replace(one.made.draft, reference="")) if taken_already else row
        now = agreements.get(like.agreement.id)
        doubt = Doubt(like.reason, about=like.agreement.reference, agreement_id=like.agreement.id)
        if now is None:
            target = Target(like.agreement.id, like.agreement.reference)
            return replace(row, doubts=(doubt, *row.doubts), target=target)
        compared = self._compared(one, row, now, like.agreement.id, self._base(one, like))
        if like.choice == THE_OTHER:
            renamed = like.reason is Reason.OTHER_CODE and one.made.draft.reference
            return (
                replace(compared, draft=replace(compared.draft, reference=renamed)) if renamed else compared
            )
        if all(difference.kind is Difference.KEPT for difference in compared.differences) and not row.doubts:
            return replace(compared, outcome=Verdict.SAME, doubts=())
        return replace(
            row, doubts=(doubt, *row.doubts), target=compared.target, differences=compared.differences
        )

    def _base(self, one: Candidate, like: _Like) -> AgreementDraft:
        """What the file said of the agreement before: its row under another code, or nothing."""
        was = self._row_of.get(like.agreement.id)
        if was is not None:
            return self._draft_of(was)
        described = one.made.draft.titles if not one.made.draft.titles[0].proper else ()
        return AgreementDraft(titles=described)

    def _draft_of(self, was: StoredRow) -> AgreementDraft:
        reader = RowReader(self._table.columns, self._mapping, proposals=True)
        read = reader.read(row_of(was.cells_json, self._table.columns))
        return make_draft(read, self._mapping, self._context).draft

    def _again(self, one: Candidate, was: StoredRow, agreements: Values[int, StoredAgreement]) -> PlanRow:
        """A row whose key was imported before: compared with what it was then, and with the register."""
        reference = self._likeness.reference(was.agreement_id)
        now = agreements.get(was.agreement_id)
        target = Target(was.agreement_id, reference, now.version if now else 0)
        row = PlanRow(
            tuple(one.numbers),
            one.key,
            Verdict.SAME,
            one.made.draft,
            one.read.cells,
            one.cells_json,
            target=target,
        )
        if now is None:
            return row
        if now.deleted:
            return replace(row, outcome=Verdict.LEFT_OUT, remark=Reason.IN_BIN.value)
        return self._compared(one, row, now, was.agreement_id, self._draft_of(was))

    def _compared(
        self, one: Candidate, row: PlanRow, now: StoredAgreement, agreement_id: int, base: AgreementDraft
    ) -> PlanRow:
        """The row with what it would change in an agreement; its reference stays."""
        before, file, own = (replace(draft, reference="") for draft in (base, one.made.draft, now.draft))
        merged, differences = compare(before, file, own)
        merged, doubts = self._settle(one, merged, own, differences)
        return replace(
            row,
            outcome=Verdict.CHANGED,
            draft=replace(merged, reference=now.draft.reference),
            doubts=(*self._doubts(one), *doubts),
            differences=differences,
            target=Target(agreement_id, now.draft.reference, now.version),
        )

    def _settle(
        self,
        one: Candidate,
        merged: AgreementDraft,
        stored: AgreementDraft,
        differences: tuple[FieldDifference, ...],
    ) -> tuple[AgreementDraft, list[Doubt]]:
        """Conflicts and emptied fields: as they were decided, or doubtful."""
        doubts = []
        for difference in differences:
            reason = {Difference.CONFLICT: Reason.BOTH_CHANGED, Difference.EMPTIED: Reason.EMPTIED}.get(
                difference.kind
            )
            if reason is None:
                continue
            alike = (difference.field, reason)
            default = KEEP if self._settlement.proposals else UNDECIDED
            choice = self._settlement.rows.get(
                (one.numbers[0], *alike), self._mapping.settled.get(alike, default)
            )
            if choice == UNDECIDED:
                doubts.append(Doubt(reason, difference.field))
            elif choice == TAKE:
                file = replace(one.made.draft, reference="")
                partly = taken(stored, file, (difference.field,))
                merged = replace(merged, **{difference.field: getattr(partly, difference.field)})
        return merged, doubts

    def _doubts(self, one: Candidate) -> Iterator[Doubt]:
        for cell in one.read.cells:
            if cell.taken.certainty is Certainty.DOUBTFUL and cell.taken.reason is not None:
                yield Doubt(cell.taken.reason, cell.heading, cell.column)
        for reason in (*one.made.doubts, *((Reason.SAME_KEY,) if one.same_key else ())):
            if not self._is_settled(one, reason):
                yield Doubt(reason)

    def _is_settled(self, one: Candidate, reason: Reason) -> bool:
        if (one.numbers[0], "", reason) in self._settlement.rows or ("", reason) in self._mapping.settled:
            return True
        return self._settlement.proposals and reason not in _NEVER_PROPOSED

    def _missing(self, keys: set[str]) -> tuple[MissingRow, ...]:
        deleted = self._likeness.deleted
        return tuple(
            MissingRow(row.agreement_id, self._likeness.reference(row.agreement_id), key)
            for key, row in self._facts.rows.items()
            if key not in keys and row.agreement_id not in deleted
        )
