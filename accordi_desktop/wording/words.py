# SPDX-License-Identifier: EUPL-1.2
"""The words of one language for everything the register knows."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from accordi_desktop.model.dates.partial_date import Precision
from accordi_desktop.model.errors import AccordiError, InvalidDraftError, Problem
from accordi_desktop.wording import dates
from accordi_desktop.wording.sentences import Sentences

if TYPE_CHECKING:
    from collections.abc import Mapping

    from accordi_desktop.model.dates.partial_date import PartialDate
    from accordi_desktop.model.validity.facts import ValidityFacts
    from accordi_desktop.model.validity.orderings import Contradiction
    from accordi_desktop.model.validity.renewal_counts import RenewalCounts
    from accordi_desktop.model.validity.state import Validity
    from accordi_desktop.register.values.procedure import ProcedureProgress
    from accordi_desktop.register.values.views import Deadline, StepLabel


class Words(Sentences):
    """Labels, dates, reasons, problems and steps in one language; knows nothing of windows.

    It is there before the window is painted, so what only words an agreement is loaded when it is asked for.
    """

    def date(self, value: PartialDate) -> str:
        """As precise as it is known: "02/02/2018", "02/2018", "2012", "data ignota", or an interval."""
        if value.precision is Precision.SPAN:
            return self._approximate(value)
        return dates.numeric(value) if value.known else self.text("date.unknown")

    def long_date(self, value: PartialDate) -> str:
        """With the month in letters: "2 febbraio 2018", "febbraio 2018", "2012"."""
        if value.precision is Precision.SPAN:
            return self._approximate(value, letters=True)
        return dates.in_letters(value, self.language) if value.known else self.text("date.unknown")

    def _approximate(self, value: PartialDate, *, letters: bool = False) -> str:
        from accordi_desktop.wording.approximate_dates import word_date  # noqa: PLC0415

        return word_date(self, value, letters=letters)

    def advance(self, advance: ProcedureProgress) -> str:
        """How far a procedure has come: "3 di 8"; nothing where there is none."""
        if not advance.steps:
            return ""
        return self.text("procedure.advance", done=advance.done, steps=advance.steps)

    def country(self, code: str) -> str:
        """The name of a country; a code that no list knows is shown as it is."""
        from accordi_desktop.model.text.country import country_name, is_country  # noqa: PLC0415

        known = code.upper()
        return country_name(known, self.language) if is_country(known) else code

    def language_name(self, code: str) -> str:
        """The name of a language; a code that has none here is shown as it is."""
        key = f"language.{code}"
        return self.text(key) if self._catalogue.has(key) else code

    def countries(self, codes: str) -> str:
        """The names for codes joined by "; ", as rows carry them."""
        return "; ".join(self.country(code) for code in codes.split("; ")) if codes else ""

    def reason(self, facts: ValidityFacts, state: Validity) -> str:
        """Why the status is what it is, and what is to be verified of it.

        "scade il 02/02/2020: firmato il 02/02/2018, 24 mesi"; "…; attestazione da riconfermare".
        """
        from accordi_desktop.wording.validity_reasons import word_remarks, word_validity  # noqa: PLC0415

        return "; ".join((word_validity(self, facts, state), *word_remarks(self, state)))

    def suspension(self, since: PartialDate, until: PartialDate) -> str:
        """How long it is suspended: "sospeso dal 02/02/2020 fino al 31/03/2020"."""
        from accordi_desktop.wording.validity_reasons import word_suspension  # noqa: PLC0415

        return word_suspension(self, since, until)

    def uncovered(self, old_end: PartialDate, start: PartialDate, days: int) -> str:
        """That so many days between two terms belong to neither, as a sentence."""
        said = {"end": self.date(old_end), "start": self.date(start), "days": self.days(days)}
        return self.text("prolong.gap", **said)

    def renewals(self, counts: RenewalCounts) -> str:
        """How often, and how: "1 rinnovo", "2 espressi, 3 taciti, 1 proroga"; "nessuno"."""
        from accordi_desktop.wording.validity_words import word_renewal_counts  # noqa: PLC0415

        return word_renewal_counts(self, counts)

    def deadline(self, deadline: Deadline) -> str:
        """What falls due: "Scadenza", "Cessazione", "Termine del nostro preavviso"."""
        from accordi_desktop.wording.validity_words import word_deadline  # noqa: PLC0415

        return word_deadline(self, deadline)

    def contradiction(self, found: Contradiction) -> str:
        """Both dates that are out of order, and what is wrong with them, as a sentence."""
        from accordi_desktop.wording.validity_words import word_contradiction  # noqa: PLC0415

        return word_contradiction(self, found)

    def problem(self, problem: Problem) -> str:
        """What is wrong with a draft and what to do, as a sentence."""
        key = f"problem.{problem.code}"
        named = {"field": self.field(problem.path)} if problem.path else {}
        return self._counted(key, {**named, **problem.values})

    def error(self, error: AccordiError) -> str:
        """What went wrong and what to do; of an invalid draft, every problem in turn."""
        if isinstance(error, InvalidDraftError) and error.problems:
            return " ".join(dict.fromkeys(self.problem(problem) for problem in error.problems))
        return self._counted(f"error.{error.code}", error.values)

    def undo_label(self, step: StepLabel) -> str:
        """What a revision was, without a verb: "rinnovo di A-001", "annullato: rinnovo di A-001"."""
        kind = step.kind
        label = self._sentence(
            step, f"step.{kind}", sections=f"step.{kind}.sections", until=f"step.{kind}.until"
        )
        return self.text(f"turn.{step.turn}", step=label) if step.turn else label

    def done(self, step: StepLabel) -> str:
        """What was done, as a sentence: "A-001 è stato rinnovato."."""
        kind = step.kind
        return self._sentence(
            step, f"done.{kind}", sections=f"done.{kind}.sections", until=f"done.{kind}.until"
        )

    def _sentence(self, step: StepLabel, key: str, **detailed: str) -> str:
        """The sentence of the first detail that the revision and the catalogue have, else that of `key`."""
        values = dict(step.args)
        if sections := re.findall(r"\w+", str(values.get("sections", ""))):
            values["sections"] = ", ".join(self.section(name).lower() for name in sections)
        if names := re.findall(r"\w+", str(values.get("fields", ""))):
            values["fields"] = ", ".join(self.field(name).lower() for name in names)
        if until := str(values.get("until", "")):
            values["until"] = self.day(dt.date.fromisoformat(until))
        for detail, detailed_key in detailed.items():
            # Revisions of earlier versions do not have every detail.
            if values.get(detail) and self._has(detailed_key, values):
                return self._counted(detailed_key, values)
        return self._counted(key, values)

    def _has(self, key: str, values: Mapping[str, object]) -> bool:
        counted = self._catalogue.counted(key) and isinstance(values.get("count"), int)
        return counted or self._catalogue.has(key)

    def _counted(self, key: str, values: Mapping[str, object]) -> str:
        count = values.get("count")
        if isinstance(count, int) and self._catalogue.counted(key):
            return self._catalogue.count(
                key, count, **{name: v for name, v in values.items() if name != "count"}
            )
        return self.text(key, **values)
