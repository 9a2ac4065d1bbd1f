# SPDX-License-Identifier: EUPL-1.2
"""Registers of both earlier schemas, with a hundred invented agreements each, keep their dates.

That the rule of today gives the former dates, but where a rule is new, is held by
`tests/model/validity/test_validity_as_before.py`; here what is stored and read is held to that rule.
"""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, text

from accordi_desktop.bootstrap import open_register
from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.enums import CheckPart
from accordi_desktop.model.validity.facts import OfficeRules
from accordi_desktop.model.validity.spans import validity_on
from accordi_desktop.paths import Paths
from accordi_desktop.register.derivation import stale_agreements
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.storage import migrations
from accordi_desktop.storage.sqlite.header import APPLICATION_ID
from tests.builders import TODAY
from tests.model.validity.former_rule import AgreementFacts
from tests.model.validity.invented_facts import Chance, present_facts
from tests.model.validity.present_facts import validity_facts

AGREEMENTS = 100
LAST_DAY = date(2039, 12, 31)
TEXTS = (
    "kind_wording",
    "purpose",
    "asserted_wording",
    "asserted_source",
    "termination_reason",
    "protocol_number",
    "resolution_number",
    "source",
    "notes",
)


def invented(schema: int) -> dict[str, AgreementFacts]:
    """Agreements that a register of that schema could hold, by reference."""
    chance = Chance(schema)
    found = {f"A-{number:03d}": present_facts(chance) for number in range(1, AGREEMENTS + 1)}
    if schema > 1:
        return found
    return {one: replace(facts, declined_on=UNKNOWN, suspended_on=UNKNOWN) for one, facts in found.items()}


def write(path: Path, schema: int, agreements: dict[str, AgreementFacts]) -> None:
    """A file of that schema with these agreements, as the migrations of then made it."""
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(Path(migrations.__file__).parent).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, f"{schema:04d}")
        connection.execute(
            text(
                "INSERT INTO office (id, body, office, city, country, address, contacts, lead_days, "
                "usual_months) VALUES (1, 'Comune di Milano', '', 'Milano', 'IT', '', '', 180, 24)"
            )
        )
        for number, (reference, facts) in enumerate(agreements.items(), start=1):
            _write_agreement(connection, number, reference, facts, schema)
        connection.execute(text("INSERT INTO search (search) VALUES ('rebuild')"))
        connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
        connection.execute(text(f"PRAGMA user_version = {schema}"))
    engine.dispose()


def _write_agreement(
    connection: Connection, number: int, reference: str, facts: AgreementFacts, schema: int
) -> None:
    row = dict.fromkeys(TEXTS, "") | {
        "id": number,
        "reference": reference,
        "renewal_clause": facts.clause.value,
        "notice_months": facts.notice_months,
        "tacit_months": facts.tacit_months,
        "open_ended": facts.open_ended,
        "asserted_status": facts.asserted.value if facts.asserted else None,
        "terminated_on": facts.terminated_on.edtf or None,
        "published": False,
    }
    if schema > 1:
        row |= {
            "declined_on": facts.declined_on.edtf or None,
            "suspended_on": facts.suspended_on.edtf or None,
        }
    _insert(connection, "agreement", row)
    for position, period in enumerate(facts.periods):
        _insert(
            connection,
            "period",
            {
                "agreement_id": number,
                "position": position,
                "kind": period.kind.value,
                "act_date": period.act_date.edtf or None,
                "start": period.start.edtf or None,
                "months": period.months,
                "end": period.end.edtf or None,
                "certainty": "documented",
                "note": "",
            },
        )


def _insert(connection: Connection, table: str, row: Mapping[str, object]) -> None:
    names = ", ".join(f'"{name}"' for name in row)
    values = ", ".join(f":{name}" for name in row)
    connection.execute(text(f"INSERT INTO {table} ({names}) VALUES ({values})"), row)


@pytest.mark.parametrize("schema", [1, 2])
def test_every_agreement_has_the_dates_it_had(tmp_path: Path, schema: int) -> None:
    agreements = invented(schema)
    path = tmp_path / "registro.accordi"
    write(path, schema, agreements)
    register = open_register(path, clock=lambda: TODAY, paths=Paths(tmp_path / "dati"))
    with closing(register):
        with register._storage.reading() as connection:
            assert list(stale_agreements(connection, lambda _done, _total: None)) == []
        # The rows were written without a history of their own.
        faults = register.check(lambda _part, _done, _total: None)
        assert {fault.part for fault in faults} == {CheckPart.HISTORY}
        chance = Chance(schema)
        ids = register.agreements.ids(AgreementQuery(with_past=True))
        assert len(ids) == AGREEMENTS
        for day in (TODAY, *(min(chance.day(), LAST_DAY) for _ in range(12))):
            for sheet in register.agreements.sheets(ids, day):
                facts = validity_facts(agreements[sheet.content.reference])
                assert sheet.validity == validity_on(facts, day, OfficeRules()), (facts, day)
