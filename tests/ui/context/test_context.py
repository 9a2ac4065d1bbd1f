# SPDX-License-Identifier: EUPL-1.2
"""The context and the register on it speak one language."""

from contextlib import closing
from pathlib import Path

import pytest

from accordi_desktop.register.values.drafts import PartyDraft
from accordi_desktop.register.values.lists.query import AgreementQuery, Column
from accordi_desktop.settings import Settings
from accordi_desktop.ui.context.context import AppContext
from accordi_desktop.ui.context.prompts import Prompts
from accordi_desktop.ui.context.tasks import Tasks
from accordi_desktop.wording import Words
from tests.builders import add, empty_register


@pytest.mark.parametrize(("language", "countries"), [("it", ["US", "CH"]), ("en", ["CH", "US"])])
@pytest.mark.usefixtures("qapp")
def test_countries_are_in_the_order_of_their_names_in_the_windows_language(
    tmp_path: Path, language: str, countries: list[str]
) -> None:
    with closing(empty_register(tmp_path)) as register:
        for code in ("CH", "US"):
            add(register, parties=(PartyDraft("x", country=code),))
        context = AppContext(Words(language), Settings(tmp_path / "settings.toml"), Prompts(), Tasks())
        context.use(register)
        found = register.agreements.page(AgreementQuery(order=Column.COUNTRY), 0, 10)
        assert [row.countries for row in found] == countries
