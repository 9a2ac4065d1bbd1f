# SPDX-License-Identifier: EUPL-1.2
"""What every output says of an agreement, word by word: JSON, the terminal, print, the window, a copy."""

import pytest

from accordi_desktop.cli.output.agreement_json import agreements_as_json
from accordi_desktop.cli.output.sheet_text import sheet_text
from accordi_desktop.printing.summary_data import summary_data
from accordi_desktop.ui.details.copying import copy_of
from accordi_desktop.ui.details.reading.overview import overview
from accordi_desktop.ui.details.reading.parties import parties
from accordi_desktop.ui.details.reading.periods import periods
from accordi_desktop.ui.details.reading.sectors import sectors
from accordi_desktop.ui.details.reading.signatories import signatories
from accordi_desktop.ui.details.reading.subjects import gaps, initiatives, notes
from accordi_desktop.wording import Words
from tests.printing.sheets import CHENGDU
from tests.wording.full_sheet import BLANK, CONTENT, FULL

SHEETS = (FULL, BLANK, CHENGDU)


@pytest.fixture(params=["it", "en"])
def words(request):
    return Words(request.param)


@pytest.fixture(params=SHEETS, ids=lambda sheet: sheet.content.reference)
def sheet(request):
    return request.param


def test_json(sheet, words, snapshot):
    assert "".join(agreements_as_json([sheet], words)) == snapshot


def test_the_text_for_a_terminal(sheet, words, snapshot):
    assert sheet_text(sheet, words) == snapshot


def test_print(sheet, words, snapshot):
    assert summary_data(sheet, words) == snapshot


def test_the_window(sheet, words, snapshot):
    readers = (overview, parties, signatories, sectors, periods, initiatives, gaps, notes)
    assert {reader.__name__: reader(sheet, words) for reader in readers} == snapshot


def test_a_copy(snapshot):
    assert copy_of(CONTENT, "A-044") == snapshot
